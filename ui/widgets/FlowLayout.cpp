// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FlowLayout.h"

#include "ui/style/Theme.h"

#include <QWidget>

#include <algorithm>

namespace chauban {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    while (auto *item = takeAt(0))
        delete item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Purpose::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Purpose::Arrange);
}

int FlowLayout::arrange(const QRect &rect, Purpose purpose) const
{
    const int gap = theme().px(6);
    const auto inner = rect.marginsRemoved(contentsMargins());
    int x = inner.left(), y = inner.top(), lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto place = [&] { // low ones in the middle of their line
        for (auto &[item, where] : line)
            item->setGeometry(where.translated(0, (lineHeight - where.height()) / 2));
        line.clear();
    };
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint().expandedTo(item->minimumSize()).boundedTo(item->maximumSize());
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            place();
            x = inner.left();
            y += lineHeight + gap;
            lineHeight = 0;
        }
        if (purpose == Purpose::Arrange)
            line.append({item, {QPoint(x, y), QSize(std::min(size.width(), inner.width()), size.height())}});
        x += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    place();
    return y + lineHeight - inner.top() + contentsMargins().top() + contentsMargins().bottom();
}

}
