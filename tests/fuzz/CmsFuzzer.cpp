// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/CmsAdditions.h"
#include "core/signing/cades/VerifyCades.h"
#include "core/signing/verify/Cms.h"
#include "core/signing/verify/CmsParts.h"

#include <cstdlib>

using namespace chauban;

namespace {

/// A signature on a file, with its archive: there is always a verdict, and what is added to it leaves alone what is
/// signed.
void judgeFile(const QByteArray &bytes)
{
    static const auto content = digestsOf(QByteArrayView("words"));
    const auto report = verifyDetachedCms(bytes, content, {}, Instant{1800000000000});
    const auto parts = verify::readCmsParts(bytes);
    const auto grown = withValidationData(bytes, {{QByteArray::fromHex("3000")}, {}, {}});
    const auto after = grown.ok() ? verify::readCmsParts(grown.value()) : std::nullopt;
    const bool kept = parts ? after && after->signer == parts->signer
            && after->certificates.size() == parts->certificates.size() + 1
                            : !grown.ok();
    if (report.signatures.size() != 1 || !kept)
        std::abort();
}

}

// The first byte chooses what the rest is taken for; what is not a signature over the words is never intact.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] % 4 == 3) {
        judgeFile(bytes);
        return 0;
    }
    const auto digest = verify::digestOf("words that nobody has signed");
    const auto facts = data[0] % 4 == 0 ? verify::checkCms(bytes, digest, verify::CmsContent::Detached)
        : data[0] % 4 == 1              ? verify::checkCms(bytes, digest, verify::CmsContent::Sha1Wrapped)
                                        : verify::checkTimestampToken(bytes, digest);
    if (facts.integrity == Integrity::Intact)
        std::abort();
    return 0;
}
