// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/hazard/SigningHazards.h"

#include <cstdlib>

using namespace chauban;

// What somebody is about to sign came from somebody else: warnings or an error for every file, never an exception and
// never more than a person would read. Nothing is drawn here: that would try the renderer, not us.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    constexpr qsizetype Most = 200; // kinds times ten
    const auto hazards = objectHazards(QByteArrayView(data, qsizetype(size)));
    if (!hazards.ok())
        return 0;
    if (hazards->size() > Most)
        std::abort();
    for (const SigningHazard &hazard : hazards.value())
        if (SigningHazard::fromJson(hazard.toJson()) != hazard || hazard.page < 0)
            std::abort();
    return 0;
}
