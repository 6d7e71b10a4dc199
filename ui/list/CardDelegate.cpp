// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/CardDelegate.h"

#include "ui/list/LineModel.h"
#include "ui/list/LinePaint.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

int px(double length)
{
    return theme().px(length);
}

/// Who at the left, when at the right.
void paintHead(
    QPainter &painter, const QRect &place, const ListLine &line, const LineText &words, bool unread)
{
    const auto &t = theme().colors();
    painter.setFont(linePaint::font(13));
    const auto date = LineText::shortDate(words.date(line.document()));
    const int width = painter.fontMetrics().horizontalAdvance(date);
    linePaint::text(painter, place, date, t.text3, Qt::AlignRight);
    painter.setFont(linePaint::font(13, unread ? 600 : 400));
    linePaint::text(painter,
        place.adjusted(0, 0, -width - px(10), 0),
        words.sender(line.document()),
        unread ? t.text : t.text2);
}

/// Where the words stand in the paper, or when it was signed by whom where they stand in the subject above.
void paintSnippet(QPainter &painter, const QRect &place, const ListLine &line)
{
    const auto &metadata = line.document().metadata;
    auto found = line.snippet.text;
    found.remove(u'…');
    linePaint::Paragraph words{
        line.snippet.text, linePaint::font(13), theme().colors().text2, 2, px(20), line.snippet.marks};
    if (found.isEmpty() || metadata.subject.simplified().contains(found.trimmed())) {
        words.words = LineText::signedBy(metadata);
        words.marks.clear();
    }
    linePaint::paragraph(painter, place, words);
}

/// Chips, number and state, clips.
void paintFoot(QPainter &painter,
    QRect place,
    const ListLine &line,
    const LineText &words,
    const std::optional<ChipText> &mark)
{
    const auto &t = theme().colors();
    auto chips = words.chips(line);
    if (mark)
        chips.prepend(*mark);
    for (const auto &chip : std::as_const(chips))
        if (const int width = linePaint::chip(painter, place, chip); width > 0)
            place.setLeft(place.left() + width + px(6));
    painter.setFont(linePaint::font(12.5));
    if (line.work.files > 1) {
        const auto count = QString::number(line.work.files);
        const int width = painter.fontMetrics().horizontalAdvance(count), side = px(14);
        linePaint::text(painter, place, count, t.text3, Qt::AlignRight);
        painter.drawPixmap(place.right() - width - side - px(2),
            place.center().y() - side / 2,
            iconPixmap(u"paperclip"_s, side, t.text3, painter.device()->devicePixelRatioF()));
        place.setRight(place.right() - width - side - px(10));
    }
    linePaint::text(painter, place, words.numberAndState(line.document()), t.text3);
}

}

int CardDelegate::cardHeight() const
{
    return px(m_snippets ? 138 : 98);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(340), cardHeight()};
}

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const LineModel *>(index.model());
    const auto &t = theme().colors();
    const auto rect = option.rect;
    const int row = index.row();
    const bool current = option.state & QStyle::State_Selected, picked = model->isPicked(row);
    painter->save();
    linePaint::ground(*painter,
        rect,
        {current,
            bool(option.state & QStyle::State_Active),
            bool(option.state & QStyle::State_MouseOver),
            picked});
    painter->fillRect(rect.left() + px(16), rect.bottom(), rect.width() - px(16), 1, t.border);
    if (current)
        painter->fillRect(rect.left(), rect.top(), px(3), rect.height(), t.accent);
    const auto *line = model->line(row);
    if (!line) {
        linePaint::skeleton(*painter, rect, 3);
        return painter->restore();
    }
    const bool unread = model->isUnread(row);
    const LineText words(model->context());
    QRect place = rect.adjusted(px(28), px(8), -px(14), -px(8));
    if (picked) {
        linePaint::box(*painter, QRect(rect.left() + px(4), place.top(), px(22), px(18)), true);
    } else if (unread) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(QRect(rect.left() + px(12), place.top() + px(5), px(8), px(8)));
    }
    paintHead(*painter, QRect(place.left(), place.top(), place.width(), px(18)), *line, words, unread);
    const auto terms = searchTerms(m_snippets ? model->query().documents.words : QString());
    const auto subject = LineText::subject(line->document());
    linePaint::paragraph(*painter,
        QRect(place.left(), place.top() + px(19), place.width(), px(42)),
        {subject, linePaint::font(14, unread ? 600 : 400), t.text, 2, px(21), occurrences(subject, terms)});
    if (m_snippets)
        paintSnippet(*painter, QRect(place.left(), place.top() + px(63), place.width(), px(40)), *line);
    const int foot = px(20);
    paintFoot(*painter,
        QRect(place.left(), place.bottom() - foot + px(3), place.width(), foot),
        *line,
        words,
        model->mark(row));
    painter->restore();
}

}
