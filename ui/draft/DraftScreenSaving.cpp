// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a DraftScreen stores and submits what was written, and shows its versions.

#include "ui/draft/DraftForm.h"
#include "ui/draft/DraftPages.h"
#include "ui/draft/DraftPreview.h"
#include "ui/draft/DraftScratch.h"
#include "ui/draft/DraftScreen.h"
#include "ui/draft/VersionsPanel.h"
#include "ui/text/ReasonText.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

void DraftScreen::setBusy(bool busy)
{
    for (auto *pressed : {m_save, m_submit, m_check, m_discard})
        pressed->setEnabled(!busy);
    m_formPane->setEnabled(!busy);
    if (!busy)
        showState();
}

void DraftScreen::save(Afterwards afterwards)
{
    if (m_before && !m_dirty) {
        if (afterwards == Afterwards::Submit)
            submit();
        return;
    }
    const auto faults = FormCheck::faults(work(), *office().directory(), office().today());
    const auto prevents
        = std::find_if(faults.begin(), faults.end(), [](const DraftFault &fault) { return fault.prevents; });
    if (prevents != faults.end()) {
        showFaults(check());
        m_form->focusBlank(prevents->blank);
        return;
    }
    DraftOrder order{work(), {}, m_answered ? m_answered->document.id : DocumentId{}, m_before};
    if (const auto pages = m_pages->converted(order.work))
        order.pages = *pages;
    if (order.work.source == DraftSource::Word && !order.work.main.path.isEmpty() && order.pages.isEmpty()) {
        navigator().notify({tr("Tệp Word chưa được chuyển sang PDF. Hãy chờ xem trước hiện ra rồi lưu."),
            NoticeKind::Warning});
        return;
    }
    setBusy(true);
    if (order.work.source != DraftSource::Composed) {
        store(order, afterwards);
        return;
    }
    inBackground(
        this,
        [work = order.work, setting = DraftSetting{office().directory(), office().today()}] {
            return composedPages(work, setting, Blanks::Refused);
        },
        [this, order, afterwards](Result<QByteArray> pages) mutable {
            if (!pages.ok()) {
                setBusy(false);
                navigator().fail(pages.error());
                return;
            }
            order.pages = pages.value();
            store(order, afterwards);
        });
}

void DraftScreen::store(const DraftOrder &order, Afterwards afterwards)
{
    office().act(
        this,
        [order](Seat &seat) { return saveDraft(seat, order); },
        [this, afterwards](Result<SavedDraft> saved) {
            setBusy(false);
            if (!saved.ok())
                navigator().fail(saved.error());
            else if (!saved->outcome.accepted)
                navigator().notify(
                    {sentence(
                         saved->outcome.reason, saved->outcome.detail, workplace().preferences.language()),
                        NoticeKind::Failed,
                        {},
                        {},
                        0});
            else
                stored(saved.value(), afterwards);
        });
}

void DraftScreen::stored(const SavedDraft &saved, Afterwards afterwards)
{
    m_scratch->forget();
    m_route = saved.document;
    m_scratch->setName(scratchName());
    m_before = saved.view;
    m_clean = work();
    m_clean.note.clear();
    m_note->clear();
    m_restored = false;
    showFaults({});
    m_form->markFaults({});
    showState();
    showPreview();
    if (afterwards == Afterwards::Submit)
        submit();
    else
        navigator().notify({tr("Đã lưu dự thảo “%1”, bản %2.")
                                .arg(saved.view->document.metadata.subject)
                                .arg(saved.view->document.version)});
}

void DraftScreen::submit()
{
    auto *panel = m_submitPanel ? m_submitPanel(workplace(), *m_before, m_side) : nullptr;
    if (!panel) {
        navigator().open({u"documents:outgoing"_s, m_before->document.id});
        return;
    }
    showPreview();
    m_side->addWidget(panel);
    m_side->setCurrentWidget(panel);
    m_previewToggle->setChecked(true);
    panel->setFocus();
    connect(panel, &ActPanel::cancelled, this, [this] {
        showPreview();
        m_submit->setFocus();
    });
    connect(panel, &ActPanel::done, this, [this](const QString &notice) {
        const auto document = m_before->document.id;
        m_begun = false;
        showPreview();
        navigator().notify({notice});
        navigator().open({u"documents:outgoing"_s, document});
    });
}

void DraftScreen::showVersions()
{
    showPreview();
    auto *panel = new VersionsPanel(workplace(), m_side);
    m_side->addWidget(panel);
    m_side->setCurrentWidget(panel);
    m_previewToggle->setChecked(true);
    panel->showDocument(m_before->document.id);
    const QSignalBlocker quiet(m_versions);
    m_versions->setChecked(true);
}

void DraftScreen::showPreview()
{
    m_side->setCurrentWidget(m_preview);
    for (int i = m_side->count() - 1; i > 0; --i) {
        auto *panel = m_side->widget(i);
        m_side->removeWidget(panel);
        panel->deleteLater();
    }
    const QSignalBlocker quiet(m_versions);
    m_versions->setChecked(false);
}

}
