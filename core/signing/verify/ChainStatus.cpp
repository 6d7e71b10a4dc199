// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of the revocation of a path, and whether it suffices.

#include "core/signing/verify/ChainStatus.h"

#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"
#include "core/signing/verify/RevocationStatement.h"

#include <algorithm>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <vector>

namespace chauban::verify {

namespace {

constexpr int longestPath = 10;

using OwnedCertificate = Owned<X509, X509_free>;

void take(ChainLink &link, const std::optional<RevocationStatement> &statement, Instant at)
{
    if (!statement)
        return;
    link.told = true;
    link.current = link.current || statement->speaksOf(at);
    if (statement->revokedAt)
        link.revokedAt = std::min(link.revokedAt.value_or(*statement->revokedAt), *statement->revokedAt);
}

std::vector<OwnedCertificate> decoded(const QList<QByteArray> &certificates)
{
    std::vector<OwnedCertificate> result;
    for (const QByteArray &der : certificates) {
        const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
        if (OwnedCertificate certificate(d2i_X509(nullptr, &position, der.size())); certificate)
            result.push_back(std::move(certificate));
    }
    return result;
}

bool selfIssued(X509 *certificate)
{
    return X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0;
}

}

ChainLink statusOf(X509 *certificate, X509 *issuer, const IdentityQuestion &question)
{
    ChainLink link;
    link.certificate = derOf<X509>(certificate, i2d_X509);
    link.asks = statusPlaces(certificate).named && !needsNoStatus(certificate);
    for (const QByteArray &list : question.revocationLists)
        take(link, listStatement(list, certificate, issuer), question.at);
    for (const QByteArray &response : question.statusResponses)
        take(link, responseStatement(response, certificate, issuer, question.certificates), question.at);
    ERR_clear_error();
    return link;
}

bool hasValidationData(const IdentityQuestion &question, const TrustStore &trust)
{
    const auto leaf = decoded({question.certificate});
    const auto pool = decoded(question.certificates + trust.anchors(question.purpose));
    X509 *current = leaf.empty() ? nullptr : leaf.front().get();
    bool whole = current != nullptr;
    for (int depth = 0; whole && !selfIssued(current) && depth < longestPath; ++depth) {
        const auto issuer = std::find_if(pool.begin(), pool.end(), [&](const OwnedCertificate &other) {
            return X509_check_issued(other.get(), current) == X509_V_OK
                && X509_verify(current, X509_get0_pubkey(other.get())) == 1;
        });
        if (issuer == pool.end()) // the path ends at an anchor that is not in the file
            return depth > 0 && !statusPlaces(current).named;
        const ChainLink link = statusOf(current, issuer->get(), question);
        const bool signer = depth == 0 && question.purpose == TrustPurpose::Signing;
        whole = link.told || (!link.asks && (!signer || needsNoStatus(current)));
        current = issuer->get();
    }
    ERR_clear_error();
    return whole;
}

RevocationStatus IdentityAnswer::revocation() const
{
    if (revokedAt)
        return RevocationStatus::Revoked;
    const auto unknown = [](const ChainLink &link) { return link.asks && !link.current; };
    if (chain.isEmpty() || std::any_of(chain.begin(), chain.end(), unknown))
        return RevocationStatus::Unknown;
    return chain.first().current ? RevocationStatus::Good : RevocationStatus::NotPublished;
}

}
