// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/token/TokenList.h"

#include "core/signing/SigningKey.h"
#include "core/signing/token/TokenError.h"
#include "core/signing/token/TokenSession.h"

#include <algorithm>
#include <libp11.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// The words of RFC 5280 4.2.1.3 for the bits that are set.
QStringList purposesOf(x509_st *certificate)
{
    static const std::pair<unsigned, QString> names[]{{KU_DIGITAL_SIGNATURE, u"digitalSignature"_s},
        {KU_NON_REPUDIATION, u"nonRepudiation"_s},
        {KU_KEY_ENCIPHERMENT, u"keyEncipherment"_s},
        {KU_DATA_ENCIPHERMENT, u"dataEncipherment"_s},
        {KU_KEY_AGREEMENT, u"keyAgreement"_s},
        {KU_KEY_CERT_SIGN, u"keyCertSign"_s},
        {KU_CRL_SIGN, u"cRLSign"_s}};
    QStringList purposes;
    const auto usage = X509_get_key_usage(certificate);
    if (usage == UINT32_MAX) // no such extension
        return purposes;
    for (const auto &[bit, name] : names)
        if (usage & bit)
            purposes << name;
    return purposes;
}

Result<> readCertificates(PKCS11_slot_st &slot, SigningToken &token)
{
    PKCS11_CERT *certificates = nullptr; // the slot's
    unsigned count = 0;
    if (PKCS11_enumerate_certs(slot.token, &certificates, &count) != 0)
        return takeTokenError(token.label);
    for (unsigned i = 0; i < count; ++i) {
        auto *native = certificates[i].x509;
        if (!native)
            continue;
        token.certificates.append({.certificate = Certificate::share(native),
            .label = QString::fromUtf8(certificates[i].label),
            .purposes = purposesOf(native),
            .isAuthority = X509_check_ca(native) == 1});
    }
    return {};
}

Result<> countKeys(PKCS11_slot_st &slot, SigningToken &token)
{
    PKCS11_KEY *keys = nullptr; // the slot's
    unsigned count = 0;
    if (PKCS11_enumerate_public_keys(slot.token, &keys, &count) != 0)
        return takeTokenError(token.label);
    for (unsigned i = 0; i < count; ++i) {
        auto *key = PKCS11_get_public_key(&keys[i]);
        const bool known = std::ranges::any_of(token.certificates, [&](const TokenCertificate &certificate) {
            return key && EVP_PKEY_eq(X509_get0_pubkey(certificate.certificate.native()), key) == 1;
        });
        token.keysWithoutCertificate += known ? 0 : 1;
        EVP_PKEY_free(key);
    }
    ERR_clear_error(); // comparing keys of different kinds complains there
    return {};
}
}

PinState pinStateOf(const PKCS11_slot_st &slot)
{
    const auto &token = *slot.token;
    return token.userPinLocked  ? PinState::Locked
        : !token.userPinSet     ? PinState::NotSet
        : token.userPinFinalTry ? PinState::FinalTry
        : token.userPinCountLow ? PinState::CountLow
                                : PinState::Fine;
}

Result<SigningToken> readToken(const QString &module, PKCS11_slot_st &slot)
{
    SigningToken token;
    token.module = module;
    token.slot = QString::fromUtf8(slot.description);
    token.label = QString::fromUtf8(slot.token->label);
    token.serial = QString::fromUtf8(slot.token->serialnr);
    token.manufacturer = QString::fromUtf8(slot.token->manufacturer);
    token.model = QString::fromUtf8(slot.token->model);
    token.pin = pinStateOf(slot);
    token.hasPinPad = slot.token->secureLogin;
    TRY(readCertificates(slot, token));
    TRY(countKeys(slot, token));
    return token;
}

TokenListing listTokens(const QStringList &modules)
{
    TokenListing listing;
    for (const auto &module : modules) {
        const auto session = TokenSession::open(module);
        if (!session.ok()) {
            listing.problems << session.error();
            continue;
        }
        for (auto &slot : session.value()->slots()) {
            if (!slot.token || !slot.token->initialized)
                continue;
            auto token = readToken(module, slot);
            if (token.ok())
                listing.tokens << std::move(token).value();
            else
                listing.problems << token.error();
        }
    }
    return listing;
}

TokenAddress addressOf(const SigningToken &token, const TokenCertificate &certificate)
{
    return {token.module, token.serial, certificate.certificate.fingerprint().hex()};
}

Result<> checkOffered(const TokenCertificate &certificate, Instant time)
{
    if (certificate.isAuthority)
        return Error{
            ErrorKind::Invalid, "sign.certificate-not-for-signing", certificate.certificate.subject()};
    return checkUsable(certificate.certificate, time);
}

}
