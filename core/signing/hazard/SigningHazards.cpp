// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/hazard/SigningHazards.h"

#include "core/pdf/Guarded.h"
#include "core/signing/hazard/HazardSearch.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostOfAKind = 10;
}

QJsonObject SigningHazard::toJson() const
{
    return {{u"reason"_s, reason}, {u"page"_s, page}, {u"detail"_s, detail}};
}

SigningHazard SigningHazard::fromJson(const QJsonObject &json)
{
    return {json[u"reason"].toString(), json[u"page"].toInt(), json[u"detail"].toString()};
}

void HazardSearch::add(const QString &reason, int page, const QString &detail)
{
    const SigningHazard hazard{reason, page, detail.left(100)};
    if (!found.contains(hazard) && m_counts[reason]++ < mostOfAKind)
        found.append(hazard);
}

namespace {
enum class Depth { Objects, Look };

Result<QList<SigningHazard>> search(QByteArrayView pdf, Depth depth)
{
    return guarded([&]() -> Result<QList<SigningHazard>> {
        const auto view = verify::RevisionView::open(pdf, verify::RevisionView::Reading::Repaired);
        if (!view)
            return Error{ErrorKind::Corrupt, "pdf.broken", {}};
        HazardSearch search(*view);
        searchObjects(search);
        if (depth == Depth::Look)
            searchLook(search);
        return search.found;
    });
}
}

Result<QList<SigningHazard>> signingHazards(QByteArrayView pdf)
{
    return search(pdf, Depth::Look);
}

Result<QList<SigningHazard>> objectHazards(QByteArrayView pdf)
{
    return search(pdf, Depth::Objects);
}

}
