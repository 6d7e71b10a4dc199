// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/DossierScreen.h"

#include "ui/dossier/DossierForm.h"
#include "ui/dossier/DossierList.h"
#include "ui/dossier/DossierWords.h"
#include "ui/dossier/PaperPicker.h"
#include "ui/dossier/PaperTable.h"
#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"
#include "ui/text/ReasonText.h"
#include "ui/widgets/Pieces.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

DossierScreen::DossierScreen(const Workplace &workplace, QWidget *parent)
    : Screen(workplace, parent)
    , m_list(new DossierList(this))
    , m_papers(new PaperTable(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(listPane());
    m_side = new QStackedWidget(splitter);
    m_side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_nothing = emptyState(u"folder-open"_s,
        tr("Chọn một hồ sơ"),
        tr("Các văn bản trong hồ sơ hiện ra ở đây. Chưa có hồ sơ thì bấm “Lập hồ sơ”."),
        m_side);
    setGround(m_nothing, "surface");
    m_detail = detailPane();
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_detail);
    splitter->addWidget(m_side);
    splitter->setSizes({theme().px(360), theme().px(760)});
    splitter->setStretchFactor(1, 1);
    line->addWidget(splitter);
}

QWidget *DossierScreen::listPane()
{
    auto *pane = new QWidget(this);
    setGround(pane, "surface", "right");
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme().px(16), theme().px(12), theme().px(12), theme().px(8));
    auto *title = heading(tr("Hồ sơ công việc"), pane);
    auto *open = button(tr("Lập hồ sơ"), u"folder-plus"_s, Weight::Primary, pane);
    open->setObjectName(u"dossier-open"_s);
    connect(open, &QPushButton::clicked, this, [this] { openForm(DossierDeed::Open); });
    head->addWidget(title, 1);
    head->addWidget(open);
    column->addLayout(head);
    column->addWidget(filters());
    m_listView = new QListView(pane);
    m_listView->setObjectName(u"dossier-list"_s);
    m_listView->setAccessibleName(tr("Hồ sơ công việc"));
    m_listView->setModel(m_list);
    m_listView->setItemDelegate(new DossierCard(m_listView));
    m_listView->setMouseTracking(true);
    m_listView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_listView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_listView->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                choose(m_list->line(current.row()).dossier.id);
        });
    column->addWidget(m_listView, 1);
    return pane;
}

QWidget *DossierScreen::filters()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme().px(16), 0, theme().px(12), theme().px(10));
    line->setSpacing(theme().px(6));
    const std::pair<QString, std::optional<DossierState>> states[] = {{tr("Tất cả"), std::nullopt},
        {tr("Đang lập"), DossierState::Open},
        {tr("Đã kết thúc"), DossierState::Closed},
        {tr("Đã nộp lưu"), DossierState::Archived}};
    for (const auto &[text, state] : states) {
        auto *filter = pill(text, row);
        filter->setAutoExclusive(true);
        filter->setChecked(!state);
        connect(filter, &QPushButton::clicked, this, [this, state = state] { showState(state); });
        line->addWidget(filter);
    }
    line->addStretch(1);
    return row;
}

QWidget *DossierScreen::actions()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme().px(8));
    m_add = button(tr("Thêm văn bản…"), u"plus"_s, Weight::Primary, row);
    m_add->setObjectName(u"dossier-add"_s);
    m_handOver = button(tr("Bàn giao…"), u"user-check"_s, Weight::Plain, row);
    m_handOver->setObjectName(u"dossier-hand-over"_s);
    m_close = button(tr("Kết thúc…"), u"folder-check"_s, Weight::Plain, row);
    m_close->setObjectName(u"dossier-close"_s);
    m_archive = button(tr("Nộp lưu…"), u"archive"_s, Weight::Plain, row);
    m_archive->setObjectName(u"dossier-archive"_s);
    connect(m_add, &QPushButton::clicked, this, &DossierScreen::openPicker);
    connect(m_handOver, &QPushButton::clicked, this, [this] { openForm(DossierDeed::HandOver); });
    connect(m_close, &QPushButton::clicked, this, [this] { openForm(DossierDeed::Close); });
    connect(m_archive, &QPushButton::clicked, this, [this] { openForm(DossierDeed::Archive); });
    for (auto *made : {m_add, m_handOver, m_close, m_archive})
        line->addWidget(made);
    line->addStretch(1);
    return row;
}

QWidget *DossierScreen::detailPane()
{
    auto *pane = new QWidget(this);
    setGround(pane, "surface");
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(theme().px(24), theme().px(14), theme().px(24), theme().px(16));
    column->setSpacing(theme().px(10));
    m_stateChip = chip({}, ChipKind::Info, pane);
    m_title = heading({}, pane);
    m_title->setObjectName(u"dossier-heading"_s);
    m_title->setWordWrap(true);
    m_facts = muted({}, pane);
    m_facts->setObjectName(u"dossier-facts"_s);
    m_facts->setWordWrap(true);
    m_hidden = caption({}, pane);
    m_table = new QTableView(pane);
    m_table->setObjectName(u"dossier-papers"_s);
    m_table->setAccessibleName(tr("Văn bản trong hồ sơ"));
    m_table->setModel(m_papers);
    m_table->setItemDelegate(new PaperCell(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme().px(34));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(
        m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openPaper(index.row()); });
    for (auto *part : std::initializer_list<QWidget *>{m_stateChip, m_title, m_facts, actions(), m_hidden})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    return pane;
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
}

void DossierScreen::showState(std::optional<DossierState> state)
{
    m_list->setState(state);
    if (m_list->rowCount() > 0)
        m_listView->setCurrentIndex(m_list->index(0));
    else if (!m_form)
        m_side->setCurrentWidget(m_nothing);
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
    m_close->setVisible(dossier.state == DossierState::Open);
    m_archive->setVisible(dossier.state == DossierState::Closed);
    m_handOver->setVisible(dossier.state != DossierState::Archived);
    if (!m_form)
        m_side->setCurrentWidget(m_detail);
}

void DossierScreen::openForm(DossierDeed deed)
{
    leaveForm();
    const auto today = office().now().dateIn(office().directory()->zone());
    auto *form = new DossierForm(deed, office().directory(), m_view, today, m_side);
    m_form = form;
    m_side->addWidget(form);
    m_side->setCurrentWidget(form);
    form->setFocus();
    connect(form, &DossierForm::cancelled, this, &DossierScreen::leaveForm);
    const QMap<DossierDeed, QString> notices{{DossierDeed::Open, tr("Đã lập hồ sơ.")},
        {DossierDeed::HandOver, tr("Đã bàn giao hồ sơ.")},
        {DossierDeed::Close, tr("Đã kết thúc hồ sơ.")},
        {DossierDeed::Archive, tr("Đã nộp lưu hồ sơ.")}};
    connect(form, &DossierForm::given, this, [this, notice = notices.value(deed)](const CommandBody &body) {
        give(body, {}, notice);
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
    m_side->setCurrentWidget(m_view.dossier.id.isNull() ? m_nothing : m_detail);
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
