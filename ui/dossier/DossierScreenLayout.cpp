// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a DossierScreen is put together.

#include "ui/dossier/DossierForm.h"
#include "ui/dossier/DossierList.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/PaperTable.h"
#include "ui/style/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Pieces.h"
#include "ui/widgets/RestColumn.h"

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

namespace {
constexpr int ListWidth = 408, NumberWidth = 130, LeastSubject = 200;
}

void DossierScreen::build()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(listPane());
    m_side = new QStackedWidget(splitter);
    m_side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_none = emptyState(u"folder-plus"_s,
        tr("Chưa có hồ sơ nào"),
        tr("Hồ sơ công việc gom mọi văn bản của một việc, từ khi mở đến khi nộp lưu. Bấm “Lập hồ sơ” để bắt "
           "đầu."),
        m_side);
    m_nothing = emptyState(u"folder-open"_s,
        tr("Chưa chọn hồ sơ"),
        tr("Chọn một hồ sơ trong danh sách để xem các văn bản ở đây."),
        m_side);
    m_detail = detailPane();
    for (auto *page : {m_none, m_nothing, m_detail}) {
        setGround(page, "surface");
        m_side->addWidget(page);
    }
    splitter->addWidget(m_side);
    splitter->setSizes({theme().px(ListWidth), theme().px(760)});
    splitter->setStretchFactor(1, 1);
    line->addWidget(splitter);
}

QWidget *DossierScreen::listPane()
{
    auto *pane = new QWidget(this);
    setGround(pane, "surface"); // the splitter has the line
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme().px(16), theme().px(12), theme().px(12), theme().px(6));
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
    setGround(row, "surface", "bottom");
    auto *line = new FlowLayout(row);
    line->setContentsMargins(theme().px(16), theme().px(4), theme().px(8), theme().px(10));
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
    return row;
}

QWidget *DossierScreen::actions()
{
    auto *row = new QWidget(this);
    auto *line = new FlowLayout(row);
    line->setContentsMargins({});
    m_add = button(tr("Thêm văn bản…"), u"plus"_s, Weight::Primary, row);
    m_add->setObjectName(u"dossier-add"_s);
    m_remove = button(tr("Bỏ văn bản…"), u"minus"_s, Weight::Plain, row);
    m_remove->setObjectName(u"dossier-remove"_s);
    m_remove->setToolTip(tr("Đưa văn bản đang chọn ra khỏi hồ sơ"));
    m_handOver = button(tr("Bàn giao…"), u"user-check"_s, Weight::Plain, row);
    m_handOver->setObjectName(u"dossier-hand-over"_s);
    m_close = button(tr("Kết thúc…"), u"folder-check"_s, Weight::Plain, row);
    m_close->setObjectName(u"dossier-close"_s);
    m_archive = button(tr("Nộp lưu…"), u"archive"_s, Weight::Plain, row);
    m_archive->setObjectName(u"dossier-archive"_s);
    connect(m_add, &QPushButton::clicked, this, &DossierScreen::openPicker);
    connect(m_remove, &QPushButton::clicked, this, &DossierScreen::openRemoval);
    connect(m_handOver, &QPushButton::clicked, this, [this] { openForm(DossierDeed::HandOver); });
    connect(m_close, &QPushButton::clicked, this, [this] { openForm(DossierDeed::Close); });
    connect(m_archive, &QPushButton::clicked, this, [this] { openForm(DossierDeed::Archive); });
    for (auto *made : {m_add, m_remove, m_handOver, m_close, m_archive})
        line->addWidget(made);
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
    m_stateChip->setObjectName(u"dossier-state"_s);
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
    m_table->horizontalHeader()->setSectionResizeMode(
        0, QHeaderView::Interactive); // long numbers leave room for the subject
    m_table->setColumnWidth(0, theme().px(NumberWidth));
    new RestColumn(*m_table, 2, LeastSubject);
    connect(
        m_table, &QTableView::activated, this, [this](const QModelIndex &index) { openPaper(index.row()); });
    for (auto *part : std::initializer_list<QWidget *>{m_stateChip, m_title, m_facts, actions(), m_hidden})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    return pane;
}

}
