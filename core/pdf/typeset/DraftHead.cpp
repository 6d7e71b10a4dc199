// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/DraftParts.h"

#include <QPainter>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal gapForNumber = millimetres(15);
constexpr qreal gapForDay = millimetres(8);

/// Collects what stands on page 1 at fixed places.
class HeadPen
{
public:
    explicit HeadPen(DraftHead &head)
        : m_head(head)
    {
    }

    /// Centred text in a column; returns the y below it.
    qreal block(const QString &text, const TextStyle &style, qreal left, qreal y, qreal width)
    {
        const TextBlock block(text, style, width);
        m_widest = block.naturalWidth();
        m_head.drawings << [block, left, y](QPainter &painter) { block.draw(painter, {left, y}); };
        return y + block.height();
    }

    /// Texts with blanks between them on one line, centred in a column. Returns the places of the blanks.
    QList<QRectF> lineWithBlanks(const QStringList &texts, qreal gap, const TextStyle &style, QRectF column)
    {
        qreal width = gap * qreal(texts.size() - 1);
        for (const auto &text : texts)
            width += textWidth(text, style.size, style.face);
        qreal x = column.left() + (column.width() - width) / 2;
        QList<QRectF> blanks;
        for (const auto &text : texts) {
            const qreal advance = textWidth(text, style.size, style.face);
            // Half a point more, so that rounding never breaks the line.
            const TextBlock block(text, {.size = style.size, .face = style.face}, advance + points(0.5));
            const QPointF at(x, column.top());
            m_head.drawings << [block, at](QPainter &painter) { block.draw(painter, at); };
            blanks << QRectF(x + advance, column.top(), gap, block.lineHeight());
            x += advance + gap;
        }
        blanks.removeLast();
        return blanks;
    }

    void rule(qreal centre, qreal y, qreal width) { m_head.drawings << centredRule(centre, y, width); }
    void field(const QString &name, const QRectF &place)
    {
        m_head.fields << FieldPlace{name, 0, inMillimetres(place)};
    }
    qreal widest() const { return m_widest; }

private:
    DraftHead &m_head;
    qreal m_widest = 0; ///< of the block set last
};

/// Box 1: the motto, with a rule as long as its second line.
qreal addMotto(HeadPen &pen, qreal left, qreal y)
{
    y = pen.block(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s,
        {.size = 12, .face = Face::Bold, .align = Align::Centre},
        left,
        y,
        rightColumn);
    y = pen.block(u"Độc lập - Tự do - Hạnh phúc"_s,
        {.size = 13, .face = Face::Bold, .align = Align::Centre},
        left,
        y,
        rightColumn);
    pen.rule(left + rightColumn / 2, y + points(1.5), pen.widest());
    return y + points(3);
}

/// An agency's name with a line end after its kind when it is too long for one line: "ỦY BAN NHÂN DÂN" stands
/// on a line of its own, not broken in its middle.
QString brokenName(const QString &name, Face face)
{
    const QString upper = name.toUpper();
    for (const auto &kind : {u"ỦY BAN NHÂN DÂN "_s, u"HỘI ĐỒNG NHÂN DÂN "_s})
        if (upper.startsWith(kind) && textWidth(upper, 12, face) > leftColumn * 0.97)
            return kind.trimmed() + u'\n' + upper.mid(kind.size());
    return upper;
}

/// Box 2: the superior agency and the agency, with a rule of 1/3 to 1/2 of the line.
qreal addAgency(HeadPen &pen, const DraftContent &content, qreal left, qreal y)
{
    if (!content.parentAgency.isEmpty())
        y = pen.block(brokenName(content.parentAgency, Face::Regular),
            {.size = 12, .align = Align::Centre},
            left,
            y,
            leftColumn);
    y = pen.block(brokenName(content.agency, Face::Bold),
        {.size = 12, .face = Face::Bold, .align = Align::Centre},
        left,
        y,
        leftColumn);
    pen.rule(left + leftColumn / 2, y + points(1.5), pen.widest() * 0.4);
    return y + points(3);
}

