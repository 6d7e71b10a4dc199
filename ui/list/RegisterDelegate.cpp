// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/RegisterDelegate.h"

#include "ui/list/LineModel.h"
#include "ui/list/LinePaint.h"
#include "ui/style/Theme.h"
#include "ui/text/DocumentText.h"

#include <QPainter>

namespace chauban {

int RegisterDelegate::rowHeight() const
{
    return theme().px(34);
}

void RegisterDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const LineModel *>(index.model());
    const auto &t = theme().colors();
    const auto rect = option.rect;
    const int row = index.row(), gap = theme().px(10);
    const bool current = option.state & QStyle::State_Selected, first = index.column() == 0;
    painter->save();
    const bool picked = model->isPicked(row);
    linePaint::ground(*painter, rect, {current, bool(option.state & QStyle::State_Active), false, picked});
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.border);
    if (current && first)
        painter->fillRect(rect.left(), rect.top(), theme().px(3), rect.height(), t.accent);
    const auto *line = model->line(row);
    auto place = rect.adjusted(gap, 0, -gap, -1);
    if (!line) {
        linePaint::skeleton(*painter, rect.adjusted(-gap, 0, gap, 0), 1);
    } else if (index.column() == m_special.state) {
        const auto state = line->document().state;
        linePaint::chip(*painter, place, {textOf(state), chipOf(state)});
    } else {
        const bool isSubject = index.column() == m_special.subject;
        if (first && picked) {
            linePaint::box(*painter,
                QRect(rect.right() - theme().px(24), rect.top(), theme().px(20), rect.height()),
                true);
            place.setRight(place.right() - theme().px(16));
        }
        if (isSubject)
            for (const auto &chip : LineText(model->context()).chips(*line))
                if (const int width = linePaint::chip(*painter, place, chip);
                    width > 0 && width < place.width() / 2)
                    place.setLeft(place.left() + width + theme().px(6));
        painter->setFont(linePaint::font(13.5, isSubject && model->isUnread(row) ? 600 : 400));
        linePaint::text(*painter, place, index.data().toString(), isSubject || first ? t.text : t.text2);
    }
    painter->restore();
}

}
