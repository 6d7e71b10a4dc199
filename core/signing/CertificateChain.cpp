// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/CertificateChain.h"

#include <algorithm>

namespace chauban {

QList<Certificate> chainOf(const Certificate &own, QList<Certificate> others)
{
    QList<Certificate> chain{own};
    while (!chain.last().isSelfIssued()) {
        const auto issuer = std::ranges::find_if(
            others, [&](const Certificate &other) { return chain.last().isIssuedBy(other); });
        if (issuer == others.end())
            break;
        chain << *issuer;
        others.erase(issuer);
    }
    return chain;
}

}
