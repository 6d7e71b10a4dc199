// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/ByteRange.h"

#include "core/pdf/revision/Lexer.h"
#include "core/signing/verify/Owned.h"

#include <algorithm>
#include <openssl/evp.h>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

bool lieInFile(const QList<qint64> &range, qint64 size)
{
    if (range.size() != 4)
        return false;
    return std::all_of(
               range.begin(), range.end(), [&](qint64 number) { return number >= 0 && number <= size; })
        && range[0] + range[1] <= size && range[2] + range[3] <= size;
}

bool onlyBlanks(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), pdf::isBlank);
}

}

ByteRangeCheck checkByteRange(
    QByteArrayView pdf, const SignatureField &field, const pdf::RevisionList &revisions)
{
    ByteRangeCheck check;
    const QList<qint64> &range = field.byteRange;
    check.inFile = lieInFile(range, pdf.size());
    if (!check.inFile) {
        check.reasons.append(u"verify.byte-range-outside-file"_s);
        return check;
    }
    const qint64 gapBegin = range[0] + range[1];
    check.end = range[2] + range[3];
    if (range[0] != 0 || range[1] == 0 || range[2] <= gapBegin) {
        check.reasons.append(u"verify.byte-range-shape"_s);
        return check;
    }
    // The gap holds the whole hexadecimal string and nothing else, or foreign bytes could hide in it.
    if (gapBegin != field.contentsBegin || range[2] != field.contentsEnd) {
        check.reasons.append(u"verify.byte-range-gap"_s);
        return check;
    }
    check.revision = revisions.endingAt(check.end);
    const bool last = onlyBlanks(pdf.sliced(check.end));
    if (check.end == pdf.size() || (last && check.revision == revisions.revisions.size() - 1))
        check.coverage = Coverage::EntireFile;
    else if (check.revision >= 0)
        check.coverage = Coverage::EntireRevision;
    else
        check.coverage = Coverage::Partial;
    if (check.coverage == Coverage::Partial)
        check.reasons.append(u"verify.byte-range-partial"_s);
    return check;
}

void checkNesting(const QList<SignatureField> &fields, QList<ByteRangeCheck> &checks)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        for (qsizetype j = 0; j < fields.size(); ++j) {
            if (i == j || !checks[i].inFile || !checks[j].inFile)
                continue;
            const qint64 gapBegin = fields[i].byteRange[1];
            const qint64 gapEnd = fields[i].byteRange[2];
            const bool cut = checks[j].end > gapBegin && checks[j].end < gapEnd;
            const bool sameGap = gapBegin == fields[j].byteRange[1] && gapEnd == fields[j].byteRange[2];
            const bool crossed
                = gapBegin < fields[j].byteRange[2] && fields[j].byteRange[1] < gapEnd && !sameGap;
            if ((cut || crossed) && checks[i].coverage != Coverage::Invalid) {
                checks[i].coverage = Coverage::Invalid;
                checks[i].reasons.append(u"verify.byte-range-overlap"_s);
            }
        }
    }
}

ContentDigest rangeDigest(QByteArrayView pdf, const QList<qint64> &range)
{
    return [pdf, range](int algorithm) -> QByteArray {
        const EVP_MD *hash = EVP_get_digestbynid(algorithm);
        const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
        if (!hash || EVP_DigestInit_ex(context.get(), hash, nullptr) != 1)
            return {};
        for (qsizetype i = 0; i + 1 < range.size(); i += 2)
            EVP_DigestUpdate(context.get(), pdf.data() + range[i], size_t(range[i + 1]));
        QByteArray digest(EVP_MAX_MD_SIZE, '\0');
        unsigned int size = 0;
        EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size);
        return digest.first(size);
    };
}

}
