// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftScreen.h"

#include "core/pdf/office/ConvertDocx.h"
#include "ui/workplace/Background.h"
#include "ui/draft/DraftFiles.h"
#include "ui/draft/DraftForm.h"
#include "ui/draft/DraftPages.h"
#include "ui/draft/DraftPreview.h"
#include "ui/draft/DraftScratch.h"
#include "ui/draft/VersionsPanel.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

DraftScreen::DraftScreen(
    const Workplace &workplace, ActPanelMaker submitPanel, const QString &scratchFolder, QWidget *parent)
    : Screen(workplace, parent)
    , m_submitPanel(std::move(submitPanel))
    , m_scratch(std::make_unique<DraftScratch>(scratchFolder))
    , m_pages(new DraftPages(this))
{
    build();
}

DraftScreen::DraftScreen(const Workplace &workplace, QWidget *parent)
    : DraftScreen(
        workplace,
        [](const Workplace &place, const DocumentView &view, QWidget *owner) {
            return makeActPanel(ActKind::Submit, place, view, owner);
        },
        DraftScratch::defaultFolder(),
        parent)
{
}

DraftScreen::~DraftScreen() = default;

QDate DraftScreen::today() const
{
    return office().now().dateIn(office().directory()->zone());
}

QString DraftScreen::scratchName() const
{
    return office().viewer().text() + u'-' + (m_route.isNull() ? u"moi"_s : m_route.text());
}

void DraftScreen::arrive(const Route &route)
{
    if (m_begun && route.document == m_route)
        return;
    begin(route.document);
}

bool DraftScreen::mayLeave()
{
    m_scratch->flush();
    return true;
}

void DraftScreen::begin(const DocumentId &document)
{
    m_route = document;
    m_begun = true;
    m_answered.reset();
    m_before.reset();
    m_storedPages.clear();
    m_scratch->setName(scratchName());
    m_form->setOffice(office().directory(), office().viewer(), today());
    if (document.isNull()) {
        start(m_form->blankWork());
        return;
    }
    setBusy(true);
    office().ask(
        this,
        [document](Seat &seat) { return openDraft(seat, document); },
        [this](Result<OpenedDraft> opened) {
            setBusy(false);
            if (opened.ok())
                open(opened.value());
            else
                navigator().fail(opened.error());
        });
}

void DraftScreen::open(const OpenedDraft &opened)
{
    auto work = opened.work.value_or(m_form->blankWork());
    if (opened.isAnswer()) {
        m_answered = opened.view;
        answer(work, opened.view.document.metadata, *office().directory());
    } else {
        m_before = opened.view;
        m_storedPages = opened.pages;
    }
    start(work);
}

void DraftScreen::start(const DraftWork &fresh)
{
    m_clean = fresh;
    const auto kept = m_scratch->kept();
    m_restored = kept.has_value();
    const auto work = kept.value_or(fresh);
    m_note->setText(work.note);
    m_files->setFiles(work.source, work.main, work.annexes);
    m_form->setWork(work);
    showSource(work.source);
    showFaults({});
    showPreview();
    m_form->focusBlank(work.blank(u"subject"_s).isEmpty() ? u"subject"_s : u"body"_s);
    if (!m_storedPages.isEmpty() && work.main.stored)
        m_preview->showPdf(m_storedPages);
    m_pages->ask(work, {office().directory(), today()});
    showState();
}

void DraftScreen::startOver()
{
    m_scratch->forget();
    start(m_clean);
}

DraftWork DraftScreen::work() const
{
    auto work = m_form->work();
    work.main = m_files->main();
    work.annexes = m_files->annexes();
    work.note = m_note->text();
    return work;
}

void DraftScreen::chooseSource(DraftSource source)
{
    showSource(source);
    m_files->setSource(source);
    m_form->setSource(source);
    if (source == DraftSource::Word && !canConvertDocx())
        m_preview->showMessage(
            sentence({ErrorKind::Unavailable, "office.not-installed"}, workplace().preferences.language()));
    else if (source != DraftSource::Composed && work().main.path.isEmpty())
        m_files->askForMain();
}

void DraftScreen::showSource(DraftSource source)
{
    for (int i = 0; i < m_sources.size(); ++i)
        m_sources[i]->setChecked(i == int(source));
}

void DraftScreen::edited()
{
    const auto now = work();
    m_scratch->keep(now);
    m_pages->ask(now, {office().directory(), today()});
    showState();
}

void DraftScreen::showState()
{
    m_dirty = work() != m_clean;
    m_noteRow->setVisible(m_before.has_value());
    m_versions->setVisible(m_before.has_value());
    m_discard->setVisible(m_dirty);
    m_save->setEnabled(m_dirty || !m_before);
    m_about->setVisible(m_answered || m_before);
    if (m_before)
        m_about->setText(tr("Dự thảo, bản %1").arg(m_before->document.version));
    else if (m_answered)
        m_about->setText(tr("Trả lời %1").arg(m_answered->document.metadata.notation));
    m_state->setText(m_restored && m_dirty ? tr("Đã mở lại bản đang soạn dở, còn giữ trên máy này.")
            : m_dirty ? tr("Chưa lưu vào hệ thống. Bản đang soạn được giữ trên máy này.")
            : m_before ? tr("Đã lưu.")
                       : QString());
}

QList<DraftFault> DraftScreen::check()
{
    auto faults = FormCheck::faults(work(), *office().directory(), today());
    QStringList wrong;
    for (const auto &fault : faults)
        wrong.append(fault.blank);
    m_form->markFaults(wrong);
    if (faults.isEmpty())
        navigator().notify({tr("Không thấy sai sót về thể thức.")});
    return faults;
}

void DraftScreen::showFaults(const QList<DraftFault> &faults)
{
    while (auto *item = m_faults->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_faultBox->setVisible(!faults.isEmpty());
    if (faults.isEmpty())
        return;
    m_faults->addWidget(subheading(tr("Kiểm tra thể thức"), m_faultBox));
    for (const auto &fault : faults) {
        auto *line = button(
            fault.text, fault.prevents ? u"circle-x"_s : u"triangle-alert"_s, Weight::Quiet, m_faultBox);
        line->setStyleSheet(u"text-align: left"_s);
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        line->setToolTip(fault.text);
        connect(
            line, &QPushButton::clicked, this, [this, blank = fault.blank] { m_form->focusBlank(blank); });
        m_faults->addWidget(line);
    }
}

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
    const auto faults = FormCheck::faults(work(), *office().directory(), today());
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
        [work = order.work, setting = DraftSetting{office().directory(), today()}] {
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
