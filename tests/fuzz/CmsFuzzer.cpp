// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Cms.h"

#include <cstdlib>

using namespace chauban;

// The first byte chooses what the rest is taken for; what is not a signature over "words" is never intact.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const auto digest = verify::digestOf("words that nobody has signed");
    const auto facts = data[0] % 3 == 0 ? verify::checkCms(bytes, digest, verify::CmsContent::Detached)
        : data[0] % 3 == 1              ? verify::checkCms(bytes, digest, verify::CmsContent::Sha1Wrapped)
                                        : verify::checkTimestampToken(bytes, digest);
    if (facts.integrity == Integrity::Intact)
        std::abort();
    return 0;
}
