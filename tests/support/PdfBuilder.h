// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/PdfFile.h"

#include <QByteArray>
#include <QList>

namespace chauban::test {

/// How an array or dictionary stands in the object that owns it.
enum class Stands { Absent, Direct, Indirect };

/// A small PDF written by hand, with the oddities that real ones have.
struct PdfBuilder
{
    CrossReference kind = CrossReference::Table; ///< of a Stream, catalog and pages lie in an object stream
    Stands annotations = Stands::Absent;
    Stands form = Stands::Absent;
    Stands formFields = Stands::Direct; ///< /Fields within the form
    int pages = 1;
    int sizeSurplus = 0; ///< how far /Size exceeds the highest entry
    QByteArray pageEntries = "/MediaBox [0 0 595 842]"; ///< e.g. /Rotate, /CropBox
    QByteArray beforeHeader = {};
    QByteArray afterEnd = "\n";
    QByteArray padding = {}; ///< bytes of a further, unused stream
    /// Terminal fields and widgets of the first page: "/FT /Tx /T (name) …", without the surrounding << >>.
    QList<QByteArray> fields = {};
    QByteArray formEntries = {}; ///< e.g. /NeedAppearances

    QByteArray build() const;
};

/// A draft as our templates make it: text fields chauban.number, .day, .month and signature fields
/// chauban.signature and chauban.seal, in one tree under "chauban".
QByteArray templateDraft();

}
