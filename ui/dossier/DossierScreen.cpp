// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/DossierScreen.h"

#include "ui/dossier/DossierForm.h"
#include "ui/dossier/DossierList.h"
#include "ui/dossier/DossierWords.h"
#include "ui/dossier/PaperPicker.h"
#include "ui/dossier/PaperTable.h"
#include "ui/text/DocumentText.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

DossierScreen::DossierScreen(const Workplace &workplace, QWidget *parent)
    : Screen(workplace, parent)
    , m_list(new DossierList(this))
    , m_papers(new PaperTable(this))
{
    build();
}

void DossierScreen::arrive(const Route &)
{
    refresh();
    m_listView->setFocus();
}

void DossierScreen::refresh()
{
    office().ask(
        this,
        [](Seat &seat) { return seat.session.dossiers(); },
        [this](Result<QList<DossierLine>> lines) {
            if (lines.ok())
                takeLines(lines.value());
            else
                navigator().fail(lines.error());
        });
}

void DossierScreen::takeLines(const QList<DossierLine> &lines)
{
    const auto chosen = m_view.dossier.id;
    m_list->setLines(lines);
    const int row = m_list->rowOf(chosen);
    if (row >= 0)
        m_listView->setCurrentIndex(m_list->index(row));
    else if (m_list->rowCount() > 0 && !m_form)
        m_listView->setCurrentIndex(m_list->index(0));
    else if (!m_form)
        m_side->setCurrentWidget(empty());
}

/// What stands beside a list in which nothing is chosen.
QWidget *DossierScreen::empty() const
{
    return m_list->isEmpty() ? m_none : m_nothing;
}

void DossierScreen::showState(std::optional<DossierState> state)
{
    m_list->setState(state);
    if (m_list->rowCount() > 0)
        m_listView->setCurrentIndex(m_list->index(0));
    else if (!m_form)
        m_side->setCurrentWidget(empty());
}

void DossierScreen::choose(const DossierId &dossier)
{
    if (m_form && dossier != m_view.dossier.id)
        leaveForm();
    m_view.dossier.id = dossier;
    load();
}

void DossierScreen::load()
{
    office().ask(
        this,
        [id = m_view.dossier.id](Seat &seat) { return seat.session.dossier(id); },
        [this](Result<DossierView> view) {
            if (!view.ok())
                navigator().fail(view.error());
            else if (view->dossier.id == m_view.dossier.id)
                showDossier(view.value());
        });
}

void DossierScreen::showDossier(const DossierView &view)
{
    m_view = view;
    const auto &dossier = view.dossier;
    const auto *holder = office().directory()->person(dossier.holder);
    m_title->setText(dossier.title);
    m_stateChip->setText(textOf(dossier.state));
    const auto start = dossier.start.toString(u"dd/MM/yyyy"_s);
    m_facts->setText(
        tr("%1 · Người giữ: %2 · Thời hạn lưu trữ: %3 · %4")
            .arg(dossier.code,
                holder ? holder->name : QString(),
                DossierWords::retention(dossier.retention),
                dossier.end ? tr("từ %1 đến %2").arg(start, dossier.end->toString(u"dd/MM/yyyy"_s))
                            : tr("từ %1").arg(start)));
    m_hidden->setVisible(view.hidden > 0);
    m_hidden->setText(tr("Còn %1 văn bản bạn không có quyền xem.").arg(view.hidden));
    m_papers->setPapers(view.papers);
    if (!view.papers.isEmpty())
        m_table->setCurrentIndex(m_papers->index(0, 0));
    m_add->setVisible(dossier.state == DossierState::Open);
    m_remove->setVisible(dossier.state == DossierState::Open && !view.papers.isEmpty());
    m_close->setVisible(dossier.state == DossierState::Open);
    m_archive->setVisible(dossier.state == DossierState::Closed);
    m_handOver->setVisible(dossier.state != DossierState::Archived);
    if (!m_form)
        m_side->setCurrentWidget(m_detail);
}

void DossierScreen::openForm(DossierDeed deed)
{
    auto *form = showForm(deed, m_view);
    const QMap<DossierDeed, QString> notices{{DossierDeed::Open, tr("Đã lập hồ sơ.")},
        {DossierDeed::HandOver, tr("Đã bàn giao hồ sơ.")},
        {DossierDeed::Close, tr("Đã kết thúc hồ sơ.")},
        {DossierDeed::Archive, tr("Đã nộp lưu hồ sơ.")}};
    connect(form, &DossierForm::given, this, [this, notice = notices.value(deed)](const CommandBody &body) {
        give(body, {}, notice);
    });
}

DossierForm *DossierScreen::showForm(DossierDeed deed, const DossierView &view)
{
    leaveForm();
    const auto today = office().today();
    auto *form = new DossierForm(deed, office().directory(), view, today, m_side);
    m_form = form;
    m_side->addWidget(form);
    m_side->setCurrentWidget(form);
    form->setFocus();
    connect(form, &DossierForm::cancelled, this, &DossierScreen::leaveForm);
    return form;
}

void DossierScreen::openRemoval()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    auto chosen = m_view;
    chosen.papers = {m_papers->paper(row)};
    const auto document = chosen.papers.first().document.id;
    auto *form = showForm(DossierDeed::Remove, chosen);
    connect(form, &DossierForm::given, this, [this, document](const CommandBody &body) {
        give(body, document, tr("Đã đưa văn bản ra khỏi hồ sơ %1.").arg(m_view.dossier.code));
    });
}

void DossierScreen::openPicker()
{
    leaveForm();
    auto *picker = new PaperPicker(workplace(), m_side);
    m_form = picker;
    m_side->addWidget(picker);
    m_side->setCurrentWidget(picker);
    picker->setFocus();
    connect(picker, &PaperPicker::left, this, &DossierScreen::leaveForm);
    connect(picker, &PaperPicker::picked, this, [this](const DocumentId &document, const QString &name) {
        give(CollectIntoDossier{m_view.dossier.id},
            document,
            tr("Đã đưa “%1” vào hồ sơ %2.").arg(name, m_view.dossier.code));
    });
}

void DossierScreen::leaveForm()
{
    if (!m_form)
        return;
    m_side->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    m_side->setCurrentWidget(m_view.dossier.id.isNull() ? empty() : m_detail);
    m_listView->setFocus();
}

void DossierScreen::give(const CommandBody &body, const DocumentId &document, const QString &notice)
{
    m_form->setEnabled(false);
    office().act(
        this,
        [body, document](Seat &seat) { return seat.session.submit(body, {.document = document}); },
        [this, notice](const Result<Outcome> &outcome) { answered(outcome, notice); });
}

void DossierScreen::answered(const Result<Outcome> &outcome, const QString &notice)
{
    if (m_form)
        m_form->setEnabled(true);
    const auto language = workplace().preferences.language();
    if (!outcome.ok() || !outcome->accepted) {
        const auto problem = outcome.ok() ? sentence(outcome->reason, outcome->detail, language)
                                          : sentence(outcome.error(), language);
        if (auto *form = qobject_cast<DossierForm *>(m_form))
            form->showProblem(problem);
        else
            navigator().notify({problem, NoticeKind::Failed, {}, {}, 0});
        return;
    }
    if (const auto opened = DossierId::fromText(outcome->result["dossier"_L1].toString()))
        m_view.dossier.id = *opened;
    leaveForm();
    navigator().notify({notice});
    refresh();
}

void DossierScreen::openPaper(int row)
{
    const auto &document = m_papers->paper(row).document;
    navigator().open({u"documents:"_s + toWord(document.kind), document.id});
}

}
