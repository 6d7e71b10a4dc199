// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Pkcs12.h"

#include "core/signing/CertificateChain.h"
#include "core/signing/LegacyContext.h"
#include "core/signing/OpensslError.h"
#include "core/signing/OpensslKey.h"
#include "core/signing/verify/OwnedCertificates.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <utility>

namespace chauban {

namespace {
using Pkcs12Pointer = verify::Owned<PKCS12, PKCS12_free>;
using KeyPointer = verify::Owned<EVP_PKEY, EVP_PKEY_free>;
using CertificatePointer = verify::Owned<X509, X509_free>;

/// Does any entry of the error queue say that an algorithm is unknown here? Empties the queue.
bool takeUnsupported()
{
    bool unsupported = false;
    while (const auto code = ERR_get_error()) {
        const int reason = ERR_GET_REASON(code);
        const int library = ERR_GET_LIB(code);
        unsupported = unsupported || reason == ERR_R_UNSUPPORTED
            || (library == ERR_LIB_EVP
                && (reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNKNOWN_PBE_ALGORITHM
                    || reason == EVP_R_UNSUPPORTED_CIPHER || reason == EVP_R_UNSUPPORTED_PRF
                    || reason == EVP_R_UNSUPPORTED_KEY_DERIVATION_FUNCTION))
            || (library == ERR_LIB_PKCS12
                && (reason == PKCS12_R_UNKNOWN_DIGEST_ALGORITHM || reason == PKCS12_R_MAC_ABSENT));
    }
    return unsupported;
}

Error refusal()
{
    if (takeUnsupported())
        return {ErrorKind::Invalid, "sign.p12-unsupported"};
    return {ErrorKind::Denied, "sign.p12-wrong-password"};
}

/// The same key in the process's ordinary context, by way of its unencrypted PKCS#8 form, wiped after.
KeyPointer inDefaultContext(const EVP_PKEY *key)
{
    const verify::Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free> info(EVP_PKEY2PKCS8(key));
    if (!info)
        return nullptr;
    unsigned char *der = nullptr;
    const int size = i2d_PKCS8_PRIV_KEY_INFO(info.get(), &der);
    if (size <= 0)
        return nullptr;
    const unsigned char *data = der;
    KeyPointer copy(d2i_AutoPrivateKey(nullptr, &data, size));
    OPENSSL_clear_free(der, size_t(size));
    return copy;
}

/// What a PKCS#12 file held; certificates are read anew so that they belong to the ordinary context.
Result<QList<Certificate>> ownChain(const X509 *certificate, const STACK_OF(X509) * others)
{
    const auto fresh = [](const X509 *from) {
        QByteArray der(i2d_X509(from, nullptr), Qt::Uninitialized);
        auto *out = reinterpret_cast<unsigned char *>(der.data());
        i2d_X509(from, &out);
        return Certificate::fromDer(der);
    };
    TRY_ASSIGN(const auto own, fresh(certificate));
    QList<Certificate> rest;
    for (int i = 0; i < sk_X509_num(others); ++i) {
        TRY_ASSIGN(const auto other, fresh(sk_X509_value(others, i)));
        rest << other;
    }
    return chainOf(own, rest);
}
}

Result<std::unique_ptr<SigningKey>> loadPkcs12(
    const QByteArray &file, const QByteArray &password, SignatureAlgorithm rsaAlgorithm)
{
    const LegacyContext context;
    auto *target = PKCS12_init_ex(NID_pkcs7_data, context.get(), nullptr);
    const auto *data = reinterpret_cast<const unsigned char *>(file.constData());
    if (!d2i_PKCS12(&target, &data, long(file.size()))) {
        ERR_clear_error(); // d2i has freed the target
        return Error{ErrorKind::Invalid, "sign.p12-not-readable"};
    }
    const Pkcs12Pointer p12(target);
    if (PKCS12_mac_present(p12.get()) == 1
        && PKCS12_verify_mac(p12.get(), password.constData(), int(password.size())) != 1
        && !(password.isEmpty() && PKCS12_verify_mac(p12.get(), nullptr, 0) == 1))
        return refusal();

    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawOthers = nullptr;
    const int parsed = PKCS12_parse(p12.get(), password.constData(), &rawKey, &rawCertificate, &rawOthers);
    const KeyPointer key(rawKey);
    const CertificatePointer certificate(rawCertificate);
    const verify::OwnedCertificates others(rawOthers);
    if (parsed != 1)
        return refusal();
    ERR_clear_error();
    if (!key || !certificate)
        return Error{ErrorKind::Invalid, "sign.p12-without-key"};
    const auto own = inDefaultContext(key.get());
    if (!own)
        return Error{ErrorKind::Invalid, "sign.p12-unsupported", takeOpensslError()};
    TRY_ASSIGN(const auto chain, ownChain(certificate.get(), others.get()));
    return OpensslKey::create(own.get(), chain, rsaAlgorithm);
}

}
