// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/PrintedSigner.h"

#include "core/base/Fold.h"
#include "core/reading/Signer.h"

#include <QRegularExpression>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LeastParts = 2; ///< of a name: a single word is borne by too many

QStringList namePartsOf(const QString &name)
{
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    return folded(name).split(between, Qt::SkipEmptyParts);
}

bool holds(const QStringList &whole, const QStringList &part)
{
    return part.size() >= LeastParts
        && std::search(whole.cbegin(), whole.cend(), part.cbegin(), part.cend()) != whole.cend();
}

/// Whether a name on a page with a signature block is the signer's: of a second block, or of one on the left.
bool isNamedOn(const PageText &page, const QString &signer)
{
    for (const auto &row : rowsOf(page))
        for (const auto &segment : segmentsOf(row, 1.5))
            if (isPersonName(segment) && isSamePersonName(segment.text(), signer))
                return true;
    return false;
}

}

bool isSamePersonName(const QString &one, const QString &other)
{
    const auto parts = namePartsOf(one), others = namePartsOf(other);
    return parts.join(QString()) == others.join(QString()) || holds(parts, others) || holds(others, parts);
}

std::optional<PrintedSigner> otherSigner(const QList<PageText> &pages, const QString &signer)
{
    std::optional<PrintedSigner> found;
    bool isCertain = false; // beside the recipients: no block of a form in an annex
    if (namePartsOf(signer).isEmpty())
        return found;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const auto block = signatureOn(pages[page], 0);
        if (!block)
            continue;
        if (isSamePersonName(joinedText(block->name), signer) || isNamedOn(pages[page], signer))
            return std::nullopt;
        if (!isCertain || block->besideRecipients)
            found = PrintedSigner{joinedText(block->name), int(page) + 1};
        isCertain = isCertain || block->besideRecipients;
    }
    return found;
}

}
