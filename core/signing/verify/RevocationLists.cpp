// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Revocation lists and where they are to be had.

#include "core/signing/verify/RevocationLists.h"

#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"
#include "core/signing/verify/RevocationStatement.h"
#include "core/signing/verify/SignatureCheck.h"

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace chauban::verify {

namespace {

void freePoints(CRL_DIST_POINTS *points)
{
    sk_DIST_POINT_pop_free(points, DIST_POINT_free);
}
using OwnedPoints = Owned<CRL_DIST_POINTS, freePoints>;

OwnedPoints pointsOf(X509 *certificate)
{
    return OwnedPoints(static_cast<CRL_DIST_POINTS *>(
        X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
}

bool shareName(const GENERAL_NAMES *one, const GENERAL_NAMES *other)
{
    for (int i = 0; i < sk_GENERAL_NAME_num(one); ++i) {
        for (int j = 0; j < sk_GENERAL_NAME_num(other); ++j) {
            if (GENERAL_NAME_cmp(sk_GENERAL_NAME_value(one, i), sk_GENERAL_NAME_value(other, j)) == 0)
                return true;
        }
    }
    return false;
}

/// RFC 5280 §6.3.3 (b)(2): does the list's own distribution point stand among the certificate's?
bool servesPoint(const DIST_POINT_NAME *own, X509 *certificate)
{
    if (!own)
        return true;
    if (own->type != 0)
        return false; // relative to the issuer's name: nobody uses it, and we do not resolve it
    const OwnedPoints points = pointsOf(certificate);
    for (int i = 0; points && i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT *point = sk_DIST_POINT_value(points.get(), i);
        if (point->distpoint && point->distpoint->type == 0
            && shareName(own->name.fullname, point->distpoint->name.fullname))
            return true;
    }
    return false;
}

/// Is the list about such certificates, and about all reasons?
bool inScope(X509_CRL *list, X509 *certificate)
{
    for (int i = 0; i < X509_CRL_get_ext_count(list); ++i) {
        X509_EXTENSION *extension = X509_CRL_get_ext(list, i);
        const int kind = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (X509_EXTENSION_get_critical(extension) && kind != NID_issuing_distribution_point
            && kind != NID_delta_crl)
            return false;
    }
    int found = 0;
    const Owned<ISSUING_DIST_POINT, ISSUING_DIST_POINT_free> scope(static_cast<ISSUING_DIST_POINT *>(
        X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, &found, nullptr)));
    if (!scope)
        return found == -1; // absent; else there is one that cannot be read
    const bool authority = X509_check_ca(certificate) > 0;
    return !scope->onlyattr && !scope->indirectCRL && !scope->onlysomereasons
        && !(scope->onlyuser && authority) && !(scope->onlyCA && !authority)
        && servesPoint(scope->distpoint, certificate);
}

QByteArray httpAddress(const GENERAL_NAME *name)
{
    if (name->type != GEN_URI)
        return {};
    const QByteArray address = bytesOf(name->d.uniformResourceIdentifier);
    return address.startsWith("http://") ? address : QByteArray();
}

QByteArray keyDigest(X509 *certificate)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    X509_pubkey_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()), &size);
    return digest.first(qsizetype(size));
}

bool holds(X509_REVOKED *entry)
{
    int critical = 0;
    const Owned<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(
        static_cast<ASN1_ENUMERATED *>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, &critical, nullptr)));
    return reason && ASN1_ENUMERATED_get(reason.get()) == CRL_REASON_CERTIFICATE_HOLD;
}

}

struct RevocationLists::List
{
    QByteArray der;
    Owned<X509_CRL, X509_CRL_free> list;
    std::map<QByteArray, bool> signers; ///< digest of a key → does the list's signature fit it?
};

RevocationLists::RevocationLists() = default;
RevocationLists::~RevocationLists() = default;

