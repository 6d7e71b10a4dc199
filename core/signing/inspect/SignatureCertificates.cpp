// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/inspect/SignatureCertificates.h"

#include "core/signing/inspect/CertificateReader.h"
#include "core/signing/verify/Evidence.h"
#include "core/signing/verify/Owned.h"
#include "core/signing/verify/RevocationStatement.h"

#include <algorithm>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <vector>

namespace chauban {

using verify::Owned;

namespace {

constexpr int LongestChain = 10;

using OwnedX509 = Owned<X509, X509_free>;

OwnedX509 decodedCertificate(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    return OwnedX509(d2i_X509(nullptr, &position, der.size()));
}

/// Builds chains of certificates from what the file and the trust store hold.
class ChainBuilder
{
public:
    ChainBuilder(const TrustStore &trust, const verify::IdentityQuestion &question)
        : m_trust(trust)
        , m_question(question)
    {
        const auto anchors = trust.roots + trust.signingRoots + trust.timestampRoots;
        for (const auto &der : anchors + question.certificates) // an anchor before another of the same name
            if (auto certificate = decodedCertificate(der))
                m_pool.push_back(std::move(certificate));
    }

    CertificateChain build() const
    {
        CertificateChain chain;
        const auto leaf = decodedCertificate(m_question.certificate);
        for (X509 *current = leaf.get(); current && chain.size() < LongestChain;) {
            X509 *issuer = issuerOf(current);
            chain.append(describe(current, issuer));
            const bool anchored = chain.last().trustedForSigning || chain.last().trustedForTimestamps;
            current = anchored || issuer == nullptr || X509_cmp(issuer, current) == 0 ? nullptr : issuer;
        }
        ERR_clear_error();
        return chain;
    }

private:
    X509 *issuerOf(X509 *certificate) const
    {
        const auto found = std::find_if(m_pool.begin(), m_pool.end(), [&](const OwnedX509 &other) {
            return X509_check_issued(other.get(), certificate) == X509_V_OK
                && X509_verify(certificate, X509_get0_pubkey(other.get())) == 1;
        });
        return found == m_pool.end() ? nullptr : found->get();
    }

    ChainCertificate describe(X509 *certificate, X509 *issuer) const
    {
        ChainCertificate link{factsOf(certificate)};
        const auto &der = link.facts.der;
        link.trustedForSigning = m_trust.anchors(TrustPurpose::Signing).contains(der);
        link.trustedForTimestamps = m_trust.anchors(TrustPurpose::Timestamping).contains(der);
        link.asks = verify::statusPlaces(certificate).named && !verify::needsNoStatus(certificate);
        if (!issuer)
            return link;
        const auto take = [&](StatusAnswer::Source source, const auto &statement) {
            if (statement)
                link.answers.append(
                    {source, statement->thisUpdate, statement->nextUpdate, statement->revokedAt});
        };
        for (const auto &response : m_question.statusResponses)
            take(StatusAnswer::Source::Responder,
                verify::responseStatement(response, certificate, issuer, m_question.certificates));
        for (const auto &list : m_question.revocationLists)
            take(StatusAnswer::Source::List, verify::listStatement(list, certificate, issuer));
        return link;
    }

    const TrustStore &m_trust;
    const verify::IdentityQuestion &m_question;
    std::vector<OwnedX509> m_pool;
};

CertificateChain chainOf(
    const verify::CmsFacts &proof, const verify::SecurityStore &store, const TrustStore &trust)
{
    auto question = verify::questionAbout(proof, store, TrustPurpose::Signing, {});
    question.revocationLists += trust.revocationLists;
    return ChainBuilder(trust, question).build();
}

}

Result<QList<SignatureCertificates>> signatureCertificates(QByteArrayView pdf, const TrustStore &trust)
{
    TRY_ASSIGN(const auto evidence, verify::readEvidence(pdf));
    QList<SignatureCertificates> all;
    for (const auto &signature : evidence.signatures) {
        SignatureCertificates one{chainOf(signature.proof, evidence.store, trust), {}};
        for (const auto &stamp : verify::signatureTimestamps(signature.proof))
            one.stamps.append({stamp.proof.claimedTime, chainOf(stamp.proof, evidence.store, trust)});
        all.append(one);
    }
    return all;
}

}
