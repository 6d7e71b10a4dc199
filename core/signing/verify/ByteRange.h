// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/revision/Revisions.h"
#include "core/signing/verify/Cms.h"
#include "core/signing/verify/SignatureField.h"

namespace chauban::verify {

/// How a signature's /ByteRange lies in the file (ISO 32000-2, 12.8.1).
struct ByteRangeCheck
{
    Coverage coverage = Coverage::Invalid;
    bool inFile = false; ///< four numbers that can be digested at all
    int revision = -1; ///< the revision whose end the range ends at
    qint64 end = 0;
    QStringList reasons;
};

/// Starts at 0, leaves out exactly the /Contents string, ends where a revision ends.
ByteRangeCheck checkByteRange(
    QByteArrayView pdf, const SignatureField &field, const pdf::RevisionList &revisions);

/// Notes on those of the checks whose ranges do not nest: one's gap lies across the end of another's range.
void checkNesting(const QList<SignatureField> &fields, QList<ByteRangeCheck> &checks);

/// The digest over the range's bytes; `range` must be inFile.
ContentDigest rangeDigest(QByteArrayView pdf, const QList<qint64> &range);

}
