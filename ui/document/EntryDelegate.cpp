// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/EntryDelegate.h"

#include "ui/document/WrappedText.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ProofIcon = 16, ProofGap = 6;

bool isPoint(EntryMark mark)
{
    return mark != EntryMark::None && mark != EntryMark::Heading;
}

/// Where the parts of an entry stand, in pixels from its top left corner.
struct EntryLayout
{
    QRect title, meta, aside, body, card, proof;
    int height = 0;
};

EntryLayout layoutOf(const PaperEntry &entry, int width)
{
    const auto &look = theme();
    EntryLayout place;
    if (entry.mark == EntryMark::Heading) {
        place.title = {look.px(20), look.px(16), width - look.px(40), look.px(18)};
        place.height = look.px(40);
        return place;
    }
    const int left = isPoint(entry.mark) ? look.px(44) : look.px(20);
    const int inner = qMax(look.px(80), width - left - look.px(20));
    int y = look.px(10);
    if (!entry.aside.isEmpty()) {
        const int wide = QFontMetrics(look.font(12.5)).horizontalAdvance(entry.aside) + 2;
        place.aside = {left + inner - wide, y, wide, look.px(20)};
    }
    const int titleWidth = inner - (entry.aside.isEmpty() ? 0 : place.aside.width() + look.px(12));
    place.title = {left, y, titleWidth, wrappedHeight(look.font(14, 600), titleWidth, entry.title)};
    y = place.title.bottom() + 1;
    if (!entry.meta.isEmpty()) {
        y += look.px(2);
        place.meta = {left, y, inner, wrappedHeight(look.font(12.5), inner, entry.meta)};
        y = place.meta.bottom() + 1;
    }
    if (!entry.body.isEmpty()) {
        const int pad = isPoint(entry.mark) ? look.px(8) : 0;
        y += look.px(6);
        const int textWidth = inner - 2 * pad;
        place.body = {left + pad, y + pad, textWidth, wrappedHeight(look.font(14), textWidth, entry.body)};
        place.card = pad ? place.body.adjusted(-pad, -pad, pad, pad) : QRect();
        y = place.body.bottom() + 1 + pad;
    }
    if (!entry.proof.text.isEmpty()) {
        y += look.px(6);
        const int textWidth = inner - look.px(ProofIcon + ProofGap);
        place.proof = {left + look.px(ProofIcon + ProofGap),
            y,
            textWidth,
            qMax(look.px(ProofIcon), wrappedHeight(look.font(12.5, 600), textWidth, entry.proof.text))};
        y = place.proof.bottom() + 1;
    }
    place.height = y + look.px(11);
    return place;
}

QColor markColor(EntryMark mark)
{
    const auto &colors = theme().colors();
    switch (mark) {
    case EntryMark::Done:
        return colors.ok;
    case EntryMark::Current:
        return colors.accent;
    case EntryMark::Returned:
        return colors.danger;
    default:
        return colors.borderStrong;
    }
}

/// The line through all points, and this one's dot: filled when done, a ring for what is open or to come.
void paintPoint(QPainter &painter, const QRect &row, EntryMark mark, bool first, bool last)
{
    const auto &look = theme();
    const QPointF centre(row.left() + look.px(24), row.top() + look.px(20));
    painter.setPen(QPen(look.colors().border, look.px(2)));
    if (!first)
        painter.drawLine(QPointF(centre.x(), row.top()), centre);
    if (!last)
        painter.drawLine(centre, QPointF(centre.x(), row.bottom() + 1));
    const auto color = markColor(mark);
    const bool filled = mark == EntryMark::Done || mark == EntryMark::Returned;
    const double radius = look.px(mark == EntryMark::Current ? 6 : 5);
    painter.setPen(QPen(color, look.px(2)));
    painter.setBrush(filled              ? color
            : mark == EntryMark::Current ? look.colors().accentSoft
                                         : look.colors().surface);
    painter.drawEllipse(centre, radius, radius);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const PaperEntry &entry)
{
    const auto &colors = theme().colors();
    const bool focused = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, focused ? colors.rowSelected : colors.rowSelectedInactive);
    else if ((option.state & QStyle::State_MouseOver) && !entry.target.isNull())
        painter.fillRect(option.rect, colors.rowHover);
}

