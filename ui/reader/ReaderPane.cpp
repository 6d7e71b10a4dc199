// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/ReaderPane.h"

#include "ui/reader/FindBar.h"
#include "ui/reader/PageView.h"
#include "ui/reader/ThumbnailList.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new PageView)
    , m_thumbnails(new ThumbnailList(*m_view))
    , m_find(new FindBar(*m_view))
    , m_title(subheading({}))
{
    m_view->setObjectName(u"page-view"_s);
    m_title->setObjectName(u"reader-title"_s);
    m_title->setContentsMargins(theme().px(12), theme().px(6), theme().px(12), theme().px(2));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setGround(m_title, "surface");
    m_title->hide();
    m_thumbnails->hide();
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_thumbnails);
    pages->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(makeBar());
    column->addWidget(m_find);
    column->addLayout(pages, 1);
    addKeys();
    connect(m_view, &PageView::stateChanged, this, &ReaderPane::renew);
    connect(m_view, &PageView::pageChanged, this, &ReaderPane::renew);
    connect(m_view, &PageView::zoomChanged, this, &ReaderPane::renew);
    renew();
}

QToolButton *ReaderPane::tool(const char *name, const QString &icon, const QString &text)
{
    auto *made = iconButton(icon, text);
    made->setObjectName(QString::fromLatin1(name));
    m_row->addWidget(made);
    m_tools << made;
    return made;
}

QWidget *ReaderPane::makeBar()
{
    m_bar = new QWidget;
    m_bar->setObjectName(u"reader-bar"_s);
    setGround(m_bar, "surface", "bottom");
    m_row = new QHBoxLayout(m_bar);
    m_row->setContentsMargins(theme().px(8), theme().px(3), theme().px(8), theme().px(3));
    m_row->setSpacing(theme().px(4));
    m_thumbnailTool = tool("thumbnails-toggle", u"panel-left"_s, tr("Ảnh thu nhỏ (F7)"));
    m_thumbnailTool->setCheckable(true);
    connect(m_thumbnailTool, &QToolButton::toggled, m_thumbnails, &QWidget::setVisible);
    m_page = new QLineEdit;
    m_page->setObjectName(u"page-number"_s);
    m_page->setAccessibleName(tr("Số trang"));
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setValidator(new QIntValidator(1, 99'999, m_page));
    m_count = muted({});
    m_row->addWidget(m_page);
    m_row->addWidget(m_count);
    m_row->addStretch();
    connect(tool("zoom-out", u"zoom-out"_s, tr("Thu nhỏ (Ctrl+−)")),
        &QToolButton::clicked,
        m_view,
        &PageView::zoomOut);
    m_zoom = button({}, {}, Weight::Quiet);
    m_zoom->setObjectName(u"zoom-percent"_s);
    m_zoom->setToolTip(tr("Về cỡ thật 100 % (Ctrl+0)"));
    m_row->addWidget(m_zoom);
    connect(m_zoom, &QPushButton::clicked, m_view, [this] { m_view->setZoom(1); });
    connect(tool("zoom-in", u"zoom-in"_s, tr("Phóng to (Ctrl++)")),
        &QToolButton::clicked,
        m_view,
        &PageView::zoomIn);
    connect(tool("fit-width", u"move-horizontal"_s, tr("Vừa chiều rộng")),
        &QToolButton::clicked,
        m_view,
        &PageView::fitWidth);
    connect(tool("fit-page", u"maximize"_s, tr("Vừa cả trang")),
        &QToolButton::clicked,
        m_view,
        &PageView::fitPage);
    m_row->addStretch();
    connect(tool("rotate", u"rotate-cw"_s, tr("Xoay trang xem")),
        &QToolButton::clicked,
        m_view,
        &PageView::rotateView);
    connect(tool("find", u"text-search"_s, tr("Tìm trong văn bản (Ctrl+F)")),
        &QToolButton::clicked,
        this,
        &ReaderPane::openFind);
    connect(m_page, &QLineEdit::returnPressed, this, &ReaderPane::goToTypedPage);
    connect(m_page, &QLineEdit::editingFinished, this, &ReaderPane::renew);
    return m_bar;
}

void ReaderPane::addKeys()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add("open-find", tr("Tìm trong văn bản"), QKeySequence::Find, [this] { openFind(); });
    add("toggle-thumbnails", tr("Ảnh thu nhỏ"), Qt::Key_F7, [this] { m_thumbnailTool->toggle(); });
    add("find-next", tr("Chỗ tiếp theo"), Qt::Key_F3, [this] { m_view->findNext(); });
    add("find-previous", tr("Chỗ trước"), Qt::SHIFT | Qt::Key_F3, [this] { m_view->findPrevious(); });
}

void ReaderPane::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    m_title->setVisible(!title.isEmpty());
    m_view->setAccessibleName(title.isEmpty() ? tr("Các trang văn bản") : title);
}

void ReaderPane::showThumbnails(bool shown)
{
    m_thumbnailTool->setChecked(shown);
}

void ReaderPane::openFind()
{
    if (m_view->state() == PageView::State::Open)
        m_find->open();
}

void ReaderPane::addTool(QToolButton *button)
{
    m_row->addWidget(button);
}

void ReaderPane::goToTypedPage()
{
    m_view->goToPage(m_page->text().toInt());
    m_view->setFocus();
}

void ReaderPane::renew()
{
    const bool open = m_view->state() == PageView::State::Open;
    for (auto *each : m_tools)
        each->setEnabled(open);
    m_page->setEnabled(open);
    m_zoom->setEnabled(open);
    m_page->setText(open ? QString::number(m_view->page()) : QString());
    m_count->setText(open ? tr("/ %1").arg(m_view->pageCount()) : QString());
    m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
    m_page->setFixedWidth(theme().px(64));
    m_zoom->setMinimumWidth(theme().px(76));
    if (!open && m_find->isVisible())
        m_find->close();
}

bool ReaderPane::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_zoom)
        renew();
    return QWidget::event(event);
}

}
