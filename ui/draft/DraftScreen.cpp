// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftScreen.h"

#include "core/pdf/office/ConvertDocx.h"
#include "ui/draft/DraftFiles.h"
#include "ui/draft/DraftForm.h"
#include "ui/draft/DraftPages.h"
#include "ui/draft/DraftPreview.h"
#include "ui/draft/DraftScratch.h"
#include "ui/draft/VersionsPanel.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Background.h"
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
    m_form->setOffice(office().directory(), office().viewer(), office().today());
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
    m_pages->ask(work, {office().directory(), office().today()});
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
    m_pages->ask(now, {office().directory(), office().today()});
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
    auto faults = FormCheck::faults(work(), *office().directory(), office().today());
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

}
