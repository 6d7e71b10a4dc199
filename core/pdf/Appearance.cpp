// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/Appearance.h"

#include "core/pdf/IncrementalUpdate.h"
#include "core/pdf/Syntax.h"

#include <QCryptographicHash>
#include <QImage>

#include <algorithm>

namespace chauban {

namespace {
constexpr double PointsPerMetre = 72 / 0.0254;
constexpr int LargestSide = 8192; ///< pixels; beyond it is no signature's picture
constexpr int PlainResolution = 3780; ///< 96 dpi: what Qt reports for a picture that names no resolution

/// Turns the box so that it is upright on a page turned clockwise.
QByteArray uprightMatrix(int rotation, QSizeF box)
{
    const auto width = pdfNumber(box.width());
    const auto height = pdfNumber(box.height());
    switch (rotation) {
    case 90:
        return "[0 1 -1 0 " + height + " 0]";
    case 180:
        return "[-1 0 0 -1 " + width + ' ' + height + ']';
    case 270:
        return "[0 -1 1 0 0 " + width + ']';
    default:
        return "[1 0 0 1 0 0]";
    }
}

/// zlib's format, which FlateDecode wants, without the length that qCompress puts before it.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes).mid(4);
}

struct Pixels
{
    QByteArray colours; ///< RGB
    QByteArray alpha; ///< empty: the picture is opaque
};

Pixels pixels(const QImage &image)
{
    const auto argb = image.convertToFormat(QImage::Format_ARGB32);
    Pixels result;
    result.colours.reserve(qsizetype(argb.width()) * argb.height() * 3);
    result.alpha.reserve(qsizetype(argb.width()) * argb.height());
    bool transparent = false;
    for (int y = 0; y < argb.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(argb.constScanLine(y));
        for (int x = 0; x < argb.width(); ++x) {
            for (const int part : {qRed(line[x]), qGreen(line[x]), qBlue(line[x])})
                result.colours += char(part);
            result.alpha += char(qAlpha(line[x]));
            transparent = transparent || qAlpha(line[x]) != 255;
        }
    }
    if (!transparent)
        result.alpha.clear();
    return result;
}

/// `<< /XObject << /Im … >> >>`, the image, its soft mask.
Fragment imageResources(const QImage &image)
{
    using Piece = Fragment::Piece;
    const auto size = " /Width " + QByteArray::number(image.width()) + " /Height "
        + QByteArray::number(image.height()) + " /BitsPerComponent 8 /Filter /FlateDecode";
    const auto parts = pixels(image);
    Fragment fragment;
    fragment.objects << Fragment::Object{{Piece{Piece::Kind::Text, "<< /XObject << /Im "},
        Piece{Piece::Kind::Reference, {}, 1},
        Piece{Piece::Kind::Text, " >> >>"}}};
    fragment.addStream(
        "/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB" + size, deflated(parts.colours));
    if (!parts.alpha.isEmpty()) {
        auto &pieces = fragment.objects[1].pieces;
        pieces.prepend({Piece::Kind::Reference, {}, 2});
        pieces.prepend({Piece::Kind::Text, "<< /SMask "});
        pieces.last().bytes.replace(0, 2, "");
        fragment.addStream(
            "/Type /XObject /Subtype /Image /ColorSpace /DeviceGray" + size, deflated(parts.alpha));
    }
    return fragment;
}

Result<QImage> readImage(const QByteArray &bytes)
{
    const auto image = QImage::fromData(bytes);
    if (image.isNull() || std::max(image.width(), image.height()) > LargestSide)
        return Error{ErrorKind::Invalid, "pdf.bad-image"};
    return image;
}

std::optional<QSizeF> trueSize(const QImage &image)
{
    const auto across = image.dotsPerMeterX();
    const auto down = image.dotsPerMeterY();
    if (across <= 0 || down <= 0 || (across == PlainResolution && down == PlainResolution))
        return std::nullopt;
    return QSizeF(image.width() * PointsPerMetre / across, image.height() * PointsPerMetre / down);
}

QRectF place(const QImage &image, QSizeF box, ImageFit fit)
{
    const auto own = trueSize(image);
    auto size = own.value_or(QSizeF(image.size()));
    if (fit == ImageFit::Whole || !own || size.width() > box.width() || size.height() > box.height())
        size.scale(box, Qt::KeepAspectRatio);
    return {QPointF((box.width() - size.width()) / 2, (box.height() - size.height()) / 2), size};
}

template<typename... Parts>
QByteArray cacheKey(const Parts &...parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {QByteArray(parts)...})
        hash.addData(QByteArray::number(part.size()) + ':' + part);
    return hash.result();
}

QByteArray sizeKey(QSizeF size)
{
    return pdfNumber(size.width()) + ' ' + pdfNumber(size.height());
}
}

int Appearance::addTo(IncrementalUpdate &update, int rotation) const
{
    const int resourcesId = update.addFragment(resources);
    return update.addStream("/Type /XObject /Subtype /Form /BBox [0 0 " + sizeKey(size) + "] /Matrix "
            + uprightMatrix(rotation, size) + " /Resources " + QByteArray::number(resourcesId) + " 0 R",
        content);
}

std::optional<QSizeF> trueImageSize(const QByteArray &image)
{
    return trueSize(QImage::fromData(image));
}

Result<QRectF> imagePlace(const QByteArray &image, QSizeF box, ImageFit fit)
{
    TRY_ASSIGN(const auto picture, readImage(image));
    return place(picture, box, fit);
}

Result<Appearance> imageAppearance(const QByteArray &image, QSizeF box, ImageFit fit)
{
    TRY_ASSIGN(const auto picture, readImage(image));
    const auto rect = place(picture, box, fit);
    const auto content = "q " + pdfNumber(rect.width()) + " 0 0 " + pdfNumber(rect.height()) + ' '
        + pdfNumber(rect.x()) + ' ' + pdfNumber(rect.y()) + " cm /Im Do Q";
    return Appearance{box, content, imageResources(picture)};
}

Result<Appearance> AppearanceCache::text(const TextDrawing &text)
{
    const auto key = cacheKey(text.lines.join(u'\n').toUtf8(),
        sizeKey(text.size),
        QByteArray::number(int(text.align)),
        pdfNumber(text.pointSize),
        QByteArray::number(text.colour),
        QByteArray::number(int(text.italic)),
        text.family.toUtf8());
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    TRY_ASSIGN(const auto appearance, textAppearance(text));
    return *m_known.insert(key, appearance);
}

Result<Appearance> AppearanceCache::image(const QByteArray &image, QSizeF box, ImageFit fit)
{
    const auto key = cacheKey(image, sizeKey(box), QByteArray::number(int(fit)));
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    TRY_ASSIGN(const auto appearance, imageAppearance(image, box, fit));
    return *m_known.insert(key, appearance);
}

}