/// The largest size up to `size` at which the line fits its column.
qreal fittingSize(const QString &line, qreal size, qreal room)
{
    while (size > 8 && textWidth(line, size) > room)
        size -= 0.5;
    return size;
}

/// Box 3: number and notation, the number a blank on a draft.
void addNumber(HeadPen &pen, const DraftContent &content, qreal left, qreal y)
{
    const QRectF column(left, y, leftColumn, 0);
    const QString notation = content.notation.isEmpty() ? QString() : u"/"_s + content.notation;
    if (content.issued) {
        const QString line = u"Số: "_s + content.issued->number + notation;
        pen.lineWithBlanks({line}, 0, {.size = fittingSize(line, 13, leftColumn)}, column);
        return;
    }
    // Without a notation the blank takes number and notation.
    const qreal gap = notation.isEmpty() ? millimetres(40) : gapForNumber;
    const qreal size = fittingSize(u"Số: "_s + notation, 13, leftColumn - gap);
    const auto blanks = pen.lineWithBlanks({u"Số: "_s, notation}, gap, {.size = size}, column);
    pen.field(u"chauban.number"_s, blanks[0]);
}

/// Box 4: place and date in italics, day and month blanks on a draft. A month of one digit below 3 and a day
/// below 10 are written with a leading zero.
void addDate(HeadPen &pen, const DraftContent &content, qreal left, qreal y)
{
    const TextStyle italic{.size = 13, .face = Face::Italic};
    const QRectF column(left, y, rightColumn, 0);
    if (content.issued) {
        const QDate date = content.issued->date;
        const QString month = date.month() < 3 ? u"0%1"_s.arg(date.month()) : QString::number(date.month());
        const QString line = u"%1, ngày %2 tháng %3 năm %4"_s.arg(content.place)
                                 .arg(date.day(), 2, 10, '0'_L1)
                                 .arg(month)
                                 .arg(date.year());
        pen.lineWithBlanks({line}, 0, italic, column);
        return;
    }
    const QStringList texts{content.place + u", ngày "_s, u" tháng "_s, u" năm %1"_s.arg(content.year)};
    const auto blanks = pen.lineWithBlanks(texts, gapForDay, italic, column);
    pen.field(u"chauban.day"_s, blanks[0]);
    pen.field(u"chauban.month"_s, blanks[1]);
}

/// Box 10b: the mark of urgency in a frame 8 mm high.
qreal addUrgency(HeadPen &pen, DraftHead &head, const QString &urgency, qreal left, qreal y)
{
    const QString mark = urgency.toUpper();
    const qreal width = std::max(millimetres(20), textWidth(mark, 13, Face::Bold) + millimetres(4));
    const QRectF box(left + (leftColumn - width) / 2, y, width, millimetres(8));
    head.drawings << [box](QPainter &painter) {
        painter.setPen(QPen(Qt::black, points(1)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    };
    const TextStyle style{.size = 13, .face = Face::Bold, .align = Align::Centre};
    const qreal height = TextBlock(mark, style, width).height();
    pen.block(mark, style, box.left(), box.center().y() - height / 2, width);
    return box.bottom();
}

}

DraftHead draftHead(const DraftContent &content)
{
    DraftHead head;
    HeadPen pen(head);
    const qreal left = draftFrame.left;
    const qreal right = left + draftFrame.width - rightColumn;
    const qreal agencyBottom = addAgency(pen, content, left, draftFrame.top);
    const qreal row = std::max(agencyBottom, addMotto(pen, right, draftFrame.top)) + points(8);
    addNumber(pen, content, left, row);
    addDate(pen, content, right, row);

    head.bottom = row + points(18);
    if (content.typeName.isEmpty() && !content.subject.isEmpty())
        head.bottom = pen.block(u"V/v "_s + content.subject,
            {.size = 12, .align = Align::Centre},
            left + millimetres(2),
            head.bottom,
            leftColumn - millimetres(4));
    if (!content.urgency.isEmpty())
        head.bottom = addUrgency(pen, head, content.urgency, left, head.bottom + points(6));
    return head;
}

}
