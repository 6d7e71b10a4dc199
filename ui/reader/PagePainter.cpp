// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PagePainter.h"

#include "ui/reader/ViewParts.h"
#include "ui/style/Theme.h"
#include "ui/text/ReasonText.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace chauban {

namespace {

QColor translucent(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

/// The language that the program speaks now.
Language spoken()
{
    return QLocale().language() == QLocale::English ? Language::English : Language::Vietnamese;
}

// Pages are white in every scheme, and so are the colours laid over them.
const QColor ink(0x16, 0x20, 0x2E), paleInk(0x55, 0x63, 0x7A);
const QColor selectedColor(0xBB, 0xD8, 0xFB), hitColor(0xFF, 0xE4, 0x8A), currentHit(0xFF, 0xB4, 0x5C);
const QColor boxColor(0x0B, 0x5C, 0xAD), amber(0xB4, 0x6A, 0x00), alarm(0xB4, 0x23, 0x18);

}

PagePainter::PagePainter(const PageView &view, QPainter &painter)
    : m_view(view)
    , m_parts(*view.m_parts)
    , m_painter(painter)
    , m_offset(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value())
    , m_ratio(view.devicePixelRatioF())
{
}

void PagePainter::paint(const QRect &exposed)
{
    const QRect all = m_view.viewport()->rect();
    m_painter.fillRect(exposed, theme().colors().canvas);
    m_painter.setFont(theme().font(14));
    if (m_parts.state == PageView::State::Opening) {
        m_painter.setPen(theme().colors().text2);
        m_painter.drawText(all, Qt::AlignCenter, PageView::tr("Đang mở tài liệu…"));
    } else if (m_parts.state == PageView::State::Failed) {
        const QMargins margins(theme().px(24), 0, theme().px(24), 0);
        m_painter.setPen(theme().colors().text);
        paintMessage(PageView::tr("Không mở được tài liệu"),
            sentence(*m_parts.error, spoken()),
            all.marginsRemoved(margins));
    }
    if (!m_parts.isOpen())
        return;
    const auto [first, last]
        = m_parts.layout.pagesBetween(exposed.top() + m_offset.y(), exposed.bottom() + m_offset.y());
    for (int page = first; page <= last; ++page) {
        paintPage(page);
        paintMarks(page);
    }
    if (m_parts.box)
        paintBox();
}

/// Head and text in the pen's colour, centred.
void PagePainter::paintMessage(const QString &head, const QString &text, const QRect &rect)
{
    const int width = std::min(rect.width(), theme().px(440));
    QRect column(rect.center().x() - width / 2, rect.center().y() - theme().px(40), width, rect.height());
    m_painter.setFont(theme().font(16, 600));
    QRect used;
    m_painter.drawText(column, Qt::AlignHCenter | Qt::TextWordWrap, head, &used);
    column.setTop(used.bottom() + theme().px(8));
    m_painter.setFont(theme().font(14));
    m_painter.drawText(column, Qt::AlignHCenter | Qt::TextWordWrap, text);
}

void PagePainter::paintPage(int page)
{
    const QRect rect = m_parts.layout.rect(page).translated(-m_offset);
    m_painter.fillRect(rect.translated(0, 2).adjusted(-2, 0, 2, 1), QColor(0, 0, 0, 18));
    m_painter.fillRect(rect.translated(0, 1).adjusted(-1, 0, 1, 0), QColor(0, 0, 0, 30));
    m_painter.fillRect(rect, Qt::white);
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    const bool shown = paintPicture(page);
    if (const auto refused = m_parts.refused.constFind(page); refused != m_parts.refused.cend() && !shown) {
        m_painter.setPen(ink);
        paintMessage(PageView::tr("Không hiển thị được trang này"),
            sentence(*refused, spoken()),
            rect.adjusted(8, 8, -8, -8) & m_view.viewport()->rect().adjusted(8, 8, -8, -8));
    } else if (!shown) {
        m_painter.setPen(paleInk);
        m_painter.drawText(
            rect & m_view.viewport()->rect(), Qt::AlignCenter, PageView::tr("Đang tải trang…"));
    }
    m_painter.setCompositionMode(QPainter::CompositionMode_Multiply); // like a marker: the ink stays
    paintHits(page);
    paintSelection(page);
    m_painter.restore();
}

/// The sharp picture dot by dot, else whatever there is, scaled.
bool PagePainter::paintPicture(int page)
{
    const auto *picture = m_parts.pictures.page(page);
    const QImage thumbnail = picture ? QImage() : m_parts.pictures.thumbnail(page);
    if (!picture && thumbnail.isNull())
        return false;
    const QImage &image = picture ? picture->image : thumbnail;
    m_painter.save();
    m_painter.translate(-m_offset);
    m_painter.setTransform(m_parts.layout.toStrip(page) * m_painter.transform());
    const double dot = 1 / (m_ratio * m_parts.layout.scale()); // points of the page
    const bool sharp = picture && std::abs(picture->dpi - m_parts.layout.scale() * 72 * m_ratio) < 0.01;
    if (sharp) {
        m_painter.scale(dot, dot);
        m_painter.drawImage(QPoint(), image);
    } else {
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform, picture && picture->dpi > 200);
        m_painter.drawImage(QRectF(QPointF(), m_parts.layout.pageSize(page)), image);
    }
    m_painter.restore();
    return true;
}

