// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "ui/workplace/Workplace.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace chauban {

class PageView;
class SplitReader;
struct PageMark;
class UnverifiedBlob;

/// A file that can be read beside the shown one.
struct BesideFile
{
    QString text; ///< what a person chooses
    QString title; ///< over its pages
    DocumentId document;
    std::optional<int> file; ///< none: the paper's first PDF

    friend bool operator==(const BesideFile &, const BesideFile &) = default;
};

/// The pages of one file of a paper, taken up where the person left them, and another file beside them when it is
/// wanted.
class PaperPages final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPages(const Workplace &workplace, QWidget *parent = nullptr);
    ~PaperPages() override;

    /// `file`: its place among the files of the document.
    void openPdf(const DocumentId &document, int file, const QString &title, const UnverifiedBlob &pdf);
    /// Nothing of the paper stays in sight, nor of the one beside it.
    void close();
    /// What "Mở song song" offers; nothing: the button is hidden.
    void offerBeside(const QList<BesideFile> &files);
    PageView *view() const;
    /// An earlier state of the shown file beside it, until it is closed there or another file is opened.
    void openEarlier(const QString &nowTitle, const QString &earlierTitle, const QByteArray &pdf);
    void closeEarlier();
    /// Rectangles over the pages of both.
    void setMarks(const QList<PageMark> &marks);
    void showMark(int mark);

Q_SIGNALS:
    /// The earlier state was closed by the person, or because something else is shown.
    void earlierClosed();

private:
    void openBeside(const BesideFile &file);
    void endEarlier();
    void keepPlace();

    Workplace m_workplace;
    SplitReader *m_reader;
    QToolButton *m_beside;
    QMenu *m_menu;
    QTimer m_keeping;
    PersonId m_person; ///< who reads
    QString m_key; ///< of the reading position; empty while nothing is open
    QString m_title;
    QList<BesideFile> m_offered;
    bool m_isEarlierShown = false;
    int m_ticket = 0; ///< rises whenever what stands beside changes; answers to earlier requests are dropped
};

}
