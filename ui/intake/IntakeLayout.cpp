// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/BatchBar.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/intake/IntakeScreen.h"
#include "ui/intake/LetterPanel.h"
#include "ui/intake/LetterQueue.h"
#include "ui/intake/LetterView.h"
#include "ui/intake/NumberCard.h"
#include "ui/intake/RegisteredBar.h"
#include "ui/intake/ScanNote.h"
#include "ui/intake/SplitPanel.h"
#include "ui/intake/TroubleBar.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

// How the intake is laid out.

void IntakeScreen::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(theme().px(4));
    panes->addWidget(buildQueue(panes));
    panes->addWidget(buildMiddle(panes));
    m_empty = emptyState(u"inbox"_s,
        tr("Chưa có văn bản nào chờ vào sổ"),
        tr("Kéo tệp vào đây, dán tệp hoặc các dòng bảng tính (Ctrl+V), bấm “Thêm tệp…”, hoặc chọn thư mục "
           "của máy quét."));
    panes->addWidget(m_empty);
    panes->addWidget(buildForm(panes));
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 5);
    panes->setStretchFactor(2, 9);
    panes->setStretchFactor(3, 4);
    column->addWidget(panes, 1);
}

QPushButton *IntakeScreen::toolButton(const QString &name, const QString &text, const QString &icon)
{
    auto *made = button(text, icon);
    made->setObjectName(name);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QWidget *IntakeScreen::buildTop()
{
    auto *top = new QWidget(this);
    setGround(top, "surface", "bottom");
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    line->setSpacing(theme().px(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(subheading(tr("Tiếp nhận, vào sổ văn bản đến")));
    m_counts = caption({});
    m_counts->setWordWrap(false);
    m_counts->setObjectName(u"counts"_s);
    words->addWidget(m_counts);
    line->addLayout(words);
    line->addStretch();
    auto *add = toolButton(u"add-files"_s, tr("Thêm tệp…"), u"file-plus"_s);
    add->setToolTip(tr("Thêm tệp vào hàng chờ (Ctrl+O)"));
    connect(add, &QPushButton::clicked, this, &IntakeScreen::chooseFiles);
    auto *paste = toolButton(u"paste"_s, tr("Dán"), u"clipboard-paste"_s);
    paste->setToolTip(tr("Dán tệp hoặc các dòng bảng tính vào hàng chờ (Ctrl+Shift+V)"));
    connect(paste, &QPushButton::clicked, this, [this] {
        if (!takeIn(QApplication::clipboard()->mimeData()))
            navigator().notify(
                {tr("Trong bộ nhớ tạm không có tệp hay dòng bảng tính nào."), NoticeKind::Warning});
    });
    m_folder = toolButton(u"scan-folder"_s, {}, u"scan-line"_s);
    connect(m_folder, &QPushButton::clicked, this, &IntakeScreen::chooseFolder);
    for (auto *tool : {add, paste, m_folder})
        line->addWidget(tool);
    return top;
}

QWidget *IntakeScreen::buildQueue(QWidget *parent)
{
    auto *side = new QWidget(parent);
    setGround(side, "surface", "right");
    side->setMinimumWidth(theme().px(230));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_model = new LetterQueueModel(*m_desk, this);
    m_queue = new LetterQueueView(side);
    m_queue->setObjectName(u"queue"_s);
    m_queue->setAccessibleName(tr("Hàng chờ vào sổ"));
    m_queue->setModel(m_model);
    m_batch = new BatchBar(workplace(), *m_desk, side);
    column->addWidget(m_queue, 1);
    column->addWidget(m_batch);
    connect(m_queue->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex &now) {
            // What is highlighted is what is shown, also while the window or the list is not active yet.
            if (now.isValid() && now.row() != current())
                open(now.row()); // the focus stays in the list
        });
    connect(m_queue->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_batch->showRows(m_queue->chosenRows());
    });
    connect(m_queue, &QListView::activated, this, [this] { m_panel->focusFirstDoubt(); });
    return side;
}

QWidget *IntakeScreen::buildMiddle(QWidget *parent)
{
    m_middle = new QWidget(parent);
    m_middle->setMinimumWidth(theme().px(260));
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new LetterView(office(), m_middle);
    m_split = new SplitPanel(m_middle);
    m_split->hide();
    column->addWidget(m_page, 1);
    column->addWidget(m_split, 1);
    connect(
        m_split, &SplitPanel::splitAsked, this, [this](const DocumentId &letter, const QList<int> &starts) {
            m_split->hide();
            m_page->show();
            if (const int row = m_desk->rowOf(letter); row >= 0) {
                m_desk->split(row, starts);
                openRow(row);
            }
        });
    connect(m_split, &SplitPanel::closed, this, [this] {
        m_split->hide();
        m_page->show();
        m_panel->focusFirstDoubt();
    });
    return m_middle;
}

QWidget *IntakeScreen::buildForm(QWidget *parent)
{
    m_formSide = new QWidget(parent);
    setGround(m_formSide, "surface", "left");
    m_formSide->setMinimumWidth(theme().px(330));
    auto *column = new QVBoxLayout(m_formSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_scroll = new QScrollArea(m_formSide);
    auto *inside = new QWidget(m_scroll->viewport());
    setGround(inside, "surface");
    auto *rows = new QVBoxLayout(inside);
    const int gap = theme().px(16);
    rows->setContentsMargins(gap, theme().px(12), gap, theme().px(12));
    rows->setSpacing(theme().px(8));
    m_trouble = new TroubleBar(workplace(), *m_desk, inside);
    m_scanNote = new ScanNote(inside);
    m_panel = new LetterPanel(*m_agencies, inside);
    rows->addWidget(m_trouble);
    rows->addWidget(m_scanNote);
    rows->addWidget(m_panel);
    rows->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    m_numberCard = new NumberCard(m_formSide);
    column->addWidget(m_numberCard);
    column->addWidget(m_scroll, 1);

    auto *footer = new QWidget(m_formSide);
    setGround(footer, "surface2", "top");
    auto *foot = new QVBoxLayout(footer);
    foot->setContentsMargins(gap, theme().px(10), gap, theme().px(10));
    foot->setSpacing(theme().px(6));
    m_registered = new RegisteredBar(workplace(), *m_desk, *m_panel, footer);
    foot->addWidget(m_registered);
    m_enter = button(tr("Vào sổ và mở tiếp (Ctrl+Enter)"), u"check"_s, Weight::Primary);
    m_enter->setObjectName(u"enter"_s);
    connect(m_enter, &QPushButton::clicked, this, &IntakeScreen::enter);
    foot->addWidget(m_enter);
    m_splitButton = button(tr("Tách thành nhiều văn bản… (Ctrl+T)"), u"scissors"_s);
    m_splitButton->setObjectName(u"split"_s);
    connect(m_splitButton, &QPushButton::clicked, this, &IntakeScreen::splitCurrent);
    foot->addWidget(m_splitButton);
    foot->addWidget(
        caption(tr("F4 lặp lại ô của văn bản trước · Ctrl+J ô cần kiểm tra tiếp theo · Alt+↓ văn bản sau")));
    column->addWidget(footer);
    return m_formSide;
}

}
