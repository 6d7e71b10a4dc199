// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/Verifier.h"
#include "tests/support/verify/PdfDraft.h"
#include "tests/support/verify/TestSigner.h"

#include <QString>

namespace chauban::test {

/// One authority for a whole test program: making keys is slow.
inline const TestSigner &signer()
{
    static const TestSigner instance;
    return instance;
}

inline TrustStore trust()
{
    return TrustStore::fromPem(signer().rootPem()).value();
}

inline QByteArray bySigner(const QByteArray &bytes)
{
    return signer().sign(bytes);
}

inline PdfDraft signedDraft(const PdfDraft::Signing &signing = {})
{
    PdfDraft draft;
    draft.sign(signing, bySigner);
    return draft;
}

/// A document time-stamp after a first signature.
inline PdfDraft::Signing timestamp()
{
    PdfDraft::Signing signing;
    signing.field = 40;
    signing.name = "Stamp";
    signing.subFilter = "ETSI.RFC3161";
    signing.rectangle = "[0 0 0 0]";
    signing.fields = "[10 0 R 20 0 R 40 0 R]";
    signing.annotations = "[7 0 R 8 0 R 9 0 R 20 0 R 40 0 R]";
    return signing;
}

inline PdfDraft certifiedDraft(int permission)
{
    PdfDraft::Signing signing;
    signing.extra = "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type "
                    "/TransformParams /V /1.2 /P "
        + QByteArray::number(permission) + " >> >>] ";
    signing.catalog = "/Perms << /DocMDP 21 0 R >>";
    return signedDraft(signing);
}

inline VerificationReport verify(const PdfDraft &draft)
{
    return verifyPdf(draft.bytes(), trust(), TestSigner::now());
}

/// "integrity/coverage/changes/permitted/verdict" of one signature, for whole comparisons.
inline std::string words(const SignatureReport &report)
{
    return QStringList{word(report.integrity),
        word(report.coverage),
        word(report.changes),
        report.permitted ? QStringLiteral("permitted") : QStringLiteral("forbidden"),
        word(report.verdict)}
        .join(u'/')
        .toStdString();
}

}
