// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/StoredContent.h"

#include "core/blob/BlobStore.h"
#include "core/pdf/rewrite/Rewriting.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/signing/cades/SignedBytes.h"
#include "core/signing/verify/VerifyOperation.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the first `length` bytes, held against the first `earlier` ones. Whose roots a certificate has is asked when the
/// paper is read; here only that the signatures hold.
Result<VerificationReport> signatureReport(PdfWorker &worker, qint64 length, qint64 earlier, Instant now)
{
    VerifyOptions options;
    options.length = length;
    options.earlier = earlier;
    const auto report = verifyInWorker(worker, {}, now, options);
    if (report.warnings.contains(u"verify.worker-lost"_s))
        return Error{ErrorKind::Unavailable, "sign.cannot-check"};
    return report;
}

/// Whether any signature answers for what stands in the file.
bool vouchedFor(const QList<SignatureReport> &reports)
{
    return std::any_of(
        reports.cbegin(), reports.cend(), [](const SignatureReport &one) { return one.isSound(); });
}

bool isTimestamp(const SignatureReport &report)
{
    return report.level == "DTS"_L1;
}

bool isSame(const SignatureReport &a, const SignatureReport &b)
{
    return a.field == b.field && a.signedEnd == b.signedEnd && a.certificate == b.certificate;
}

CarriedSignature carried(const SignatureReport &report)
{
    return {report.certificate,
        report.signer,
        report.isSound() && !report.certificate.isNull(),
        isTimestamp(report)};
}

const SignatureReport *newestOf(const QList<SignatureReport> &reports)
{
    const auto newest = std::max_element(reports.cbegin(),
        reports.cend(),
        [](const SignatureReport &a, const SignatureReport &b) { return a.signedEnd < b.signedEnd; });
    return newest == reports.cend() ? nullptr : &*newest;
}

/// What came after the newest of the earlier signatures, it sees: that must be the least that a signature can see.
bool addsOnlyProofs(const QList<SignatureReport> &then, const QList<SignatureReport> &now)
{
    const auto *newest = newestOf(then);
    return newest && std::any_of(now.cbegin(), now.cend(), [&](const SignatureReport &one) {
        return isSame(one, *newest) && (one.changes == Changes::None || one.changes == Changes::Ltv);
    });
}

SignatureLevel lowestLevel(const QList<SignatureReport> &reports)
{
    std::optional<SignatureLevel> lowest;
    for (const auto &report : reports) {
        const auto words = u"B-"_s + report.level.section(u'-', -1);
        if (!isTimestamp(report))
            lowest = std::min(lowest.value_or(SignatureLevel::LTA),
                fromWord<SignatureLevel>(words).value_or(SignatureLevel::B));
    }
    return lowest.value_or(SignatureLevel::Unseen);
}

/// How much of the grown content is the old one; sets keepsBytes, and isRewritten where the old one is broken.
Result<qint64> keptLength(
    QByteArrayView old, QByteArrayView grown, const DrawnRewritings &rewritings, SignatureGrowth &growth)
{
    growth.keepsBytes = grown.size() > old.size() && grown.startsWith(old);
    if (growth.keepsBytes)
        return old.size();
    const auto rewritten = rewritings.beginning(old, grown);
    if (!rewritten.ok()) {
        const auto &reason = rewritten.error().reason;
        if (reason == Reason("rewrite.too-many-pages") || reason == Reason("rewrite.too-slow"))
            return rewritten.error();
        return QByteArrayView(rewritten.error().reason.id()).startsWith("rewrite.")
            ? Result<qint64>(0)
            : Error{ErrorKind::Unavailable, "sign.cannot-check"};
    }
    growth.keepsBytes = growth.isRewritten = rewritten->has_value();
    return growth.isRewritten ? rewritten.value()->size() : qint64(0);
}

}

StoredContent::StoredContent(BlobStore &blobs, Clock &clock)
    : m_blobs(blobs)
    , m_clock(clock)
    , m_rewritings(std::make_shared<DrawnRewritings>())
{
}
StoredContent::~StoredContent() = default;

Result<> StoredContent::checkStored(const DocumentFile &file)
{
    TRY_ASSIGN(const auto size, m_blobs.size(file.blob));
    if (size != file.size)
        return Error{ErrorKind::Invalid, "document.wrong-size", file.name};
    return {};
}

Result<SignatureGrowth> StoredContent::growth(const Sha256 &before, const Sha256 &after)
{
    {
        const std::lock_guard lock(m_mutex);
        for (qsizetype i = 0; i < m_anticipated.size(); ++i)
            if (m_anticipated[i].before == before && m_anticipated[i].after == after)
                return m_anticipated.takeAt(i);
    }
    return judge(before, after);
}

Result<> StoredContent::anticipate(const Sha256 &before, const Sha256 &after)
{
    constexpr qsizetype Most = 8; // those for which no command came
    TRY_ASSIGN(auto growth, judge(before, after));
    const std::lock_guard lock(m_mutex);
    m_anticipated.append(std::move(growth));
    while (m_anticipated.size() > Most)
        m_anticipated.removeFirst();
    return {};
}

Result<SignatureGrowth> StoredContent::judge(const Sha256 &before, const Sha256 &after)
{
    TRY_ASSIGN(const auto grown, m_blobs.get(after));
    qint64 oldSize = 0;
    SignatureGrowth growth{before, after, {}, {}, {}, {}};
    growth.keepsBytes = true;
    if (before == after) {
        oldSize = grown.size();
    } else if (!before.isNull()) {
        TRY_ASSIGN(const auto old, m_blobs.get(before));
        TRY_ASSIGN(oldSize, keptLength(old.bytes(), grown.bytes(), *m_rewritings, growth));
    }
    if (!growth.keepsBytes)
        return growth;
    TRY_ASSIGN(
        auto worker, PdfWorker::open(grown.bytes(), {.timeout = std::chrono::seconds(60), .restarts = 0}));
    QList<SignatureReport> then;
    if (oldSize > 0) {
        TRY_ASSIGN(const auto report, signatureReport(worker, oldSize, 0, m_clock.now()));
        then = report.signatures;
    }
    auto now = then;
    if (before != after) {
        // What a signature stands on, it sees altered by itself; on what nobody signed yet we look.
        const auto unsignedSize = vouchedFor(then) ? 0 : oldSize;
        TRY_ASSIGN(const auto report, signatureReport(worker, grown.size(), unsignedSize, m_clock.now()));
        now = report.signatures;
        growth.alters = report.altersEarlier;
    }
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
    growth.addsOnlyProofs = addsOnlyProofs(then, now);
    growth.level = lowestLevel(now);
    if (const auto *newest = newestOf(now); newest && isTimestamp(*newest))
        growth.archiveEnds = newest->certificateEnds;
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
