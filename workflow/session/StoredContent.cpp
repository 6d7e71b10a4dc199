// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/StoredContent.h"

#include "core/blob/BlobStore.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/cades/SignedBytes.h"
#include "core/signing/verify/VerifyOperation.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those of the first `length` bytes. Whose roots a certificate has is asked when the paper is read; here only that
/// the signatures hold.
Result<QList<SignatureReport>> signaturesOf(PdfWorker &worker, qint64 length, Instant now)
{
    VerifyOptions options;
    options.length = length;
    const auto report = verifyInWorker(worker, {}, now, options);
    if (report.warnings.contains(u"verify.worker-lost"_s))
        return Error{ErrorKind::Unavailable, "sign.cannot-check"};
    return report.signatures;
}

CarriedSignature carried(const SignatureReport &report)
{
    return {report.certificate,
        report.signer,
        report.isSound() && !report.certificate.isNull(),
        report.level == "DTS"_L1};
}

bool isSame(const SignatureReport &a, const SignatureReport &b)
{
    return a.field == b.field && a.signedEnd == b.signedEnd && a.certificate == b.certificate;
}

}

Result<> StoredContent::checkStored(const DocumentFile &file)
{
    TRY_ASSIGN(const auto size, m_blobs.size(file.blob));
    if (size != file.size)
        return Error{ErrorKind::Invalid, "document.wrong-size", file.name};
    return {};
}

Result<SignatureGrowth> StoredContent::growth(const Sha256 &before, const Sha256 &after)
{
    TRY_ASSIGN(const auto grown, m_blobs.get(after));
    qint64 oldSize = 0;
    SignatureGrowth growth{before, after, {}, {}, {}, {}};
    growth.keepsBytes = true;
    if (!before.isNull()) {
        TRY_ASSIGN(const auto old, m_blobs.get(before));
        oldSize = old.size();
        growth.keepsBytes = grown.size() > oldSize && grown.bytes().startsWith(old.bytes());
    }
    if (!growth.keepsBytes)
        return growth;
    TRY_ASSIGN(
        auto worker, PdfWorker::open(grown.bytes(), {.timeout = std::chrono::seconds(60), .restarts = 0}));
    QList<SignatureReport> then;
    if (oldSize > 0) {
        TRY_ASSIGN(then, signaturesOf(worker, oldSize, m_clock.now()));
    }
    TRY_ASSIGN(const auto now, signaturesOf(worker, grown.size(), m_clock.now()));
    for (const auto &signature : then) {
        growth.earlier.append(carried(signature));
        const bool holds = std::any_of(now.cbegin(), now.cend(), [&](const SignatureReport &one) {
            return isSame(one, signature) && one.isSound();
        });
        // A paper may come with signatures that never held; only what this growth broke counts against it.
        if (signature.isSound() && !holds)
            growth.harmed.append(signature.signer);
    }
    for (const auto &signature : now)
        if (signature.signedEnd > oldSize)
            growth.added.append(carried(signature));
    return growth;
}

Result<JudgedProof> StoredContent::judgeProof(const DecisionProof &proof)
{
    TRY_ASSIGN(const auto reports, verifySignedBytes({{proof.record, proof.signature, m_clock.now()}}, {}));
    const auto &report = reports.first();
    const auto &signature = report.signature;
    return JudgedProof{{signature.certificate, signature.signer, report.isSoundCades(), false},
        signature.time,
        report.notBefore,
        report.notAfter,
        report.maySign};
}

}
