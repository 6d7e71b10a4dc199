// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/blob/UnverifiedBlob.h"
#include "core/document/Document.h"
#include "core/document/PaperLevel.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace chauban {

class PageView;
class PaperPages;
class SideBySide;
class SignaturePanel;
class SignatureStrip;
class SignedBeside;
struct BesideFile;

/// The files of a paper: which one is shown, whether its signatures hold, and its pages. Papers from Mật upwards
/// have none here, and it says why.
class FilesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FilesTab(const Workplace &workplace, QWidget *parent = nullptr);
    ~FilesTab() override;

    /// Files of the newest version. The same files stay as they are; others are never shown under this document.
    /// `beside`: files of other papers that may be read beside them.
    void setFiles(
        const Document &document, const QList<DocumentFile> &files, const QList<BesideFile> &beside);
    void clear();
    /// How far the signatures of the document have come since it was issued; nothing: it is not issued.
    void setLevel(const std::optional<PaperLevel> &level);
    /// In a low window the choice of the file stands beside what is said of the signatures.
    void setLow(bool isLow);
    /// The file that is shown, once its bytes are there.
    const std::optional<Blob> &file() const { return m_blob; }
    QString fileName() const;
    bool isShowingPdf() const;
    const SignatureStrip &strip() const { return *m_strip; }
    /// Two states of the paper stand beside each other.
    bool isComparing() const;
    /// While something else needs the room, the particulars of signatures are not shown.
    void holdDetailsBack(bool held);
    /// The pages of the shown PDF; closed while there is none.
    PageView *pages() const;

Q_SIGNALS:
    /// Another file is shown, or none.
    void fileChanged();
    void openAsked();
    void saveAsked();
    void comparingChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeFacts();
    void choose(int place);
    void begin(int ticket, Result<UnverifiedBlob> file);
    void checkSignatures();
    void receive(int ticket, Result<Blob> file);
    void offerBeside();
    void explain(const QString &title, const QString &text);
    void scale();
    void connectSignatures();
    void showSignatures();

    Workplace m_workplace;
    SignatureStrip *m_strip;
    QBoxLayout *m_top;
    QWidget *m_choice;
    QComboBox *m_files = nullptr;
    SideBySide *m_body;
    QStackedWidget *m_stack;
    QWidget *m_facts;
    PaperPages *m_pages;
    SignaturePanel *m_signatures;
    SignedBeside *m_signedBeside;
    bool m_areDetailsHeld = false;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_save;
    DocumentId m_document;
    int m_version = 0;
    QList<DocumentFile> m_list;
    QList<BesideFile> m_others; ///< of other papers
    std::optional<Blob> m_blob;
    int m_ticket = 0; ///< rises with every request; answers to earlier ones are dropped
};

}
