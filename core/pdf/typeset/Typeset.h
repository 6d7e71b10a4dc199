// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/typeset/Print.h"

#include <QRectF>

namespace chauban {

struct DraftContent;

/// Where one of the fields of our own drafts lies.
struct FieldPlace
{
    QString name; ///< fully qualified: "chauban.number"
    int page = 0; ///< from 0
    QRectF
        rect; ///< millimetres from the page's top left; of a text: the 13 pt line's box, baseline 2.8 pt above its bottom
};

/// A draft as PDF. Its blanks are AcroForm fields: the texts chauban.number, chauban.day and chauban.month and
/// the empty signatures chauban.signature and chauban.seal, whose /Lock includes the three texts.
struct TypesetDraft
{
    QByteArray pdf;
    QList<FieldPlace> fields; ///< empty when the paper carries its number and date as text
    int pages = 0;
};

/// Sets a draft in the layout of Decree 30/2020, annex I (A4, margins 20/20/30/15 mm). `created` goes into
/// /Info; the same content and time give the same bytes. Errors: typeset.*.
Result<TypesetDraft> typesetDraft(const DraftContent &content, const QDateTime &created = {});

/// The same pages as pictures, for papers that shall look scanned.
Result<QList<QImage>> typesetImages(const DraftContent &content, int dotsPerInch);

}
