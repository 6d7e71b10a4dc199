// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/typeset/Print.h"

namespace chauban {

struct FieldPlace;

/// The sheets as PDF with the empty fields named in `fields` (text fields, except chauban.signature and
/// chauban.seal). AcroForm /DR carries Liberation Serif, upright and italic, with every letter that a number or
/// a date may need, as Type 0 fonts with /ToUnicode. Errors: typeset.font-missing, typeset.cannot-write.
Result<QByteArray> printForm(const Print &print, const QList<FieldPlace> &fields);

/// Rewrites a PDF that Qt made: /Lang, title shown by viewers, dates, an /ID that depends on the content only.
/// With fields, the last page is taken for the specimen of the form's fonts and dropped.
Result<QByteArray> finishPdf(const QByteArray &raw, const Print &print, const QList<FieldPlace> &fields);

}