RevocationLists::List &RevocationLists::listOf(const QByteArray &der)
{
    std::unique_ptr<List> &entry = m_lists[der.constData()];
    if (!entry || entry->der.size() != der.size()) {
        const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
        entry.reset(new List{der, {}, {}});
        entry->list.reset(d2i_X509_CRL(nullptr, &position, der.size()));
    }
    return *entry;
}

X509_CRL *RevocationLists::decoded(const QByteArray &der)
{
    return listOf(der).list.get();
}

bool RevocationLists::signedBy(const QByteArray &der, X509 *signer)
{
    List &entry = listOf(der);
    const auto [known, added] = entry.signers.insert({keyDigest(signer), false});
    if (added)
        known->second = entry.list && X509_CRL_verify(entry.list.get(), X509_get0_pubkey(signer)) == 1;
    return known->second;
}

std::optional<RevocationStatement> listStatement(
    RevocationLists &lists, const QByteArray &der, X509 *certificate, X509 *signer)
{
    X509_CRL *list = lists.decoded(der);
    const uint32_t usage = X509_get_key_usage(signer);
    if (!list || X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(signer)) != 0
        || X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_issuer_name(certificate)) != 0
        || (usage != UINT32_MAX && !(usage & KU_CRL_SIGN)) || !inScope(list, certificate)
        || !lists.signedBy(der, signer))
        return std::nullopt;
    const auto made = instantOf(X509_CRL_get0_lastUpdate(list));
    if (!made)
        return std::nullopt;
    RevocationStatement statement{*made, instantOf(X509_CRL_get0_nextUpdate(list)), std::nullopt};
    statement.delta = X509_CRL_get_ext_by_NID(list, NID_delta_crl, -1) >= 0;
    X509_REVOKED *entry = nullptr;
    const int found = X509_CRL_get0_by_cert(list, &entry, certificate);
    statement.released = found == 2;
    if (found == 1) {
        statement.revokedAt = instantOf(X509_REVOKED_get0_revocationDate(entry)).value_or(Instant());
        statement.onHold = holds(entry);
    }
    const X509_ALGOR *algorithm = nullptr;
    X509_CRL_get0_signature(list, nullptr, &algorithm);
    statement.weak = !signatureAcceptable(algorithm, X509_get0_pubkey(signer), statement.thisUpdate);
    if (!statement.revokedAt && statement.weak)
        return std::nullopt;
    if (statement.mayBeSilence(certificate) || (statement.delta && found == 0))
        return std::nullopt;
    return statement;
}

std::optional<RevocationStatement> listStatement(const QByteArray &der, X509 *certificate, X509 *issuer)
{
    RevocationLists lists;
    const auto statement = listStatement(lists, der, certificate, issuer);
    ERR_clear_error();
    return statement && !statement->delta ? statement : std::nullopt;
}

StatusPlaces statusPlaces(X509 *certificate)
{
    StatusPlaces places;
    const Owned<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free> access(
        static_cast<AUTHORITY_INFO_ACCESS *>(
            X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION *description = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        const int method = OBJ_obj2nid(description->method);
        const bool status = method == NID_ad_OCSP;
        if (!status && method != NID_ad_ca_issuers)
            continue;
        places.named |= status;
        if (const auto address = httpAddress(description->location); !address.isEmpty())
            (status ? places.responders : places.issuers).append(address);
    }
    const OwnedPoints points = pointsOf(certificate);
    for (int i = 0; points && i < sk_DIST_POINT_num(points.get()); ++i) {
        places.named = true;
        const DIST_POINT *point = sk_DIST_POINT_value(points.get(), i);
        if (!point->distpoint || point->distpoint->type != 0)
            continue;
        for (int j = 0; j < sk_GENERAL_NAME_num(point->distpoint->name.fullname); ++j) {
            const auto address = httpAddress(sk_GENERAL_NAME_value(point->distpoint->name.fullname, j));
            if (!address.isEmpty())
                places.lists.append(address);
        }
    }
    return places;
}

}
