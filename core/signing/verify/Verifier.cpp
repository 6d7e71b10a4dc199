// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Verifier.h"

#include "core/signing/verify/Verification.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

VerificationReport verifyPdf(QByteArrayView pdf, const TrustStore &trust, Instant now, VerifyOptions options)
{
    if (options.length > 0)
        pdf = pdf.first(std::min<qsizetype>(pdf.size(), options.length));
    try {
        return verify::Verification(pdf, trust, now, options).run();
    } catch (const std::exception &) {
        VerificationReport report;
        report.verdict = SignatureVerdict::Invalid;
        report.warnings.append(u"verify.unreadable"_s);
        return report;
    }
}

}
