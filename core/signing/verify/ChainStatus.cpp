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

void take(ChainLink &link, const RevocationStatement &statement, Instant at)
{
    link.told = link.told || !statement.weak;
    link.current = link.current || (!statement.weak && statement.speaksOf(at));
    if (statement.revokedAt)
        link.revokedAt = std::min(link.revokedAt.value_or(*statement.revokedAt), *statement.revokedAt);
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

bool issuedBy(X509 *certificate, X509 *issuer)
{
    return issuer && X509_check_issued(issuer, certificate) == X509_V_OK
        && X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
}

/// What the revocation lists of a question say.
class ListAnswers
{
public:
    ListAnswers(const IdentityQuestion &question, RevocationLists &lists)
        : m_question(question)
        , m_lists(lists)
    {
    }

    /// `above`: who issued the issuer; null: nobody in the path.
    std::vector<RevocationStatement> about(X509 *certificate, X509 *issuer, X509 *above)
    {
        std::vector<RevocationStatement> complete;
        std::vector<RevocationStatement> deltas;
        for (const QByteArray &list : m_question.revocationLists) {
            auto statement = listStatement(m_lists, list, certificate, issuer);
            if (!statement)
                statement = byOtherKey(list, certificate, issuer, above);
            if (statement)
                (statement->delta ? deltas : complete).push_back(*statement);
        }
        for (const RevocationStatement &delta : deltas)
            apply(delta, complete);
        return complete;
    }

private:
    /// RFC 5280 §6.3.3 (f): an authority may keep another key for its lists, whose certificate carries its name and
    /// comes from itself or from who issued it.
    std::optional<RevocationStatement> byOtherKey(
        const QByteArray &list, X509 *certificate, X509 *issuer, X509 *above)
    {
        X509_CRL *decodedList = m_lists.decoded(list);
        if (!decodedList
            || X509_NAME_cmp(X509_CRL_get_issuer(decodedList), X509_get_subject_name(issuer)) != 0)
            return std::nullopt;
        if (!m_decoded)
            m_certificates = decoded(m_question.certificates);
        m_decoded = true;
        for (const OwnedCertificate &signer : m_certificates) {
            const bool ofIssuer
                = X509_NAME_cmp(X509_get_subject_name(signer.get()), X509_get_subject_name(issuer)) == 0
                && X509_get_key_usage(signer.get()) != UINT32_MAX;
            if (!ofIssuer || !(issuedBy(signer.get(), issuer) || issuedBy(signer.get(), above)))
                continue;
            if (const auto statement = listStatement(m_lists, list, certificate, signer.get()))
                return statement;
        }
        return std::nullopt;
    }

    /// RFC 5280 §5.2.4: a newer difference revokes, or takes off what was only on hold.
    static void apply(const RevocationStatement &delta, std::vector<RevocationStatement> &complete)
    {
        if (delta.revokedAt)
            return complete.push_back(delta);
        for (RevocationStatement &statement : complete) {
            if (delta.released && statement.onHold && delta.thisUpdate >= statement.thisUpdate)
                statement.revokedAt.reset();
        }
    }

    const IdentityQuestion &m_question;
    RevocationLists &m_lists;
    std::vector<OwnedCertificate> m_certificates;
    bool m_decoded = false;
};

}

ChainLink statusOf(X509 *certificate, X509 *issuer, const IdentityQuestion &question, X509 *above)
{
    RevocationLists own;
    ListAnswers answers(question, question.lists ? *question.lists : own);
    ChainLink link;
    link.certificate = derOf<X509>(certificate, i2d_X509);
    link.exempt = needsNoStatus(certificate);
    link.asks = statusPlaces(certificate).named && !link.exempt;
    for (const RevocationStatement &statement : answers.about(certificate, issuer, above))
        take(link, statement, question.at);
    const auto revoked = [&](X509 *responder, Instant at) {
        const auto statements = answers.about(responder, issuer, above);
        return std::any_of(statements.begin(), statements.end(), [&](const RevocationStatement &statement) {
            return statement.revokedAt && *statement.revokedAt <= at;
        });
    };
    for (const QByteArray &response : question.statusResponses) {
        if (const auto statement
            = responseStatement(response, certificate, issuer, question.certificates, revoked))
            take(link, *statement, question.at);
    }
    ERR_clear_error();
    return link;
}

namespace {

/// Who issued an authority, among these; null: nobody.
X509 *aboveOf(const std::vector<OwnedCertificate> &pool, X509 *authority)
{
    const auto found = std::find_if(pool.begin(), pool.end(), [&](const OwnedCertificate &other) {
        return other.get() != authority && issuedBy(authority, other.get());
    });
    return found == pool.end() ? nullptr : found->get();
}

}

bool hasValidationData(const IdentityQuestion &question, const TrustStore &trust)
{
    const auto leaf = decoded({question.certificate});
    const auto pool = decoded(question.certificates + trust.anchors(question.purpose));
    X509 *current = leaf.empty() ? nullptr : leaf.front().get();
    bool whole = current != nullptr;
    for (int depth = 0; whole && !selfIssued(current) && depth < longestPath; ++depth) {
        const auto issuer = std::find_if(pool.begin(), pool.end(), [&](const OwnedCertificate &other) {
            return issuedBy(current, other.get());
        });
        if (issuer == pool.end()) // the path ends at an anchor that is not in the file
            return depth > 0 && !statusPlaces(current).named;
        const ChainLink link = statusOf(current,
            issuer->get(),
            question,
            question.revocationLists.isEmpty() ? nullptr : aboveOf(pool, issuer->get()));
        const bool signer = depth == 0 && question.purpose == TrustPurpose::Signing;
        whole = link.told || (!link.asks && (!signer || needsNoStatus(current)));
        current = issuer->get();
    }
    ERR_clear_error();
    return whole;
}

bool namesChain(const QList<QByteArray> &named, const QByteArray &certificate, const QList<QByteArray> &all)
{
    const auto leaf = decoded({certificate});
    const auto known = decoded(named);
    const auto pool = decoded(all);
    X509 *current = leaf.empty() ? nullptr : leaf.front().get();
    bool whole = current && named.contains(certificate);
    for (int depth = 0; whole && !selfIssued(current) && depth < longestPath; ++depth) {
        X509 *issuer = aboveOf(known, current);
        X509 *other = issuer ? issuer : aboveOf(pool, current);
        whole = issuer || !other || selfIssued(other);
        if (!issuer)
            break;
        current = issuer;
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

bool IdentityAnswer::isKnownUnrevoked() const
{
    const auto status = revocation();
    return status == RevocationStatus::Good
        || (status == RevocationStatus::NotPublished && chain.first().exempt);
}

}
