// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/IntakeBars.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/intake/IntakeScreen.h"
#include "ui/intake/LetterPage.h"
#include "ui/intake/LetterPanel.h"
#include "ui/intake/LetterQueue.h"
#include "ui/intake/SplitPanel.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

// How the intake is laid out, and which keys it hears.

void IntakeScreen::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(theme().px(4));
    panes->addWidget(buildQueue());
    panes->addWidget(buildMiddle());
    m_empty = emptyState(u"inbox"_s,
        tr("Chưa có văn bản nào chờ vào sổ"),
        tr("Kéo tệp vào đây, dán tệp hoặc các dòng bảng tính (Ctrl+V), bấm “Thêm tệp…”, hoặc chọn thư mục "
           "của máy quét."));
    panes->addWidget(m_empty);
    panes->addWidget(buildForm());
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
    auto *top = new QWidget;
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

QWidget *IntakeScreen::buildQueue()
{
    auto *side = new QWidget;
    setGround(side, "surface", "right");
    side->setMinimumWidth(theme().px(230));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_model = new LetterQueueModel(*m_desk, this);
    m_queue = new LetterQueueView;
    m_queue->setObjectName(u"queue"_s);
    m_queue->setAccessibleName(tr("Hàng chờ vào sổ"));
    m_queue->setModel(m_model);
    m_batch = new BatchBar(workplace(), *m_desk);
    column->addWidget(m_queue, 1);
    column->addWidget(m_batch);
    connect(m_queue->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex &now) {
            if (now.isValid() && m_queue->hasFocus() && now.row() != current()) {
                m_open = m_desk->letters()[now.row()].id; // the focus stays in the list
                showLetter();
            }
        });
    connect(m_queue->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_batch->showRows(m_queue->chosenRows());
    });
    connect(m_queue, &QListView::activated, this, [this] { m_panel->focusFirstDoubt(); });
    return side;
}

QWidget *IntakeScreen::buildMiddle()
{
    m_middle = new QWidget;
    m_middle->setMinimumWidth(theme().px(260));
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new LetterPage;
    m_split = new SplitPanel;
    m_split->hide();
    column->addWidget(m_page, 1);
    column->addWidget(m_split, 1);
    return m_middle;
}

QWidget *IntakeScreen::buildForm()
{
    m_formSide = new QWidget;
    setGround(m_formSide, "surface", "left");
    m_formSide->setMinimumWidth(theme().px(330));
    auto *column = new QVBoxLayout(m_formSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *inside = new QWidget;
    setGround(inside, "surface");
    auto *rows = new QVBoxLayout(inside);
    const int gap = theme().px(16);
    rows->setContentsMargins(gap, theme().px(12), gap, theme().px(12));
    rows->setSpacing(theme().px(8));
    m_panel = new LetterPanel;
    m_trouble = new TroubleBar(workplace(), *m_desk);
    rows->addWidget(m_trouble);
    rows->addWidget(m_panel);
    rows->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    column->addWidget(buildNumberCard());
    column->addWidget(m_scroll, 1);

    auto *footer = new QWidget;
    setGround(footer, "surface2", "top");
    auto *foot = new QVBoxLayout(footer);
    foot->setContentsMargins(gap, theme().px(10), gap, theme().px(10));
    foot->setSpacing(theme().px(6));
    m_registered = new RegisteredBar(workplace(), *m_desk, *m_panel);
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

QWidget *IntakeScreen::buildNumberCard()
{
    m_numberCard = new QWidget;
    m_numberCard->setObjectName(u"number-card"_s);
    setGround(m_numberCard, "surface2", "bottom");
    auto *line = new QHBoxLayout(m_numberCard);
    line->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    line->setSpacing(theme().px(12));
    m_number = new QLabel;
    m_number->setObjectName(u"entered-number"_s);
    m_number->setProperty("look", u"number"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(chip(tr("Đã vào sổ · số đến"), ChipKind::Ok), 0, Qt::AlignLeft);
    m_numberAbout = caption({});
    m_numberAbout->setObjectName(u"entered-about"_s);
    words->addWidget(m_numberAbout);
    line->addWidget(m_number);
    line->addLayout(words, 1);
    m_numberCard->hide();
    return m_numberCard;
}

void IntakeScreen::buildShortcuts()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    const auto move = [this](int by) {
        const int row = current() < 0 ? 0 : current() + by;
        openRow(std::clamp(row, 0, std::max(0, int(m_desk->letters().size()) - 1)));
    };
    add(tr("Vào sổ và mở tiếp"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { enter(); });
    add(tr("Lặp lại giá trị trước"), {Qt::Key_F4, Qt::CTRL | Qt::Key_Apostrophe}, [this] {
        m_panel->repeatPrevious();
    });
    add(tr("Ô cần kiểm tra tiếp theo"), {Qt::CTRL | Qt::Key_J}, [this] { m_panel->focusNextDoubt(); });
    add(tr("Văn bản sau"), {Qt::ALT | Qt::Key_Down}, [move] { move(1); });
    add(tr("Văn bản trước"), {Qt::ALT | Qt::Key_Up}, [move] { move(-1); });
    add(tr("Trang sau"), {Qt::ALT | Qt::Key_PageDown}, [this] { m_page->turn(1); });
    add(tr("Trang trước"), {Qt::ALT | Qt::Key_PageUp}, [this] { m_page->turn(-1); });
    add(tr("Thêm tệp"), {QKeySequence::Open}, [this] { chooseFiles(); });
    add(tr("Dán vào hàng chờ"), {QKeySequence::Paste, Qt::CTRL | Qt::SHIFT | Qt::Key_V}, [this] {
        takeIn(QApplication::clipboard()->mimeData());
    });
    add(tr("Tách thành nhiều văn bản"), {Qt::CTRL | Qt::Key_T}, [this] { splitCurrent(); });
    add(tr("Hàng chờ"), {Qt::CTRL | Qt::Key_L}, [this] { m_queue->setFocus(); });
}

void IntakeScreen::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Thêm tệp vào hàng chờ"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Văn bản (*.pdf *.docx *.doc)"), tr("Mọi tệp (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_desk->addFiles(paths, FileOrigin::HandedOver);
    });
    dialog->open();
}

void IntakeScreen::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Thư mục mà máy quét ghi tệp vào"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &IntakeScreen::watchFolder);
    dialog->open();
}

void IntakeScreen::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void IntakeScreen::dropEvent(QDropEvent *event)
{
    if (takeIn(event->mimeData()))
        event->acceptProposedAction();
}

}
