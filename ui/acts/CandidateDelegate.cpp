// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/CandidateDelegate.h"

#include "ui/style/Theme.h"

#include <QPainter>

namespace chauban {

void CandidateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colors = theme().colors();
    const auto px = [](double length) { return theme().px(length); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.rowSelected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.rowHover);
    const auto inside = option.rect.adjusted(px(10), px(3), -px(10), -px(3));
    const auto line = [&](const QRect &rect, const QFont &font, const QColor &color, const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(rect,
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    const auto upper = QRect(inside.left(), inside.top(), inside.width(), inside.height() * 11 / 20);
    const auto lower = QRect(inside.left(), upper.bottom(), inside.width(), inside.bottom() - upper.bottom());
    line(upper, theme().font(14, 500), colors.text, index.data(Qt::DisplayRole).toString());
    line(lower, theme().font(12), colors.text2, index.data(DetailRole).toString());
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, theme().px(RowHeight)};
}

}
