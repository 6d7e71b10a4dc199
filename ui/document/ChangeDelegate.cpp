// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/ChangeDelegate.h"

#include "ui/document/SignatureCard.h"
#include "ui/document/WrappedText.h"
#include "ui/style/Theme.h"
#include "ui/verdict/SignatureAnswers.h"

#include <QListView>
#include <QPainter>

namespace chauban {

namespace {

/// Where the texts of a change stand, from the item's top left corner.
struct ChangeLayout
{
    QRect title, rule, place;
    int height = 0;
};

ChangeLayout layoutOf(const QModelIndex &index, int width)
{
    const auto &look = theme();
    const auto text = [&](int role) { return index.data(role).toString(); };
    const int left = look.px(44);
    const int inner = qMax(look.px(80), width - left - look.px(12));
    ChangeLayout places;
    int y = look.px(10);
    const auto line = [&](const QFont &font, const QString &words) {
        const QRect rect(left, y, inner, wrappedHeight(font, inner, words));
        y += rect.height() + look.px(2);
        return rect;
    };
    places.title = line(look.font(14, 600), text(ChangeDelegate::TitleRole));
    places.rule = line(look.font(12.5), text(ChangeDelegate::RuleRole));
    places.place = line(look.font(12.5), text(ChangeDelegate::PlaceRole));
    places.height = y + look.px(8);
    return places;
}

}

ChangeDelegate::ChangeDelegate(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    return {width, layoutOf(index, width).height};
}

void ChangeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &look = theme();
    const auto &colors = look.colors();
    const auto places = layoutOf(index, option.rect.width());
    const auto tone = AnswerTone(index.data(ToneRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, focused ? colors.rowSelected : colors.rowSelectedInactive);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.rowHover);
    painter->setPen(colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->translate(option.rect.topLeft());
    const QRect number(look.px(12), look.px(9), look.px(22), look.px(22));
    const bool alarming = tone >= AnswerTone::Doubtful;
    painter->setPen(Qt::NoPen);
    painter->setBrush(alarming ? toneColor(tone) : colors.accent);
    painter->drawRoundedRect(number, look.px(4), look.px(4));
    painter->setPen(alarming ? colors.surface : colors.onAccent);
    painter->setFont(look.font(12.5, 600));
    painter->drawText(number, Qt::AlignCenter, QString::number(index.row() + 1));
    painter->setFont(look.font(14, 600));
    painter->setPen(alarming ? toneColor(tone) : colors.text);
    painter->drawText(places.title, WrappedWords, index.data(TitleRole).toString());
    painter->setFont(look.font(12.5));
    painter->setPen(colors.text2);
    painter->drawText(places.rule, WrappedWords, index.data(RuleRole).toString());
    painter->setPen(colors.accentText);
    painter->drawText(places.place, WrappedWords, index.data(PlaceRole).toString());
    painter->restore();
}

}
