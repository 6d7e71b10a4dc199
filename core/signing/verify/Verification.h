// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/FieldLook.h"
#include "core/signing/verify/Permission.h"
#include "core/signing/verify/SignatureProof.h"
#include "core/signing/verify/SignatureVerdict.h"
#include "core/signing/verify/StepAnalysis.h"
#include "core/signing/verify/Verifier.h"
#include "core/signing/verify/VisibleChange.h"

#include <memory>
#include <vector>

namespace chauban::verify {

/// Adds those that are not empty and not there yet.
void addReasons(QStringList &list, const QStringList &reasons);

/// One run over one file:
///   1 cut it into revisions, open each   2 read the signature fields, check ranges and cryptography
///   3 analyse every revision after the first signature   4 prove times, newest document time-stamp first
///   5 judge each signature   6 judge the document
class Verification
{
public:
    Verification(QByteArrayView pdf, const TrustStore &trust, Instant now, VerifyOptions options);
    VerificationReport run();

private:
    struct Signature
    {
        SignatureField field;
        ByteRangeCheck range;
        CmsFacts proof;
        bool consistent = true; ///< its dictionary is the one that was signed
        SignatureReport report;
        bool sound() const
        {
            return consistent && range.revision >= 0 && proof.integrity == Integrity::Intact
                && !proof.malformed && !proof.attributeFault;
        }
    };
    /// What is proven of everything in a revision: it was there at that time; else it is there now.
    struct Existence
    {
        Instant at;
        bool proven = false;
    };
    struct Step
    {
        StepFacts facts;
        VisibleChange visible;
        FieldLook fields;
        bool permitted = true;
    };

    bool openCurrent();
    void openRevisions();
    void readSignatures();
    void checkConsistency();
    void analyseSteps();
    Step analyse(int revision);
    bool altersEarlier();
    void compareFields(int revision, Step &step);
    void judge(Signature &signature);
    void judgeChanges(Signature &signature, VerdictFacts &facts);
    void judgeIdentity(Signature &signature, VerdictFacts &facts);
    void proveTimes();
    Existence existence(int revision) const;
    std::optional<Instant> stampedTime(const Signature &signature, Instant latest);
    void judgeStatus(const IdentityAnswer &answer, SignatureReport &report, VerdictFacts &facts);
    QString levelOf(const Signature &signature) const;
    bool carriesValidationData(const Signature &signature, const SecurityStore &store) const;
    void explain(int revision);
    void warn(const QString &reason);

    QByteArrayView m_pdf;
    const TrustStore &m_trust;
    Instant m_now;
    VerifyOptions m_options;
    bool m_damaged = false;
    bool m_tail = false; ///< bytes behind the last revision, or more revisions than are looked at
    pdf::RevisionList m_revisions;
    std::unique_ptr<RevisionView> m_current;
    std::vector<std::unique_ptr<RevisionView>> m_views; ///< one per revision; null: cannot be opened strictly
    SecurityStore m_store;
    std::vector<Signature> m_signatures;
    std::map<int, Instant> m_proofs; ///< revision of a trusted document time-stamp → its time
    std::map<int, Step> m_steps;
    PageComparison m_comparison;
    FieldComparison m_fields;
    VerificationReport m_report;
};

}
