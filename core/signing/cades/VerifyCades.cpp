// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/VerifyCades.h"

#include "core/signing/cades/CmsJudgement.h"

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
}

VerificationReport verifyDetachedCms(QByteArrayView signature,
    const Digests &content,
    const TrustStore &trust,
    Instant now,
    VerifyOptions::Revocation revocation)
{
    const auto proof = proveCms(signature, content);
    return CmsJudgement(proof, trust, now, revocation).report();
}

VerificationReport verifyEnvelopingCms(
    QByteArrayView file, const TrustStore &trust, Instant now, VerifyOptions::Revocation revocation)
{
    const auto proof = proveEnveloping(file);
    return proof.ok() ? CmsJudgement(proof.value(), trust, now, revocation).report() : unreadable();
}

}
