// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PKCS11_pkey_meths speaks to OpenSSL through an ENGINE, the only way in OpenSSL 3 without a provider of libp11's own.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "core/signing/token/TokenKey.h"

#include "core/signing/CertificateChain.h"
#include "core/signing/OpensslKey.h"
#include "core/signing/token/TokenError.h"
#include "core/signing/token/TokenSession.h"
#include "core/signing/verify/Owned.h"

#include <algorithm>
#include <libp11.h>
#include <openssl/engine.h>
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <thread>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
using KeyHandle = verify::Owned<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = verify::Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

/// libp11's way of asking a device for CKM_RSA_PKCS_PSS; it falls back to padding here and CKM_RSA_X_509.
ENGINE *pssMethods()
{
    static ENGINE *const methods = [] {
        auto *engine = ENGINE_new();
        ENGINE_set_id(engine, "chauban-token");
        ENGINE_set_name(engine, "PSS on tokens");
        ENGINE_set_pkey_meths(engine, PKCS11_pkey_meths);
        return engine;
    }();
    return methods;
}

/// A key that a device holds.
class TokenKey final : public SigningKey
{
public:
    TokenKey(std::unique_ptr<TokenSession> session, std::unique_ptr<TokenPinPrompt> prompt, KeyHandle key)
        : m_session(std::move(session))
        , m_prompt(std::move(prompt))
        , m_key(std::move(key))
    {
    }

    Result<> describe(const QList<Certificate> &certificates, SignatureAlgorithm rsaAlgorithm)
    {
        TRY_ASSIGN(m_algorithm, algorithmOf(m_key.get(), rsaAlgorithm));
        m_certificates = certificates;
        return {};
    }

    const QList<Certificate> &certificates() const override { return m_certificates; }
    SignatureAlgorithm algorithm() const override { return m_algorithm; }
    int signatureSize() const override { return EVP_PKEY_get_size(m_key.get()); }
    Result<QByteArray> sign(QByteArrayView message) const override;

private:
    bool prepare(EVP_PKEY_CTX *context) const;
    Result<QByteArray> signOnce(QByteArrayView message) const;

    std::unique_ptr<TokenSession> m_session; // ends after what it gave
    std::unique_ptr<TokenPinPrompt> m_prompt;
    KeyHandle m_key;
    QList<Certificate> m_certificates;
    SignatureAlgorithm m_algorithm = SignatureAlgorithm::RsaPkcs1;
    /// The first failure: libp11 leaves the device's session unusable, and another try could cost a PIN.
    mutable std::optional<Error> m_ended;
    std::thread::id m_thread = std::this_thread::get_id();
};

bool TokenKey::prepare(EVP_PKEY_CTX *context) const
{
    bool ok = context && EVP_PKEY_sign_init(context) == 1;
    if (ok && m_algorithm != SignatureAlgorithm::Ecdsa)
        ok = EVP_PKEY_CTX_set_rsa_padding(context,
                 m_algorithm == SignatureAlgorithm::RsaPss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING)
            == 1;
    ok = ok && EVP_PKEY_CTX_set_signature_md(context, EVP_sha256()) == 1;
    if (ok && m_algorithm == SignatureAlgorithm::RsaPss)
        ok = EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
    return ok;
}

Result<QByteArray> TokenKey::sign(QByteArrayView message) const
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    if (m_ended)
        return *m_ended;
    auto signature = signOnce(message);
    if (!signature.ok())
        m_ended = signature.error();
    return signature;
}

Result<QByteArray> TokenKey::signOnce(QByteArrayView message) const
{
    ERR_clear_error();
    const auto digest = Sha256::of(message).bytes;
    const KeyContext context(
        EVP_PKEY_CTX_new(m_key.get(), m_algorithm == SignatureAlgorithm::RsaPss ? pssMethods() : nullptr));
    QByteArray signature(signatureSize(), Qt::Uninitialized);
    auto size = size_t(signature.size());
    const bool ok = prepare(context.get())
        && EVP_PKEY_sign(context.get(),
               reinterpret_cast<unsigned char *>(signature.data()),
               &size,
               reinterpret_cast<const unsigned char *>(digest.constData()),
               size_t(digest.size()))
            == 1;
    m_prompt->forget();
    if (auto refusal = m_prompt->takeRefusal(); refusal && !ok) {
        ERR_clear_error();
        return std::move(*refusal);
    }
    if (!ok)
        return takeTokenError(m_prompt->question().token);
    ERR_clear_error();
    signature.truncate(qsizetype(size));
    return signature;
}

