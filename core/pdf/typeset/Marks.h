// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QStringList>

namespace chauban {

/// A mark that a signature draws at the top right of page 1 without an image: Times New Roman, upright, black.
struct PageMark
{
    QStringList lines;
    double pointSize = 10;
};

/// SY, TrS, SL: true copy, extract, copy of a copy (Decree 30/2020, article 25).
enum class CopyKind { TrueCopy, Extract, CopyOfCopy };

/// Of an annex in a file of its own: the document's code number and the time of signing.
PageMark annexMark(const QString &codeNumber, Instant signedAt, const QTimeZone &zone);

/// Of an electronic copy: its kind, the agency and the time of signing.
PageMark copyMark(CopyKind kind, const QString &agency, Instant signedAt, const QTimeZone &zone);

/// ISO 8601 with the zone's offset: "2026-03-05T10:11:12+07:00".
QString isoWithZone(Instant time, const QTimeZone &zone);

}
