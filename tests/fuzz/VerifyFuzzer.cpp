// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Verifier.h"

#include <cstdlib>

using namespace chauban;

// A verdict for every file, never an exception; and without an anchor nobody is trusted.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView pdf(data, qsizetype(size));
    const auto report = verifyPdf(pdf, {}, Instant{1'800'000'000'000}, {VerifyOptions::Rendering::Skip});
    if (report.verdict == SignatureVerdict::Valid)
        std::abort();
    for (const auto &signature : report.signatures)
        if (signature.signedEnd < 0 || signature.signedEnd > pdf.size()
            || signature.verdict == SignatureVerdict::Valid)
            std::abort();
    if (!VerificationReport::fromJson(report.toJson()))
        std::abort();
    return 0;
}