/// What a wrong PIN has led to, as far as the device tells to a new session.
Error wrongPin(const TokenAddress &address, Error error)
{
    const auto session = TokenSession::open(address.module);
    const auto *slot = session.ok() ? session.value()->slotOf(address.serial) : nullptr;
    switch (slot ? pinStateOf(*slot) : PinState::Fine) {
    case PinState::Locked:
        return {ErrorKind::Denied, "token.pin-locked", error.detail};
    case PinState::FinalTry:
        return {ErrorKind::Denied, "token.pin-final-try", error.detail};
    case PinState::CountLow:
        return {ErrorKind::Denied, "token.pin-count-low", error.detail};
    case PinState::Fine:
    case PinState::NotSet:
        break;
    }
    return error;
}

Result<> logIn(PKCS11_slot_st &slot, TokenPinPrompt &prompt)
{
    const auto label = prompt.question().token;
    if (!slot.token->loginRequired)
        return {};
    // A try at a locked device costs nothing, but the question would mislead.
    if (prompt.question().state == PinState::Locked)
        return Error{ErrorKind::Denied, "token.pin-locked", label};
    if (prompt.question().state == PinState::NotSet)
        return Error{ErrorKind::Invalid, "token.pin-not-set", label};
    const char *pin = nullptr; // entered on the device
    if (!slot.token->secureLogin) {
        TRY_ASSIGN(const auto *given, prompt.forLogin());
        pin = given->data();
    }
    ERR_clear_error();
    return PKCS11_login(&slot, 0, pin) == 0 ? Result<>() : takeTokenError(label);
}

/// The device's private key that belongs to the certificate, whatever their labels and ids say.
Result<KeyHandle> matchingKey(PKCS11_slot_st &slot, const Certificate &certificate)
{
    PKCS11_KEY *keys = nullptr; // the slot's
    unsigned count = 0;
    if (PKCS11_enumerate_keys(slot.token, &keys, &count) != 0)
        return takeTokenError(QString::fromUtf8(slot.token->label));
    KeyHandle match;
    for (unsigned i = 0; i < count && !match; ++i) {
        KeyHandle key(PKCS11_get_private_key(&keys[i]));
        if (key && X509_check_private_key(certificate.native(), key.get()) == 1)
            match = std::move(key);
    }
    ERR_clear_error(); // keys that do not match complain there
    if (!match)
        return Error{ErrorKind::NotFound, "token.no-key", certificate.subject()};
    return match;
}

/// The certificate that the address names, with those of its issuers that lie on the device.
Result<QList<Certificate>> chainOn(const SigningToken &token, const TokenAddress &address)
{
    QList<Certificate> own, others;
    for (const auto &held : token.certificates)
        (held.certificate.fingerprint().hex() == address.certificate ? own : others) << held.certificate;
    if (own.isEmpty())
        return Error{ErrorKind::NotFound, "token.other-certificate", token.label};
    return chainOf(own.first(), others);
}
}

Result<std::unique_ptr<SigningKey>> openTokenKey(
    const TokenAddress &address, const AskPin &ask, SignatureAlgorithm rsaAlgorithm)
{
    TRY_ASSIGN(auto session, TokenSession::open(address.module));
    auto *slot = session->slotOf(address.serial);
    if (!slot)
        return Error{ErrorKind::Unavailable, "token.not-there", address.serial};
    TRY_ASSIGN(const auto token, readToken(address.module, *slot));
    TRY_ASSIGN(const auto chain, chainOn(token, address));
    auto prompt
        = std::make_unique<TokenPinPrompt>(ask, PinQuestion{token.label, chain.first().subject(), token.pin});
    PKCS11_set_ui_method(session->context(), prompt->method(), prompt.get());
    if (const auto in = logIn(*slot, *prompt); !in.ok()) {
        if (in.error().reason != Reason("token.pin-incorrect"))
            return in.error();
        session.reset();
        return wrongPin(address, in.error());
    }
    TRY_ASSIGN(auto key, matchingKey(*slot, chain.first()));
    auto result = std::make_unique<TokenKey>(std::move(session), std::move(prompt), std::move(key));
    TRY(result->describe(chain, rsaAlgorithm));
    return std::unique_ptr<SigningKey>(std::move(result));
}

AskPin oncePin(const SecretBytes &pin)
{
    const auto kept = std::make_shared<std::optional<SecretBytes>>(SecretBytes(pin.view()));
    return [kept](const PinQuestion &question) -> Result<SecretBytes> {
        if (!*kept)
            return Error{ErrorKind::Denied, "token.pin-each-time", question.token};
        SecretBytes given = std::move(**kept);
        kept->reset();
        return given;
    };
}

}
