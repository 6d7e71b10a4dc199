// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/ActPanels.h"
#include "ui/draft/DraftDesk.h"
#include "ui/draft/FormCheck.h"
#include "ui/workplace/Screen.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace chauban {

class DraftFiles;
class DraftForm;
class DraftPages;
class DraftPreview;
class DraftScratch;
struct SavedDraft;

/// "Soạn văn bản" (route "draft"; its document: the incoming paper that is answered, or the draft that is revised):
/// fields on the left, the pages as they will be on the right. What is typed is kept on this computer until it is
/// stored.
class DraftScreen : public Screen
{
    Q_OBJECT

public:
    /// `submitPanel` makes the form of ActKind::Submit; `scratchFolder`: where half-typed drafts are kept.
    DraftScreen(const Workplace &workplace,
        ActPanelMaker submitPanel,
        const QString &scratchFolder,
        QWidget *parent = nullptr);
    DraftScreen(const Workplace &workplace, QWidget *parent = nullptr);
    ~DraftScreen() override;

    void arrive(const Route &route) override;
    bool mayLeave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Afterwards { Stay, Submit };

    void build();
    QWidget *header();
    QWidget *sources();
    QWidget *footer();
    QWidget *formPane();
    void connectAll();
    void arrange();

    void begin(const DocumentId &document);
    void open(const OpenedDraft &opened);
    void start(const DraftWork &work);
    void startOver();
    DraftWork work() const;
    QString scratchName() const;
    void chooseSource(DraftSource source);
    void edited();
    void showSource(DraftSource source);
    void showState();
    void showFaults(const QList<DraftFault> &faults);
    QList<DraftFault> check();
    void save(Afterwards afterwards);
    void store(const DraftOrder &order, Afterwards afterwards);
    void stored(const SavedDraft &saved, Afterwards afterwards);
    void submit();
    void showVersions();
    void showPreview();
    void setBusy(bool busy);

    ActPanelMaker m_submitPanel;
    std::unique_ptr<DraftScratch> m_scratch;
    DraftPages *m_pages;
    DocumentId m_route; ///< what the screen was opened for
    std::optional<DocumentView> m_answered;
    std::optional<DocumentView> m_before; ///< the draft as it is stored
    QByteArray m_storedPages;
    DraftWork m_clean; ///< as begun or stored: what differs is not stored yet
    bool m_begun = false;
    bool m_dirty = false;
    bool m_restored = false;
    bool m_wantsPreview = false; ///< in a narrow window: the pages instead of the form
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_state = nullptr;
    QList<QPushButton *> m_sources;
    QPushButton *m_previewToggle = nullptr;
    QPushButton *m_versions = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_submit = nullptr;
    QWidget *m_formPane = nullptr;
    QLineEdit *m_note = nullptr;
    QWidget *m_noteRow = nullptr;
    DraftForm *m_form = nullptr;
    DraftFiles *m_files = nullptr;
    QVBoxLayout *m_faults = nullptr;
    QWidget *m_faultBox = nullptr;
    QStackedWidget *m_side = nullptr;
    DraftPreview *m_preview = nullptr;
};

}
