// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pdf/Fragment.h"

#include <QHash>
#include <QRectF>
#include <QRgb>
#include <QStringList>

#include <optional>

namespace chauban {

class IncrementalUpdate;

/// What is drawn where a field stands: a content stream over a box in points (origin bottom left) with its
/// resources; a plain value that may be kept and put into any number of files.
struct Appearance
{
    QSizeF size; ///< points
    QByteArray content;
    Fragment resources; ///< object 0 is the resource dictionary

    /// Adds a form XObject that is upright on a page turned by `rotation`, and returns its number.
    int addTo(IncrementalUpdate &update, int rotation) const;
};

/// How an image is laid into its box, always centred and never stretched.
enum class ImageFit {
    Whole, ///< as large as the box allows: a person's handwritten signature
    TrueSize, ///< as large as its own resolution says, reduced when the box is smaller: a seal; without one, Whole
};

/// The size in points that a picture's own resolution gives it; nothing if it names none or is no picture.
std::optional<QSizeF> trueImageSize(const QByteArray &image);

/// A picture (PNG, transparency kept as a soft mask, pixels kept exactly) in a box. Needs no application object.
/// Errors: pdf.bad-image.
Result<Appearance> imageAppearance(const QByteArray &image, QSizeF box, ImageFit fit);

/// The part of the box that the picture covers (points, origin bottom left of the box).
/// Errors: pdf.bad-image.
Result<QRectF> imagePlace(const QByteArray &image, QSizeF box, ImageFit fit);

/// Lines of text in a box.
struct TextDrawing
{
    enum class Align { Left, Centre, Right };

    QStringList lines;
    QSizeF size; ///< points; the lines stand in the middle of its height
    Align align = Align::Left;
    double pointSize = 10;
    bool italic = false;
    QRgb colour = 0xff000000;
    QString family = QStringLiteral("Liberation Serif"); ///< metrically Times New Roman

    friend bool operator==(const TextDrawing &, const TextDrawing &) = default;
};

/// Text with an embedded subset of its font, searchable. Long lines wrap at spaces.
/// Errors: pdf.no-typesetter (no QGuiApplication runs), pdf.broken.
Result<Appearance> textAppearance(const TextDrawing &text);
/// The size in points that the lines need when they do not wrap. Errors: pdf.no-typesetter.
Result<QSizeF> textSize(const TextDrawing &text);

/// Keeps the appearances of a batch: one signing person's picture, or one mark on a hundred annexes, is drawn
/// once.
class AppearanceCache
{
public:
    Result<Appearance> text(const TextDrawing &text);
    Result<Appearance> image(const QByteArray &image, QSizeF box, ImageFit fit);

private:
    QHash<QByteArray, Appearance> m_known;
};

}
