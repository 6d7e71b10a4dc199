// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/SignatureVerdict.h"

#include "core/signing/verify/SignerIdentity.h"

#include <algorithm>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row
{
    bool applies;
    SignatureVerdict verdict;
    QString indication;
    QString reason; ///< added when nothing more precise is there
};

}

QString missingStatus(const IdentityAnswer &answer)
{
    if (answer.isKnownUnrevoked())
        return {};
    return answer.revocation() == RevocationStatus::NotPublished ? u"verify.revocation-not-published"_s
                                                                 : u"verify.revocation-unknown"_s;
}

void decide(SignatureReport &report, const VerdictFacts &facts)
{
    const bool partial = report.coverage == Coverage::Partial || report.coverage == Coverage::Invalid;
    const QList<Row> table{
        {report.integrity == Integrity::Broken,
            SignatureVerdict::Invalid,
            report.reasons.contains(u"verify.digest-mismatch"_s) ? u"HASH_FAILURE"_s
                                                                 : u"SIG_CRYPTO_FAILURE"_s,
            {}},
        {partial || facts.formatFault, SignatureVerdict::Invalid, u"FORMAT_FAILURE"_s, {}},
        {facts.attributeFault, SignatureVerdict::Invalid, u"SIG_CONSTRAINTS_FAILURE"_s, {}},
        {report.changes == Changes::Other,
            SignatureVerdict::Invalid,
            u"FORMAT_FAILURE"_s,
            u"verify.change-unexplained"_s},
        {!report.permitted, SignatureVerdict::Invalid, u"FORMAT_FAILURE"_s, u"verify.change-not-permitted"_s},
        {facts.contentChanged,
            SignatureVerdict::Invalid,
            u"FORMAT_FAILURE"_s,
            u"verify.content-looks-changed"_s},
        {report.identity == SignerIdentity::Revoked, SignatureVerdict::Invalid, u"REVOKED"_s, {}},
        {report.integrity == Integrity::Unsupported,
            SignatureVerdict::Indeterminate,
            u"SIG_CRYPTO_FAILURE"_s,
            {}},
        {facts.damaged, SignatureVerdict::Indeterminate, u"FORMAT_FAILURE"_s, u"verify.damaged-structure"_s},
        {report.identity != SignerIdentity::Trusted,
            SignatureVerdict::Indeterminate,
            facts.identityIndication,
            {}},
        {facts.weakAlgorithm,
            SignatureVerdict::Indeterminate,
            u"CRYPTO_CONSTRAINTS_FAILURE_NO_POE"_s,
            u"verify.weak-algorithm"_s},
        {!facts.missingStatus.isEmpty(),
            SignatureVerdict::Indeterminate,
            u"TRY_LATER"_s,
            facts.missingStatus},
        {facts.annotationOverContent,
            SignatureVerdict::Indeterminate,
            u"FORMAT_FAILURE"_s,
            u"verify.annotation-over-content"_s},
        {facts.hiddenObjects,
            SignatureVerdict::Indeterminate,
            u"FORMAT_FAILURE"_s,
            u"verify.change-orphan-object"_s},
    };
    report.verdict = SignatureVerdict::Valid;
    report.indication.clear();
    for (const Row &row : table) {
        if (!row.applies)
            continue;
        if (report.verdict == SignatureVerdict::Valid) {
            report.verdict = row.verdict;
            report.indication = row.indication;
        }
        if (!row.reason.isEmpty() && !report.reasons.contains(row.reason))
            report.reasons.append(row.reason);
    }
}

SignatureVerdict worst(const QList<SignatureReport> &signatures)
{
    SignatureVerdict verdict
        = signatures.isEmpty() ? SignatureVerdict::Indeterminate : SignatureVerdict::Valid;
    for (const SignatureReport &signature : signatures)
        verdict = std::max(verdict, signature.verdict);
    return verdict;
}

}
