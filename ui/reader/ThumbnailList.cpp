// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/ThumbnailList.h"

#include "ui/reader/PageView.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Pieces.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace chauban {

namespace {

/// A page with its number below; the current one framed.
class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme().px(104), theme().px(142)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colors = theme().colors();
        const bool current = option.state & QStyle::State_Selected;
        const QRect place(option.rect.center().x() - theme().px(40),
            option.rect.top() + theme().px(6),
            theme().px(80),
            theme().px(113));
        const QSizeF points = index.data(Qt::SizeHintRole).toSizeF();
        QRect page(QPoint(), points.scaled(place.size(), Qt::KeepAspectRatio).toSize());
        page.moveCenter(place.center());
        painter->save();
        painter->fillRect(page, Qt::white);
        if (const auto image = index.data(Qt::DecorationRole).value<QImage>(); !image.isNull()) {
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->drawImage(page, image);
        }
        const bool focused = option.state & QStyle::State_HasFocus;
        painter->setPen(
            QPen(current ? (focused ? colors.focus : colors.accent) : colors.border, current ? 2 : 1));
        painter->drawRect(page.adjusted(-1, -1, 0, 0));
        painter->setPen(current ? colors.accentText : colors.text2);
        painter->setFont(theme().font(12, current ? 600 : 400));
        const QRect number(option.rect.left(), place.bottom() + 1, option.rect.width(), theme().px(22));
        painter->drawText(number, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }
};

}

ThumbnailModel::ThumbnailModel(PageView &view, QObject *parent)
    : QAbstractListModel(parent)
    , m_view(view)
{
    connect(&view, &PageView::thumbnailDrawn, this, [this](int page) {
        const auto changed = index(page - 1);
        Q_EMIT dataChanged(changed, changed, {Qt::DecorationRole});
    });
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    const int page = index.row() + 1;
    if (!index.isValid() || page > m_view.pageCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(page);
    case Qt::AccessibleTextRole:
        return tr("Trang %1").arg(page);
    case Qt::DecorationRole:
        return m_view.thumbnail(page);
    case Qt::SizeHintRole:
        return m_view.pageSize(page);
    default:
        return {};
    }
}

void ThumbnailModel::renew()
{
    beginResetModel();
    m_rows = m_view.state() == PageView::State::Open ? m_view.pageCount() : 0;
    endResetModel();
}

ThumbnailList::ThumbnailList(PageView &view, QWidget *parent)
    : QListView(parent)
    , m_view(view)
    , m_model(view)
{
    setObjectName(QStringLiteral("thumbnails"));
    setAccessibleName(tr("Ảnh thu nhỏ các trang"));
    setGround(this, "sunken", "right");
    setModel(&m_model);
    setItemDelegate(new ThumbnailDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFixedWidth(theme().px(124));
    connect(&view, &PageView::stateChanged, this, [this] {
        m_model.renew();
        follow(m_view.page());
    });
    connect(&view, &PageView::pageChanged, this, &ThumbnailList::follow);
}

bool ThumbnailList::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        setFixedWidth(theme().px(124));
        scheduleDelayedItemsLayout();
    }
    return QListView::event(event);
}

void ThumbnailList::follow(int page)
{
    const QScopedValueRollback following(m_following, true);
    setCurrentIndex(m_model.index(page - 1));
    wantSeen();
}

void ThumbnailList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_view.goToPage(current.row() + 1);
}

void ThumbnailList::wantSeen()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return;
    const int height = theme().px(142);
    const int first = verticalOffset() / height;
    m_view.wantThumbnails(first + 1, first + viewport()->height() / height + 3);
}

void ThumbnailList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    wantSeen();
}

void ThumbnailList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    wantSeen();
}

void ThumbnailList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    wantSeen();
}

void ThumbnailList::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_view.wantThumbnails(1, 0);
}

}
