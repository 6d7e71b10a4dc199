// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a ListScreen is put together.

#include "ui/document/DocumentPanel.h"
#include "ui/list/CardList.h"
#include "ui/list/ListScreen.h"
#include "ui/list/ReadMarks.h"
#include "ui/list/SavedViews.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::chrono::milliseconds ShowDelay(90); ///< lines that are only passed are not opened
constexpr int LeastBeside
    = 1000; ///< width of the window at 100 % from which the reader stands beside the list
constexpr int BesideForm = 1600; ///< from which the list stands beside the reader and the form of an act
constexpr int ListWidth = 408, LeastList = 300;
}

void ListScreen::build()
{
    m_cards = new CardList(*m_lines);
    m_cards->setObjectName(u"cards"_s);
    m_cards->setAccessibleName(m_frame.title);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_listPane = listPane());
    m_splitter->addWidget(m_readerPane = readerPane());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_listWidth = theme().px(ListWidth);
    m_splitter->setSizes({m_listWidth, theme().px(900)});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this](int place) { m_listWidth = place; });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    wire(m_cards);
    connect(m_panel, &DocumentPanel::acted, this, &ListScreen::goOn);
    connect(m_panel, &DocumentPanel::backWanted, this, [this] { setReading(false); });
    connect(m_panel, &DocumentPanel::shown, this, &ListScreen::arrange);
    connect(m_panel, &DocumentPanel::actingChanged, this, [this] {
        arrange();
        m_showing->start(ShowDelay);
    });
    arrange();
}

QWidget *ListScreen::listPane()
{
    auto *pane = new QWidget(m_splitter);
    setGround(pane, "surface");
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_header = new QWidget;
    setGround(m_header, "surface");
    auto *head = new QHBoxLayout(m_header);
    head->setContentsMargins(theme().px(16), theme().px(12), theme().px(8), theme().px(4));
    head->setSpacing(theme().px(8));
    auto *title = heading(m_frame.title);
    title->setObjectName(u"list-title"_s);
    m_count = new ElidedLabel; // the title is whole
    m_count->setProperty("look", u"muted"_s);
    m_count->setObjectName(u"list-count"_s);
    auto *views = new SavedViews(workplace().preferences,
        m_frame.name,
        {[this] { return filterState(); }, [this](const QJsonObject &state) { setFilterState(state); }});
    head->addWidget(title);
    head->addWidget(m_count, 1);
    head->addWidget(views);

    auto *filters = m_filterPane = new QWidget;
    filters->setObjectName(u"filters"_s);
    setGround(filters, "surface", "bottom");
    m_filters = new FlowLayout(filters);
    m_filters->setContentsMargins(theme().px(16), theme().px(4), theme().px(8), theme().px(10));
    m_batch = new PickBar;
    m_stack = new QStackedWidget(pane);
    m_stack->addWidget(m_cards);
    column->addWidget(m_header);
    column->addWidget(filters);
    column->addWidget(m_batch);
    column->addWidget(m_stack, 1);
    return pane;
}

QWidget *ListScreen::readerPane()
{
    auto *pane = new QWidget(m_splitter);
    setGround(pane, "surface"); // the splitter has the line
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new QWidget;
    setGround(bar, "surface2", "bottom");
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    auto *back = button(tr("Trở lại danh sách"), u"arrow-left"_s, Weight::Quiet);
    back->setObjectName(u"back-to-list"_s);
    connect(back, &QPushButton::clicked, this, [this] { setReading(false); });
    row->addWidget(back);
    row->addStretch();
    m_back = bar;
    column->addWidget(bar);
    m_panel = new DocumentPanel(workplace(), pane);
    m_panel->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_panel, 1);
    return pane;
}

/// The filters were added after the list, but stand above it.
void ListScreen::orderTabs()
{
    QWidget *last = m_header->findChild<SavedViews *>();
    for (int i = 0; i < m_filters->count(); ++i)
        if (auto *filter = m_filters->itemAt(i)->widget()) {
            setTabOrder(last, filter);
            last = filter;
        }
}

void ListScreen::setTable(LineView *table)
{
    m_table = table;
    m_table->setAccessibleName(m_frame.title);
    m_stack->addWidget(table);
    m_stack->setCurrentWidget(view());
    wire(table);
    arrange();
}

void ListScreen::wire(LineView *view)
{
    connect(view, &LineView::currentLineChanged, this, [this] { m_showing->start(ShowDelay); });
    connect(view, &LineView::lineTaken, this, [this] {
        m_taken = true;
        m_showing->start(ShowDelay);
    });
    connect(view, &LineView::opened, this, [this] {
        m_taken = true;
        setReading(true);
    });
    connect(view, &LineView::left, this, [this] {
        if (m_reading)
            setReading(false);
    });
    connect(view, &LineView::unreadToggled, this, [this] {
        m_dwelling->stop();
        if (const int row = this->view()->currentRow(); row >= 0)
            read(m_lines->isUnread(row));
    });
}

void ListScreen::arrange()
{
    const bool isNarrow = window()->width() < theme().px(LeastBeside);
    const bool onDemand = isNarrow || m_table;
    const bool hadFocus = m_readerPane->isAncestorOf(focusWidget() ? focusWidget() : this);
    const bool isCramped = m_panel->needsRoom() && window()->width() < theme().px(BesideForm);
    const bool isListShown = !isCramped && (!isNarrow || !m_reading);
    const bool isReaderShown = !onDemand || m_reading;
    const bool comes = isReaderShown && isListShown && (m_readerPane->isHidden() || m_listPane->isHidden());
    m_listPane->setVisible(isListShown);
    m_readerPane->setVisible(isReaderShown);
    if (comes && !isNarrow)
        m_splitter->setSizes({m_listWidth, std::max(m_listWidth, width() - m_listWidth)});
    m_filterPane->setVisible(!m_table || !m_reading);
    m_panel->setWayBack(onDemand && m_reading);
    m_back->setVisible(onDemand && m_reading && !m_panel->showsWayBack());
    m_listPane->setMinimumWidth(isNarrow ? 0 : theme().px(LeastList));
    if (m_lines->isEmpty() && m_empty)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(view());
    if (hadFocus && m_readerPane->isHidden())
        view()->setFocus();
}

void ListScreen::showCount()
{
    const auto rows = QLocale(QLocale::Vietnamese).toString(m_lines->rowCount());
    m_count->setText(m_lines->isLoading() ? QString()
            : m_lines->isComplete()       ? tr("%1 văn bản").arg(rows)
                                          : tr("hơn %1 văn bản").arg(rows));
    if (m_lines->isEmpty()) {
        delete m_empty;
        const auto words = emptyWords();
        m_empty = emptyState(words.icon, words.title, words.hint);
        m_empty->setObjectName(u"empty-list"_s);
        m_stack->addWidget(m_empty);
        m_showing->start(0);
    }
    auto *shown = m_lines->isEmpty() ? m_empty : static_cast<QWidget *>(view());
    const bool hadFocus = m_stack->isAncestorOf(focusWidget() ? focusWidget() : this);
    m_stack->setCurrentWidget(shown);
    if (hadFocus && shown == view())
        view()->setFocus();
}

void ListScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void ListScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    arrange();
    if (!focusWidget())
        view()->setFocus();
}

void ListScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_listPane)
        arrange();
}

}
