// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/RevocationStatement.h"

#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"
#include "core/signing/verify/SignatureCheck.h"

#include <algorithm>
#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace chauban::verify {

namespace {

constexpr qint64 aDay = 24LL * 3600 * 1000;

using OwnedCertificate = Owned<X509, X509_free>;
using OwnedBasic = Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>;

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

/// Whether it may hang on an algorithm that is not relied on, as what says revoked may.
enum class Strength { Sound, Any };

/// RFC 6960 §4.2.2.2: the issuer, or whom it made its responder and has not revoked since.
bool mayAnswer(X509 *responder, X509 *issuer, Instant at, const ResponderRevoked &revoked, Strength strength)
{
    if (X509_cmp(responder, issuer) == 0)
        return true;
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, responder);
    if (strength == Strength::Sound && !signatureAcceptable(algorithm, X509_get0_pubkey(issuer), at))
        return false;
    const bool checked = X509_get_ext_by_NID(responder, NID_id_pkix_OCSP_noCheck, -1) < 0;
    if (checked && revoked && revoked(responder, at))
        return false;
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

/// `from`: since when it says to hold. What was signed before that is held to what counts then: an old key that nobody
/// trusts any more tells nothing about today.
bool authentic(OCSP_BASICRESP *response,
    X509 *issuer,
    const QList<QByteArray> &further,
    const ResponderRevoked &revoked,
    Instant from,
    Strength strength)
{
    const auto produced = instantOf(OCSP_resp_get0_produced_at(response));
    if (!produced)
        return false;
    const Instant made = std::max(*produced, from);
    const X509_ALGOR *algorithm = OCSP_resp_get0_tbs_sigalg(response);
    const auto vouches = [&](X509 *responder) {
        return (strength == Strength::Any
                   || signatureAcceptable(algorithm, X509_get0_pubkey(responder), made))
            && signedBy(response, responder) && mayAnswer(responder, issuer, made, revoked, strength);
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

bool hasExtension(X509 *certificate, const char *oid)
{
    const Owned<ASN1_OBJECT, ASN1_OBJECT_free> object(OBJ_txt2obj(oid, 1));
    return X509_get_ext_by_OBJ(certificate, object.get(), -1) >= 0;
}

}

/// Issuers forget certificates that have expired: silence about one afterwards does not mean that it was good.
bool RevocationStatement::mayBeSilence(X509 *certificate) const
{
    const auto ends = instantOf(X509_get0_notAfter(certificate));
    return !revokedAt && (!ends || thisUpdate > *ends);
}

bool RevocationStatement::speaksOf(Instant at) const
{
    const Instant until = nextUpdate.value_or(Instant{thisUpdate.milliseconds + aDay});
    return thisUpdate >= at || at <= until;
}

std::optional<RevocationStatement> responseStatement(const QByteArray &der,
    X509 *certificate,
    X509 *issuer,
    const QList<QByteArray> &further,
    const ResponderRevoked &revokedResponder)
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
        const bool isRevoked = status == V_OCSP_CERTSTATUS_REVOKED;
        if (!made)
            return std::nullopt;
        RevocationStatement statement{*made,
            instantOf(next),
            isRevoked ? std::optional(instantOf(revoked).value_or(Instant())) : std::nullopt};
        statement.weak = !authentic(basic.get(), issuer, further, revokedResponder, *made, Strength::Sound);
        if (statement.weak
            && !(
                isRevoked && authentic(basic.get(), issuer, further, revokedResponder, *made, Strength::Any)))
            return std::nullopt;
        if (statement.mayBeSilence(certificate))
            return std::nullopt;
        return statement;
    }
    return std::nullopt;
}

bool needsNoStatus(X509 *certificate)
{
    return hasExtension(certificate, "2.5.29.56") || hasExtension(certificate, "0.4.0.194121.2.1");
}

}