void paintProof(QPainter &painter, const QRect &place, const EntryProof &proof)
{
    const auto &look = theme();
    const auto &colors = look.colors();
    const auto [color, name] = proof.tone == ProofTone::Good ? std::pair(colors.ok, u"shield-check"_s)
        : proof.tone == ProofTone::Doubtful ? std::pair(colors.warn, u"shield-question-mark"_s)
        : proof.tone == ProofTone::Bad      ? std::pair(colors.danger, u"shield-alert"_s)
                                            : std::pair(colors.text2, u"shield"_s);
    const auto size = look.px(ProofIcon);
    painter.drawPixmap(place.left() - look.px(ProofIcon + ProofGap),
        place.top(),
        iconPixmap(name, size, color, painter.device()->devicePixelRatioF()));
    painter.setFont(look.font(12.5, 600));
    painter.setPen(color);
    painter.drawText(place, WrappedWords, proof.text);
}

void paintTexts(QPainter &painter, const EntryLayout &place, const PaperEntry &entry)
{
    const auto &look = theme();
    const auto &colors = look.colors();
    const bool future = entry.mark == EntryMark::Future;
    const bool opens = !entry.target.isNull();
    painter.setFont(look.font(14, 600));
    painter.setPen(future ? colors.text3 : opens ? colors.accentText : colors.text);
    painter.drawText(place.title, WrappedWords, entry.title);
    painter.setFont(look.font(12.5));
    painter.setPen(colors.text3);
    painter.drawText(place.aside, Qt::AlignRight | Qt::AlignTop, entry.aside);
    painter.setPen(future ? colors.text3 : colors.text2);
    painter.drawText(place.meta, WrappedWords, entry.meta);
    if (!entry.proof.text.isEmpty())
        paintProof(painter, place.proof, entry.proof);
    if (entry.body.isEmpty())
        return;
    if (!place.card.isNull()) {
        painter.setPen(colors.border);
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(QRectF(place.card).adjusted(0.5, 0.5, -0.5, -0.5), look.px(6), look.px(6));
    }
    painter.setFont(look.font(14));
    painter.setPen(colors.text);
    painter.drawText(place.body, WrappedWords, entry.body);
}

}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    return {width, layoutOf(index.data(EntryRole).value<PaperEntry>(), width).height};
}

void EntryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(EntryRole).value<PaperEntry>();
    const auto place = layoutOf(entry, option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto &look = theme();
    if (entry.mark == EntryMark::Heading) {
        painter->setFont(look.font(12, 600));
        painter->setPen(look.colors().text3);
        painter->drawText(
            place.title.translated(option.rect.topLeft()), Qt::AlignLeft | Qt::AlignVCenter, entry.title);
        painter->restore();
        return;
    }
    paintGround(*painter, option, entry);
    if (isPoint(entry.mark)) {
        const auto markAt
            = [&](int row) { return index.siblingAtRow(row).data(EntryRole).value<PaperEntry>().mark; };
        const int count = index.model()->rowCount();
        const bool first = index.row() == 0 || !isPoint(markAt(index.row() - 1));
        const bool last = index.row() == count - 1 || !isPoint(markAt(index.row() + 1));
        paintPoint(*painter, option.rect, entry.mark, first, last);
    } else if (index.row() < index.model()->rowCount() - 1) {
        painter->setPen(look.colors().border);
        painter->drawLine(option.rect.bottomLeft() + QPoint(look.px(20), 0),
            option.rect.bottomRight() - QPoint(look.px(20), 0));
    }
    painter->translate(option.rect.topLeft());
    paintTexts(*painter, place, entry);
    painter->restore();
}

}
