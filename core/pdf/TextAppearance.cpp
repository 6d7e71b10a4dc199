// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/Appearance.h"
#include "core/pdf/Guarded.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <QPdfWriter>

#include <cmath>

namespace chauban {

namespace {
constexpr int Resolution = 1200; ///< fine enough that glyphs stand where their metrics say
constexpr double PixelsPerPoint = Resolution / 72.0;

Result<> requireTypesetter()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{ErrorKind::Internal, "pdf.no-typesetter"};
    return {};
}

QFont fontOf(const TextDrawing &text)
{
    QFont font(text.family);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(text.pointSize);
    font.setItalic(text.italic);
    return font;
}

Qt::Alignment alignment(TextDrawing::Align align)
{
    switch (align) {
    case TextDrawing::Align::Left:
        return Qt::AlignLeft;
    case TextDrawing::Align::Centre:
        return Qt::AlignHCenter;
    case TextDrawing::Align::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

/// A one-page PDF with the text. Qt rounds a page to whole points and counts from its top, so the page is
/// rounded up and the box stands on its bottom.
QByteArray typeset(const TextDrawing &text)
{
    const QSizeF page(std::ceil(text.size.width()), std::ceil(text.size.height()));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(page, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.setFont(fontOf(text));
    painter.setPen(QColor(text.colour));
    const QRectF box(0, page.height() - text.size.height(), text.size.width(), text.size.height());
    painter.drawText(QRectF(box.topLeft() * PixelsPerPoint, box.size() * PixelsPerPoint),
        int(alignment(text.align) | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextWordWrap),
        text.lines.join(u'\n'));
    painter.end();
    return pdf;
}
}

Result<Appearance> textAppearance(const TextDrawing &text)
{
    TRY(requireTypesetter());
    const auto pdf = typeset(text);
    return guarded([&]() -> Result<Appearance> {
        QPDF qpdf;
        qpdf.setSuppressWarnings(true);
        qpdf.processMemoryFile("appearance", pdf.constData(), size_t(pdf.size()));
        auto page = qpdf.getAllPages().at(0);
        const auto content = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
        return Appearance{text.size,
            QByteArray(reinterpret_cast<const char *>(content->getBuffer()), qsizetype(content->getSize())),
            Fragment::copy(page.getKey("/Resources"))};
    });
}

Result<QSizeF> textSize(const TextDrawing &text)
{
    TRY(requireTypesetter());
    QImage device(1, 1, QImage::Format_RGB32);
    const int dotsPerMetre = int(Resolution / 0.0254);
    device.setDotsPerMeterX(dotsPerMetre);
    device.setDotsPerMeterY(dotsPerMetre);
    const QFontMetricsF metrics(fontOf(text), &device);
    double width = 0;
    for (const auto &line : text.lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const auto height = metrics.lineSpacing() * double(text.lines.size());
    return QSizeF(width, height) / PixelsPerPoint;
}

}
