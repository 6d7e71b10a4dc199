// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/RevocationStatement.h"

#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace chauban::verify {

namespace {

constexpr qint64 aDay = 24LL * 3600 * 1000;

void freePoints(CRL_DIST_POINTS *points)
{
    sk_DIST_POINT_pop_free(points, DIST_POINT_free);
}
using OwnedCertificate = Owned<X509, X509_free>;
using OwnedList = Owned<X509_CRL, X509_CRL_free>;
using OwnedBasic = Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>;
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

/// Is the list complete and about such certificates?
bool inScope(X509_CRL *list, X509 *certificate)
{
    for (int i = 0; i < X509_CRL_get_ext_count(list); ++i) {
        X509_EXTENSION *extension = X509_CRL_get_ext(list, i);
        const int kind = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (kind == NID_delta_crl
            || (X509_EXTENSION_get_critical(extension) && kind != NID_issuing_distribution_point))
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

OwnedBasic basicResponse(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const Owned<OCSP_RESPONSE, OCSP_RESPONSE_free> response(
        d2i_OCSP_RESPONSE(nullptr, &position, der.size()));
    if (response && OCSP_response_status(response.get()) == OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return OwnedBasic(OCSP_response_get1_basic(response.get()));
    position = reinterpret_cast<const unsigned char *>(der.constData());
    return OwnedBasic(d2i_OCSP_BASICRESP(nullptr, &position, der.size()));
}

/// RFC 6960 §4.2.2.2: the issuer, or whom it made its responder.
bool mayAnswer(X509 *responder, X509 *issuer, Instant at)
{
    if (X509_cmp(responder, issuer) == 0)
        return true;
    const auto from = instantOf(X509_get0_notBefore(responder));
    const auto to = instantOf(X509_get0_notAfter(responder));
    return X509_check_issued(issuer, responder) == X509_V_OK
        && X509_verify(responder, X509_get0_pubkey(issuer)) == 1 && from && to && *from <= at && at <= *to
        && (X509_get_extension_flags(responder) & EXFLAG_XKUSAGE)
        && (X509_get_extended_key_usage(responder) & XKU_OCSP_SIGN);
}

bool signedBy(OCSP_BASICRESP *response, X509 *responder)
{
    const Owned<STACK_OF(X509), [](STACK_OF(X509) * stack) { sk_X509_free(stack); }> pool(sk_X509_new_null());
    sk_X509_push(pool.get(), responder);
    return OCSP_basic_verify(response, pool.get(), nullptr, OCSP_NOINTERN | OCSP_NOVERIFY) == 1;
}

bool authentic(OCSP_BASICRESP *response, X509 *issuer, const QList<QByteArray> &further)
{
    const auto made = instantOf(OCSP_resp_get0_produced_at(response));
    if (!made)
        return false;
    const auto vouches = [&](X509 *responder) {
        return mayAnswer(responder, issuer, *made) && signedBy(response, responder);
    };
    if (vouches(issuer))
        return true;
    const STACK_OF(X509) *included = OCSP_resp_get0_certs(response);
    for (int i = 0; included && i < sk_X509_num(included); ++i) {
        if (vouches(sk_X509_value(included, i)))
            return true;
    }
    for (const QByteArray &der : further) {
        const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
        const OwnedCertificate responder(d2i_X509(nullptr, &position, der.size()));
        if (responder && vouches(responder.get()))
            return true;
    }
    return false;
}

QByteArray httpAddress(const GENERAL_NAME *name)
{
    if (name->type != GEN_URI)
        return {};
    const QByteArray address = bytesOf(name->d.uniformResourceIdentifier);
    return address.startsWith("http://") ? address : QByteArray();
}

/// Issuers forget certificates that have expired: silence about one afterwards does not mean that it was good.
bool mayBeForgotten(const RevocationStatement &statement, X509 *certificate)
{
    const auto ends = instantOf(X509_get0_notAfter(certificate));
    return !statement.revokedAt && (!ends || statement.thisUpdate > *ends);
}

bool hasExtension(X509 *certificate, const char *oid)
{
    const Owned<ASN1_OBJECT, ASN1_OBJECT_free> object(OBJ_txt2obj(oid, 1));
    return X509_get_ext_by_OBJ(certificate, object.get(), -1) >= 0;
}

}

bool RevocationStatement::speaksOf(Instant at) const
{
    const Instant until = nextUpdate.value_or(Instant{thisUpdate.milliseconds + aDay});
    return thisUpdate >= at || at <= until;
}

std::optional<RevocationStatement> listStatement(const QByteArray &der, X509 *certificate, X509 *issuer)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const OwnedList list(d2i_X509_CRL(nullptr, &position, der.size()));
    const uint32_t usage = X509_get_key_usage(issuer);
    if (!list || X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer)) != 0
        || (usage != UINT32_MAX && !(usage & KU_CRL_SIGN)) || !inScope(list.get(), certificate)
        || X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) != 1)
        return std::nullopt;
    const auto made = instantOf(X509_CRL_get0_lastUpdate(list.get()));
    if (!made)
        return std::nullopt;
    RevocationStatement statement{*made, instantOf(X509_CRL_get0_nextUpdate(list.get())), std::nullopt};
    X509_REVOKED *entry = nullptr;
    if (X509_CRL_get0_by_cert(list.get(), &entry, certificate) == 1)
        statement.revokedAt = instantOf(X509_REVOKED_get0_revocationDate(entry)).value_or(Instant());
    if (mayBeForgotten(statement, certificate))
        return std::nullopt;
    return statement;
}

std::optional<RevocationStatement> responseStatement(
    const QByteArray &der, X509 *certificate, X509 *issuer, const QList<QByteArray> &further)
{
    const OwnedBasic basic = basicResponse(der);
    if (!basic)
        return std::nullopt;
    for (const EVP_MD *hash : {EVP_sha1(), EVP_sha256()}) {
        const Owned<OCSP_CERTID, OCSP_CERTID_free> id(OCSP_cert_to_id(hash, certificate, issuer));
        int status = V_OCSP_CERTSTATUS_UNKNOWN;
        ASN1_GENERALIZEDTIME *revoked = nullptr;
        ASN1_GENERALIZEDTIME *from = nullptr;
        ASN1_GENERALIZEDTIME *next = nullptr;
        if (!id || OCSP_resp_find_status(basic.get(), id.get(), &status, nullptr, &revoked, &from, &next) != 1
            || status == V_OCSP_CERTSTATUS_UNKNOWN)
            continue;
        const auto made = instantOf(from);
        if (!made || !authentic(basic.get(), issuer, further))
            return std::nullopt;
        const RevocationStatement statement{*made,
            instantOf(next),
            status == V_OCSP_CERTSTATUS_REVOKED ? std::optional(instantOf(revoked).value_or(Instant()))
                                                : std::nullopt};
        if (mayBeForgotten(statement, certificate))
            return std::nullopt;
        return statement;
    }
    return std::nullopt;
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

bool needsNoStatus(X509 *certificate)
{
    return hasExtension(certificate, "2.5.29.56") || hasExtension(certificate, "0.4.0.194121.2.1");
}

}
