// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folder/BatchDelegate.h"

#include "ui/folder/BatchSheet.h"
#include "ui/list/LinePaint.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double RowHeight = 78, WhyHeight = 98;

int px(double length)
{
    return theme().px(length);
}

int chipWidth(const QString &text)
{
    return QFontMetrics(linePaint::font(12, 600)).horizontalAdvance(text) + px(20);
}

}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *sheet = static_cast<const BatchSheet *>(index.model());
    return {px(300), px(sheet->words(index.row()).why.isEmpty() ? RowHeight : WhyHeight)};
}

void BatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto words = static_cast<const BatchSheet *>(index.model())->words(index.row());
    const auto &colors = theme().colors();
    const auto rect = option.rect;
    painter->save();
    linePaint::ground(*painter,
        rect,
        {bool(option.state & QStyle::State_Selected),
            bool(option.state & QStyle::State_Active),
            bool(option.state & QStyle::State_MouseOver),
            false});
    painter->fillRect(rect.left() + px(16), rect.bottom(), rect.width() - px(16), 1, colors.border);
    const auto place = rect.adjusted(px(16), px(8), -px(16), -px(8));
    const int chip = chipWidth(words.outcome);
    linePaint::chip(*painter,
        QRect(place.right() - chip, place.top(), chip + px(4), px(20)),
        {words.outcome, words.kind});
    const auto line = [&](double top, double height, int right = 0) {
        return QRect(place.left(), place.top() + px(top), place.width() - right, px(height));
    };
    painter->setFont(linePaint::font(14, 600));
    linePaint::text(*painter, line(0, 20, chip + px(12)), words.subject, colors.text);
    painter->setFont(linePaint::font(13));
    linePaint::text(*painter, line(22, 19), words.facts, colors.text2);
    if (!words.why.isEmpty()) {
        linePaint::paragraph(
            *painter, line(42, 40), {words.why, linePaint::font(13), colors.text2, 2, px(20)});
    } else if (!words.hash.isEmpty()) {
        painter->setFont(linePaint::font(12.5));
        linePaint::text(*painter, line(43, 19), u"SHA-256 "_s + words.hash, colors.text3);
    }
    painter->restore();
}

}
