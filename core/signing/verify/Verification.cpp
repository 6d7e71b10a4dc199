// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Verification.h"

#include <algorithm>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRevisions = 200;

bool onlyBlanks(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) {
        return byte == '\n' || byte == '\r' || byte == ' ' || byte == '\0';
    });
}

}

void addReasons(QStringList &list, const QStringList &reasons)
{
    for (const QString &reason : reasons) {
        if (!reason.isEmpty() && !list.contains(reason))
            list.append(reason);
    }
}

Verification::Verification(QByteArrayView pdf, const TrustStore &trust, Instant now, VerifyOptions options)
    : m_pdf(pdf)
    , m_trust(trust)
    , m_now(now)
    , m_options(options)
{
}

void Verification::warn(const QString &reason)
{
    addReasons(m_report.warnings, {reason});
}

VerificationReport Verification::run()
{
    if (!openCurrent())
        return m_report;
    openRevisions();
    m_store = readSecurityStore(*m_current);
    readSignatures();
    if (m_signatures.empty()) {
        warn(u"verify.no-signature"_s);
        return m_report;
    }
    checkConsistency();
    analyseSteps();
    m_report.altersEarlier = m_options.earlier > 0 && altersEarlier();
    proveTimes();
    for (Signature &signature : m_signatures)
        judge(signature);
    for (const Signature &signature : m_signatures)
        m_report.signatures.append(signature.report);
    m_report.verdict = worst(m_report.signatures);
    return m_report;
}

bool Verification::openCurrent()
{
    bool encrypted = false;
    m_current = RevisionView::open(m_pdf, RevisionView::Reading::Strict, &encrypted);
    if (!m_current && !encrypted) {
        m_damaged = true;
        m_current = RevisionView::open(m_pdf, RevisionView::Reading::Repaired, &encrypted);
    }
    if (m_current) {
        if (m_damaged)
            warn(u"verify.damaged-structure"_s);
        return true;
    }
    m_report.verdict = encrypted ? SignatureVerdict::Indeterminate : SignatureVerdict::Invalid;
    warn(encrypted ? u"verify.encrypted"_s : u"verify.unreadable"_s);
    return false;
}

void Verification::openRevisions()
{
    m_revisions = pdf::readRevisions(m_pdf);
    m_tail = m_revisions.revisions.isEmpty() || !onlyBlanks(m_pdf.sliced(m_revisions.revisions.last().marker))
        || m_revisions.revisions.size() > mostRevisions;
    for (qsizetype i = 0; i < m_revisions.revisions.size() && i < mostRevisions; ++i)
        m_views.push_back(
            RevisionView::open(m_pdf.first(m_revisions.revisions[i].end), RevisionView::Reading::Strict));
}

void Verification::readSignatures()
{
    const QList<SignatureField> fields = readSignatureFields(*m_current);
    QList<ByteRangeCheck> ranges;
    for (const SignatureField &field : fields)
        ranges.append(checkByteRange(m_pdf, field, m_revisions));
    checkNesting(fields, ranges);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        Signature signature{fields[i], ranges[i], proveSignature(m_pdf, fields[i], ranges[i]), true, {}};
        m_store.addOthers(signature.proof);
        m_signatures.push_back(std::move(signature));
    }
}

/// The dictionary that a reader shows must be the one that was signed: a later revision may replace it whole.
void Verification::checkConsistency()
{
    for (Signature &signature : m_signatures) {
        for (const Signature &other : m_signatures) {
            if (&other != &signature && other.field.valueId && other.field.valueId == signature.field.valueId)
                warn(u"verify.shared-signature"_s);
        }
        if (signature.field.name.isEmpty())
            warn(u"verify.signature-not-in-form"_s);
        const int revision = signature.range.revision;
        if (revision < 0 || size_t(revision) >= m_views.size() || !m_views[size_t(revision)])
            continue;
        signature.consistent = false;
        for (const SignatureField &signedField : readSignatureFields(*m_views[size_t(revision)])) {
            if (signedField.name == signature.field.name
                && signedField.dictionary == signature.field.dictionary
                && signedField.valueId == signature.field.valueId)
                signature.consistent = true;
        }
    }
}

void Verification::judge(Signature &signature)
{
    SignatureReport &report = signature.report;
    const CertificateNames names = namesOf(signature.proof.certificate);
    report.field = signature.field.name;
    report.subFilter = signature.field.subFilter;
    report.signer = names.commonName;
    report.organization = names.organization;
    report.issuer = names.issuer;
    report.certificateEnds = names.ends;
    if (!signature.proof.certificate.isEmpty())
        report.certificate = Sha256::of(signature.proof.certificate);
    report.integrity = signature.proof.integrity;
    report.coverage = signature.range.coverage;
    report.signedEnd = signature.range.end;
    addReasons(report.reasons, signature.proof.reasons + signature.range.reasons);
    if (!signature.consistent)
        addReasons(report.reasons, {u"verify.dictionary-changed"_s});

    VerdictFacts facts;
    facts.formatFault = signature.proof.malformed || !signature.consistent || signature.field.name.isEmpty();
    facts.attributeFault = signature.proof.attributeFault;
    facts.damaged = m_damaged;
    judgeChanges(signature, facts);
    judgeIdentity(signature, facts);
    report.level = levelOf(signature);
    decide(report, facts);
}

void Verification::judgeChanges(Signature &signature, VerdictFacts &facts)
{
    SignatureReport &report = signature.report;
    const int revision = signature.range.revision;
    const bool whole = report.coverage == Coverage::EntireFile;
    report.changes = Changes::None;
    report.permitted = true;
    // A chain of sections that breaks before the signed revision is older than the signature and part of what it
    // covers: only what follows the signed revision counts.
    if (!whole && (revision < 0 || m_damaged || m_tail)) {
        report.changes = Changes::Other;
        report.permitted = false;
        const bool stray = m_tail || !m_revisions.complete;
        addReasons(report.reasons, {stray ? u"verify.change-stray-bytes"_s : u"verify.change-unexplained"_s});
    }
    for (const auto &[number, step] : m_steps) {
        if (number <= revision)
            continue;
        report.changes = std::max(report.changes, step.facts.level);
        report.permitted = report.permitted && step.permitted;
        addReasons(report.reasons, step.facts.reasons);
        facts.contentChanged = facts.contentChanged || step.visible.content;
        facts.annotationOverContent = facts.annotationOverContent || step.visible.annotationOverContent;
        facts.hiddenObjects = facts.hiddenObjects || step.facts.hiddenObjects;
        if (step.visible.signatureOverContent)
            warn(u"verify.signature-over-content"_s);
        if (step.fields.unsure)
            warn(u"verify.field-not-compared"_s);
        if (!step.visible.compared)
            warn(u"verify.pages-not-compared"_s);
        if (!step.facts.annotations.isEmpty())
            warn(u"verify.annotation-added"_s);
    }
    if (whole && (m_tail || !m_revisions.complete) && revision < 0)
        facts.damaged = true;
}

}
