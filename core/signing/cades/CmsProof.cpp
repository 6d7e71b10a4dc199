// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/CmsProof.h"

#include "core/signing/cades/CmsEnvelope.h"
#include "core/signing/verify/RevocationLists.h"

#include <utility>

namespace chauban {

using namespace verify;

verify::Evidence CmsProof::evidence() const
{
    Evidence evidence;
    evidence.store = store;
    evidence.signatures.append({signature, false, 0});
    int revision = 0;
    for (auto stamp = archive.crbegin(); stamp != archive.crend(); ++stamp) {
        if (stamp->intact())
            evidence.signatures.append({stamp->proof, true, ++revision});
    }
    return evidence;
}

CmsProof proveCms(const QByteArray &signature, const Digests &content)
{
    const ContentDigest digest = [&](int algorithm) { return content.value(algorithm); };
    CmsProof proof;
    proof.signature = checkCms(signature, digest, CmsContent::Detached);
    const auto der = withDefiniteLengths(signature);
    if (const auto parts = readCmsParts(der)) {
        proof.archive = archiveStamps(*parts, digest);
        proof.olderArchive = hasOlderArchive(*parts);
        if (proof.signature.statusResponses.isEmpty())
            proof.signature.statusResponses = statusResponsesIn(parts->revocations);
    }
    proof.store = {std::exchange(proof.signature.certificates, {}),
        std::exchange(proof.signature.revocationLists, {}),
        std::exchange(proof.signature.statusResponses, {}),
        std::make_shared<RevocationLists>()};
    return proof;
}

}
