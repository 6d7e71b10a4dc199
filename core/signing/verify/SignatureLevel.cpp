// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which baseline level a signature has by what the file carries, whether or not its authorities are trusted
// (EN 319 142-1, 6.3): B-T a time-stamp over it; B-LT also the data to validate it and its time-stamps; B-LTA also a
// document time-stamp over that data.

#include "core/signing/verify/Verification.h"

#include <algorithm>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

bool Verification::carriesValidationData(const Signature &signature, const SecurityStore &store) const
{
    auto meant = store;
    meant.others.clear();
    const auto complete = [&](const CmsFacts &proof, TrustPurpose purpose) {
        return hasValidationData(questionAbout(proof, meant, purpose, m_now), m_trust);
    };
    const auto stamps = signatureTimestamps(signature.proof);
    return complete(signature.proof, TrustPurpose::Signing)
        && std::all_of(stamps.begin(), stamps.end(), [&](const TimestampFacts &stamp) {
               return !stamp.intact() || complete(stamp.proof, TrustPurpose::Timestamping);
           });
}

QString Verification::levelOf(const Signature &signature) const
{
    if (signature.proof.integrity != Integrity::Intact)
        return u"none"_s;
    if (signature.field.documentTimestamp)
        return u"DTS"_s;
    // EN 319 142-1, 6.3: without signing-certificate it is no baseline signature.
    const bool cades = signature.field.subFilter == u"ETSI.CAdES.detached"_s;
    if (cades && !signature.proof.hasSigningCertificate)
        return u"none"_s;
    const auto stamps = signatureTimestamps(signature.proof);
    bool stamped = std::any_of(
        stamps.begin(), stamps.end(), [](const TimestampFacts &stamp) { return stamp.intact(); });
    bool archived = false;
    for (const Signature &stamp : m_signatures) {
        const int revision = stamp.range.revision;
        if (!stamp.field.documentTimestamp || !stamp.sound() || revision <= signature.range.revision)
            continue;
        stamped = true;
        archived = archived
            || (m_views[size_t(revision)]
                && carriesValidationData(signature, readSecurityStore(*m_views[size_t(revision)])));
    }
    const QString suffix = !stamped                 ? QString()
        : archived                                  ? u"LTA"_s
        : carriesValidationData(signature, m_store) ? u"LT"_s
                                                    : u"T"_s;
    if (cades)
        return u"B-"_s + (suffix.isEmpty() ? u"B"_s : suffix);
    return suffix.isEmpty() ? u"PKCS7"_s : u"PKCS7-"_s + suffix;
}

}
