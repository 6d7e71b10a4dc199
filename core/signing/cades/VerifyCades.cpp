// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/VerifyCades.h"

#include "core/signing/cades/CmsEnvelope.h"
#include "core/signing/cades/CmsJudgement.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
VerificationReport unreadable()
{
    VerificationReport report;
    report.verdict = SignatureVerdict::Invalid;
    report.warnings.append(u"verify.unreadable"_s);
    return report;
}

VerificationReport judge(
    const QByteArray &signature, const Digests &content, const TrustStore &trust, Instant now)
{
    const auto proof = proveCms(signature, content);
    return CmsJudgement(proof, trust, now).report();
}
}

VerificationReport verifyDetachedCms(
    QByteArrayView signature, const Digests &content, const TrustStore &trust, Instant now)
{
    return judge(derOfCmsFile(signature.toByteArray()), content, trust, now);
}

VerificationReport verifyEnvelopingCms(QByteArrayView file, const TrustStore &trust, Instant now)
{
    // PEM has to be decoded as a whole; DER is looked at where it lies.
    const bool isPem = file.first(std::min<qsizetype>(file.size(), 64)).toByteArray().contains("-----BEGIN");
    const auto decoded = isPem ? derOfCmsFile(file.toByteArray()) : QByteArray();
    const auto envelope = takeApart(isPem ? QByteArrayView(decoded) : file);
    if (!envelope.ok())
        return unreadable();
    return judge(envelope->detached, digestsOf(envelope->content), trust, now);
}

}