void PagePainter::paintSelection(int page)
{
    const auto words = m_parts.words.constFind(page);
    const auto range = m_parts.selectedOn(page);
    if (words == m_parts.words.cend() || range.isEmpty())
        return;
    for (const QRectF &line : words->outlines(range))
        m_painter.fillRect(m_parts.layout.onStrip(page, line).translated(-m_offset), selectedColor);
}

void PagePainter::paintHits(int page)
{
    const auto found = m_parts.hits.constFind(page);
    if (found == m_parts.hits.cend())
        return;
    int index = 0;
    for (auto it = m_parts.hits.cbegin(); it != found; ++it)
        index += int(it->size());
    for (const WordRange &range : *found) {
        const QColor color = index++ == m_parts.hit ? currentHit : hitColor;
        for (const QRectF &line : m_parts.words[page].outlines(range))
            m_painter.fillRect(m_parts.layout.onStrip(page, line).translated(-m_offset), color);
    }
}

void PagePainter::paintBox()
{
    const PlacingBox &box = *m_parts.box;
    const QRectF rect = m_parts.layout.onStrip(box.page(), box.rect()).translated(-m_offset);
    const QColor color = m_view.placingCoversText() ? amber : boxColor;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(rect, translucent(color, 26));
    if (!box.preview().isNull()) {
        m_painter.save();
        m_painter.translate(-m_offset);
        m_painter.setTransform(m_parts.layout.toStrip(box.page()) * m_painter.transform());
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF size = QSizeF(box.preview().size()).scaled(box.rect().size(), Qt::KeepAspectRatio);
        QRectF picture(QPointF(), size);
        picture.moveCenter(box.rect().center());
        m_painter.drawImage(picture, box.preview());
        m_painter.restore();
    }
    m_painter.setPen(QPen(color, 2));
    m_painter.drawRect(rect);
    const double half = theme().px(5);
    m_painter.setBrush(Qt::white);
    for (const QPointF corner : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()})
        m_painter.drawRect(QRectF(corner - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    m_painter.restore();
}

/// Outlines with a label at the upper left corner; the one that is looked at is filled.
void PagePainter::paintMarks(int page)
{
    const int gap = theme().px(3);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(theme().font(12, 600));
    for (int index = 0; index < m_parts.marks.size(); ++index) {
        const PageMark &mark = m_parts.marks[index];
        if (mark.page != page + 1)
            continue;
        const QColor color = mark.alarming ? alarm : boxColor;
        const QRectF rect
            = m_parts.layout.onStrip(page, mark.place).translated(-m_offset).adjusted(-gap, -gap, gap, gap);
        m_painter.setPen(QPen(color, index == m_parts.mark ? 3 : 2));
        m_painter.setBrush(index == m_parts.mark ? translucent(color, 40) : QColor(Qt::transparent));
        m_painter.drawRect(rect);
        const QSizeF letters = m_painter.fontMetrics().size(Qt::TextSingleLine, mark.label);
        QRectF tag(QPointF(), letters + QSizeF(2 * gap + 4, 2));
        tag.moveBottomLeft(rect.topLeft());
        m_painter.fillRect(tag, color);
        m_painter.setPen(Qt::white);
        m_painter.drawText(tag, Qt::AlignCenter, mark.label);
    }
    m_painter.restore();
}

}
