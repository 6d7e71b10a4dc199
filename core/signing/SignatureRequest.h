// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/pdf/Appearance.h"
#include "core/signing/TimestampSource.h"

#include <QRectF>
#include <QString>

#include <optional>

namespace chauban {

/// A place on a page as shown: points, origin at the bottom left of the visible page, rect.top() its lower
/// edge.
struct PagePlace
{
    int page = 1; ///< from 1
    QRectF rect;
};

/// What a signature or a filled field shows: a picture, else lines of text, else nothing.
struct Drawing
{
    QByteArray image = {}; ///< PNG
    ImageFit fit = ImageFit::Whole;
    TextDrawing text = {}; ///< its size is that of the place

    bool isEmpty() const { return image.isEmpty() && text.lines.isEmpty(); }
};

/// What certification allows afterwards (DocMDP /P, ISO 32000-2 12.8.2.2).
enum class Certification { None = 0, NoChanges = 1, FillIn = 2, Annotate = 3 };

/// An empty text field that is filled in the same update.
struct FieldText
{
    QString field; ///< fully qualified name
    QString text;
};

/// One signature on one PDF.
struct SignatureRequest
{
    /// The fully qualified name of an empty signature field to use, or the name for a new one.
    /// Empty: the first empty signature field when there is no place either, else a new field.
    QString field = {};
    std::optional<PagePlace> place = {}; ///< of a new field; nothing: it is invisible
    Drawing drawing = {};
    Instant time; ///< the claimed time (/M) and the time at which the certificate must be valid
    int utcOffsetMinutes = 7 * 60; ///< in which /M is written
    QString reason = {};
    QString location = {};
    QString name = {}; ///< of the signer; empty: as the certificate says
    Certification certification = Certification::None;
    QList<FieldText> fill = {}; ///< filled in the same update
    /// Fields that may not change afterwards (FieldMDP Include), unless the field's own /Lock says more.
    QStringList lock = {};
    TimestampSource timestamp = {}; ///< asked for a signature-time-stamp (level B-T); null: level B-B
};

}
