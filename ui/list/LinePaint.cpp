// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/LinePaint.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QCache>
#include <QPainter>
#include <QStaticText>
#include <QTextLayout>

namespace chauban::linePaint {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChipColors
{
    QColor text, ground;
};

ChipColors colorsOf(ChipKind kind)
{
    const auto &t = theme().colors();
    switch (kind) {
    case ChipKind::Danger:
        return {t.danger, t.dangerSoft};
    case ChipKind::Warn:
        return {t.warn, t.warnSoft};
    case ChipKind::Ok:
        return {t.ok, t.okSoft};
    case ChipKind::Info:
        return {t.accentText, t.accentSoft};
    case ChipKind::Plain:
        break;
    }
    return {t.text2, t.sunken};
}

/// What decides how a shaped text looks.
struct ShapedKey
{
    QString text;
    int width = 0, pixels = 0, weight = 0;

    friend bool operator==(const ShapedKey &, const ShapedKey &) = default;
    friend size_t qHash(const ShapedKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.width, key.pixels, key.weight);
    }
};

/// A text cut to a width, shaped once for all the frames in which it is drawn.
const QStaticText &shapedText(QPainter &painter, const QString &text, int width)
{
    static QCache<ShapedKey, QStaticText> known(4000);
    const auto &font = painter.font();
    const ShapedKey key{text, width, font.pixelSize(), font.weight()};
    if (const auto *found = known.object(key))
        return *found;
    auto *shaped = new QStaticText(painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    shaped->setTextFormat(Qt::PlainText);
    shaped->setPerformanceHint(QStaticText::AggressiveCaching);
    shaped->prepare({}, font);
    known.insert(key, shaped);
    return *shaped;
}

void rounded(
    QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line = {})
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}

QFont font(double pixels, int weight)
{
    static QHash<std::pair<int, int>, QFont> known;
    const std::pair key(qRound(pixels * theme().percent), weight);
    const auto found = known.constFind(key);
    return found != known.cend() ? *found : *known.insert(key, theme().font(pixels, weight));
}

void ground(QPainter &painter, const QRect &row, const RowLook &look)
{
    const auto &t = theme().colors();
    const auto color = look.current ? (look.active ? t.rowSelected : t.rowSelectedInactive)
        : look.picked               ? t.accentSoft
        : look.hovered              ? t.rowHover
                                    : t.surface;
    painter.fillRect(row, color);
}

int chip(QPainter &painter, const QRect &place, const ChipText &text)
{
    painter.setFont(font(12, 600));
    const int padding = theme().px(8), height = std::min(place.height(), theme().px(19));
    const int width = painter.fontMetrics().horizontalAdvance(text.text) + 2 * padding;
    if (width > place.width())
        return 0;
    const QRect rect(place.left(), place.center().y() - height / 2, width, height);
    const auto [color, ground] = colorsOf(text.kind);
    rounded(painter,
        rect,
        height / 2.0,
        ground,
        text.kind == ChipKind::Plain ? theme().colors().border : QColor());
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter, text.text);
    return width;
}

void text(
    QPainter &painter, const QRect &place, const QString &text, const QColor &color, Qt::Alignment alignment)
{
    if (place.width() <= 0 || text.isEmpty())
        return;
    const auto &shaped = shapedText(painter, text, place.width());
    const auto size = shaped.size();
    const auto left
        = alignment & Qt::AlignRight ? place.x() + place.width() - size.width() : double(place.left());
    painter.setPen(color);
    painter.drawStaticText(QPointF(left, place.top() + (place.height() - size.height()) / 2), shaped);
}

void paragraph(QPainter &painter, const QRect &place, const Paragraph &paragraph)
{
    QTextLayout layout(paragraph.words, paragraph.font);
    layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &mark : paragraph.marks) {
        QTextCharFormat format;
        format.setBackground(theme().colors().warnSoft);
        format.setForeground(theme().colors().warn);
        format.setFontWeight(QFont::Bold);
        formats.append({int(mark.begin), int(mark.length), format});
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    painter.setPen(paragraph.color);
    painter.setFont(paragraph.font);
    layout.beginLayout();
    int y = place.top();
    for (int number = 1; number <= paragraph.lines; ++number, y += paragraph.lineHeight) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const bool cut
            = number == paragraph.lines && line.textStart() + line.textLength() < paragraph.words.size();
        if (cut) {
            const auto rest = paragraph.words.mid(line.textStart());
            text(painter, QRect(place.left(), y, place.width(), paragraph.lineHeight), rest, paragraph.color);
        } else {
            line.draw(&painter, QPointF(place.left(), y + (paragraph.lineHeight - line.height()) / 2));
        }
    }
    layout.endLayout();
}

void skeleton(QPainter &painter, const QRect &row, int lines)
{
    const auto &t = theme().colors();
    const int left = row.left() + theme().px(28), width = row.width() - theme().px(56);
    const int step = row.height() / (lines + 1), bar = theme().px(9);
    for (int i = 0; i < lines; ++i)
        rounded(painter,
            QRect(left, row.top() + step * (i + 1) - bar / 2, width * (i % 2 == 0 ? 5 : 8) / 10, bar),
            bar / 2.0,
            t.border);
}

void box(QPainter &painter, const QRect &place, bool ticked)
{
    const auto &t = theme().colors();
    const int side = theme().px(16);
    const QRect rect(place.center().x() - side / 2, place.center().y() - side / 2, side, side);
    rounded(painter,
        QRectF(rect).adjusted(.5, .5, -.5, -.5),
        theme().px(3),
        ticked ? t.accent : t.surface,
        ticked ? t.accent : t.borderStrong);
    if (ticked)
        painter.drawPixmap(rect.topLeft() + QPoint(theme().px(2), theme().px(2)),
            iconPixmap(u"check"_s, theme().px(12), t.onAccent, painter.device()->devicePixelRatioF()));
}

}
