// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Revocation.h"

#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"

#include <openssl/ocsp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace chauban::verify {

namespace {

std::optional<Instant> inList(const QByteArray &der, X509 *certificate, X509 *issuer)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const Owned<X509_CRL, X509_CRL_free> list(d2i_X509_CRL(nullptr, &position, der.size()));
    if (!list || X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer)) != 0
        || X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) != 1)
        return std::nullopt;
    X509_REVOKED *entry = nullptr;
    if (X509_CRL_get0_by_cert(list.get(), &entry, certificate) != 1)
        return std::nullopt;
    return instantOf(X509_REVOKED_get0_revocationDate(entry));
}

using OwnedBasic = Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>;

OwnedBasic basicResponse(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const Owned<OCSP_RESPONSE, OCSP_RESPONSE_free> response(
        d2i_OCSP_RESPONSE(nullptr, &position, der.size()));
    if (response)
        return OwnedBasic(OCSP_response_get1_basic(response.get()));
    position = reinterpret_cast<const unsigned char *>(der.constData());
    return OwnedBasic(d2i_OCSP_BASICRESP(nullptr, &position, der.size()));
}

std::optional<Instant> inResponse(const QByteArray &der, X509 *certificate, X509 *issuer, X509_STORE *store)
{
    const OwnedBasic basic = basicResponse(der);
    if (!basic)
        return std::nullopt;
    for (const EVP_MD *hash : {EVP_sha1(), EVP_sha256()}) {
        const Owned<OCSP_CERTID, OCSP_CERTID_free> id(OCSP_cert_to_id(hash, certificate, issuer));
        int status = 0;
        ASN1_GENERALIZEDTIME *revoked = nullptr;
        if (!id
            || OCSP_resp_find_status(basic.get(), id.get(), &status, nullptr, &revoked, nullptr, nullptr) != 1
            || status != V_OCSP_CERTSTATUS_REVOKED)
            continue;
        const Owned<STACK_OF(X509), [](STACK_OF(X509) * stack) { sk_X509_free(stack); }> pool(
            sk_X509_new_null());
        sk_X509_push(pool.get(), issuer);
        if (OCSP_basic_verify(basic.get(), pool.get(), store, 0) == 1)
            return instantOf(revoked);
    }
    return std::nullopt;
}

}

std::optional<Instant> revocationTime(
    X509 *certificate, X509 *issuer, const IdentityQuestion &question, X509_STORE *store)
{
    for (const QByteArray &list : question.revocationLists) {
        if (const auto time = inList(list, certificate, issuer))
            return time;
    }
    for (const QByteArray &response : question.statusResponses) {
        if (const auto time = inResponse(response, certificate, issuer, store))
            return time;
    }
    return std::nullopt;
}

}
