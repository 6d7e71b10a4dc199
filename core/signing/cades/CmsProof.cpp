// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/CmsProof.h"

#include "core/signing/cades/CmsEnvelope.h"
#include "core/signing/verify/RevocationLists.h"

#include <algorithm>
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

CmsProof proveCms(QByteArrayView file, const Digests &content)
{
    const auto signature = derOfCmsFile(file.toByteArray());
    const ContentDigest digest = [&](int algorithm) { return content.value(algorithm); };
    CmsProof proof;
    proof.signature = checkCms(signature, digest, CmsContent::Cades);
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

Result<CmsProof> proveEnveloping(QByteArrayView file)
{
    // PEM has to be decoded as a whole; DER is looked at where it lies.
    const bool isPem = file.first(std::min<qsizetype>(file.size(), 64)).toByteArray().contains("-----BEGIN");
    const auto decoded = isPem ? derOfCmsFile(file.toByteArray()) : QByteArray();
    TRY_ASSIGN(const auto envelope, takeApart(isPem ? QByteArrayView(decoded) : file));
    return proveCms(envelope.detached, digestsOf(envelope.content));
}

}
