// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/PdfFile.h"
#include "core/signing/CertificateAuthority.h"
#include "core/signing/Pades.h"
#include "core/signing/verify/Verifier.h"

#include <cstdlib>

using namespace chauban;

namespace {

constexpr Instant Now{1'800'000'000'000};

const SigningKey &key()
{
    static const auto made = [] {
        const Instant before{Now.milliseconds - 86'400'000};
        const Instant after{Now.milliseconds + 86'400'000};
        const auto authority
            = CertificateAuthority::create(QStringLiteral("Thử"), before, KeyKind::EcP256).value();
        return authority
            .issue({.commonName = QStringLiteral("Người ký"),
                .notBefore = before,
                .notAfter = after,
                .key = KeyKind::EcP256})
            .value()
            .signingKey()
            .value();
    }();
    return *made;
}

}

// Either the file is refused, or the input is an untouched prefix and our own verifier finds the new signature sound.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray pdf(reinterpret_cast<const char *>(data), qsizetype(size));
    SignatureRequest request;
    request.time = Now;
    const auto made = signPdf(pdf, key(), request);
    if (!made.ok())
        return 0;
    if (!made.value().startsWith(pdf))
        std::abort();
    const auto report = verifyPdf(made.value(), {}, Now, {VerifyOptions::Rendering::Skip});
    bool found = false;
    for (const auto &signature : report.signatures)
        found = found
            || (signature.integrity == Integrity::Intact && signature.signedEnd == made.value().size());
    if (!found)
        std::abort();
    return 0;
}
