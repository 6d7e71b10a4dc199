// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/SignerIdentity.h"

#include "core/signing/verify/ChainStatus.h"
#include "core/signing/verify/Der.h"
#include "core/signing/verify/OwnedCertificates.h"
#include "core/signing/verify/RevocationLists.h"
#include "core/signing/verify/SignatureCheck.h"

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

using OwnedCertificate = Owned<X509, X509_free>;
using OwnedStore = Owned<X509_STORE, X509_STORE_free>;
using OwnedContext = Owned<X509_STORE_CTX, X509_STORE_CTX_free>;

OwnedCertificate decode(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    return OwnedCertificate(d2i_X509(nullptr, &position, der.size()));
}

OwnedCertificates decodeAll(const QList<QByteArray> &certificates)
{
    OwnedCertificates stack(sk_X509_new_null());
    for (const QByteArray &der : certificates) {
        if (OwnedCertificate certificate = decode(der);
            certificate && sk_X509_push(stack.get(), certificate.get()))
            (void)certificate.release();
    }
    return stack;
}

/// The rules of the path (RFC 5280 §6): anchors as configured, any policy accepted but policies processed.
void setRules(X509_VERIFY_PARAM *rules, Instant at)
{
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_POLICY_CHECK);
    X509_VERIFY_PARAM_add0_policy(rules, OBJ_nid2obj(NID_any_policy));
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(at.milliseconds / 1000));
    X509_VERIFY_PARAM_set_depth(rules, 10);
}

/// keyUsage (RFC 5280 §4.2.1.3), where there is one: digitalSignature or nonRepudiation.
bool maySign(X509 *certificate)
{
    const uint32_t usage = X509_get_key_usage(certificate);
    return usage == UINT32_MAX || (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION));
}

/// EKU, if present, must allow signing documents or persons' use.
bool usableForSigning(X509 *certificate)
{
    if (!maySign(certificate))
        return false;
    const Owned<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> extended(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    if (!extended)
        return true;
    // The authorities of this country issue signing certificates with clientAuth and emailProtection.
    const QList<QByteArray> accepted{"2.5.29.37.0",
        "1.3.6.1.5.5.7.3.36",
        "1.3.6.1.5.5.7.3.4",
        "1.3.6.1.5.5.7.3.2",
        "1.2.840.113583.1.1.5",
        "1.2.840.113583.1.1.10",
        "1.3.6.1.4.1.311.10.3.12",
        "1.3.6.1.4.1.311.20.2.2"};
    for (int i = 0; i < sk_ASN1_OBJECT_num(extended.get()); ++i) {
        char text[80];
        OBJ_obj2txt(text, sizeof text, sk_ASN1_OBJECT_value(extended.get(), i), 1);
        if (accepted.contains(QByteArray(text)))
            return true;
    }
    return false;
}

/// RFC 3161 §2.3: the only extended key usage, and critical.
bool usableForTimestamps(X509 *certificate)
{
    if (!maySign(certificate))
        return false;
    int critical = 0;
    const Owned<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> extended(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, &critical, nullptr)));
    return extended && critical == 1 && sk_ASN1_OBJECT_num(extended.get()) == 1
        && OBJ_obj2nid(sk_ASN1_OBJECT_value(extended.get(), 0)) == NID_time_stamp;
}

IdentityAnswer failure(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return {SignerIdentity::Expired, u"verify.certificate-expired"_s, u"OUT_OF_BOUNDS_NO_POE"_s};
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return {SignerIdentity::Untrusted, u"verify.certificate-not-yet-valid"_s, u"NOT_YET_VALID"_s};
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return {SignerIdentity::Untrusted, u"verify.no-trusted-issuer"_s, u"NO_CERTIFICATE_CHAIN_FOUND"_s};
    default:
        return {SignerIdentity::Untrusted,
            u"verify.certificate-chain-wrong"_s,
            u"CERTIFICATE_CHAIN_GENERAL_FAILURE"_s};
    }
}

/// qcStatements (RFC 3739) only add what the authority says of the certificate; some mark them critical.
int tolerateStatements(int ok, X509_STORE_CTX *context)
{
    if (ok || X509_STORE_CTX_get_error(context) != X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION)
        return ok;
    const X509 *certificate = X509_STORE_CTX_get_current_cert(context);
    for (int i = 0; certificate && i < X509_get_ext_count(certificate); ++i) {
        X509_EXTENSION *extension = X509_get_ext(certificate, i);
        const int kind = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (X509_EXTENSION_get_critical(extension) && !X509_supported_extension(extension)
            && kind != NID_qcStatements)
            return 0;
    }
    X509_STORE_CTX_set_error(context, X509_V_OK);
    return certificate != nullptr;
}

/// Builds and checks the path; the first error, or X509_V_OK with the chain left in `context`.
int buildPath(
    X509_STORE_CTX *context, X509_STORE *store, X509 *leaf, STACK_OF(X509) * pool, unsigned long flags)
{
    X509_STORE_CTX_init(context, store, leaf, pool);
    X509_STORE_CTX_set_flags(context, flags);
    // OpenSSL lets a time that is set outweigh the wish not to look at it.
    if (flags & X509_V_FLAG_NO_CHECK_TIME)
        X509_VERIFY_PARAM_clear_flags(X509_STORE_CTX_get0_param(context), X509_V_FLAG_USE_CHECK_TIME);
    X509_STORE_CTX_set_verify_cb(context, tolerateStatements);
    const int verified = X509_verify_cert(context);
    const int error = X509_STORE_CTX_get_error(context);
    return verified == 1 ? X509_V_OK : error == X509_V_OK ? X509_V_ERR_UNSPECIFIED : error;
}

/// Was each certificate of the path signed in a way that could be relied on then (ETSI TS 119 312)? The anchor is
/// trusted as it is.
bool soundlySigned(STACK_OF(X509) * chain, Instant at)
{
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i) {
        const X509_ALGOR *algorithm = nullptr;
        X509_get0_signature(nullptr, &algorithm, sk_X509_value(chain, i));
        if (!signatureAcceptable(algorithm, X509_get0_pubkey(sk_X509_value(chain, i + 1)), at))
            return false;
    }
    return true;
}

/// The verdict on a path that leads to an anchor: what matters most comes first.
IdentityAnswer judgeChain(STACK_OF(X509) * chain, const IdentityQuestion &question, int timeError)
{
    QList<ChainLink> links;
    std::optional<Instant> revokedAt;
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i) {
        X509 *above = i + 2 < sk_X509_num(chain) ? sk_X509_value(chain, i + 2) : nullptr;
        links.append(statusOf(sk_X509_value(chain, i), sk_X509_value(chain, i + 1), question, above));
        const auto revoked = links.last().revokedAt;
        if (revoked && *revoked <= question.at && !revokedAt)
            revokedAt = revoked;
    }
    links.append(
        {.certificate = derOf<X509>(sk_X509_value(chain, sk_X509_num(chain) - 1), i2d_X509), .exempt = true});
    X509 *leaf = sk_X509_value(chain, 0);
    const bool usable
        = question.purpose == TrustPurpose::Signing ? usableForSigning(leaf) : usableForTimestamps(leaf);
    IdentityAnswer answer{SignerIdentity::Trusted};
    if (revokedAt)
        answer = {SignerIdentity::Revoked, u"verify.certificate-revoked"_s, u"REVOKED"_s};
    else if (timeError != X509_V_OK)
        answer = failure(timeError);
    else if (!usable)
        answer = {SignerIdentity::Untrusted, u"verify.certificate-purpose"_s, u"CHAIN_CONSTRAINTS_FAILURE"_s};
    else if (!soundlySigned(chain, question.at))
        answer = {SignerIdentity::Untrusted, u"verify.weak-chain"_s, u"CRYPTO_CONSTRAINTS_FAILURE"_s};
    answer.revokedAt = revokedAt;
    answer.chain = links;
    return answer;
}

QString nameEntry(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    return nameText(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
}

}

IdentityAnswer identify(const IdentityQuestion &asked, const TrustStore &trust)
{
    IdentityQuestion question = asked;
    if (!question.lists)
        question.lists = std::make_shared<RevocationLists>();
    const OwnedCertificate leaf = decode(question.certificate);
    if (!leaf)
        return {
            SignerIdentity::Unknown, u"verify.no-signing-certificate"_s, u"NO_SIGNING_CERTIFICATE_FOUND"_s};
    const QList<QByteArray> anchors = trust.anchors(question.purpose);
    if (anchors.isEmpty())
        return {SignerIdentity::Unknown, u"verify.no-roots-chosen"_s, u"NO_CERTIFICATE_CHAIN_FOUND"_s};

    const OwnedStore store(X509_STORE_new());
    for (const QByteArray &root : anchors) {
        if (const OwnedCertificate certificate = decode(root))
            X509_STORE_add_cert(store.get(), certificate.get());
    }
    setRules(X509_STORE_get0_param(store.get()), question.at);
    const OwnedCertificates pool = decodeAll(question.certificates);
    OwnedContext context(X509_STORE_CTX_new());
    int error = buildPath(context.get(), store.get(), leaf.get(), pool.get(), 0);
    const bool outOfTime = error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID;
    const int timeError = error;
    if (outOfTime) {
        context.reset(X509_STORE_CTX_new());
        error = buildPath(context.get(), store.get(), leaf.get(), pool.get(), X509_V_FLAG_NO_CHECK_TIME);
    }
    ERR_clear_error();
    if (error != X509_V_OK)
        return failure(error);

    return judgeChain(X509_STORE_CTX_get0_chain(context.get()), question, outOfTime ? timeError : X509_V_OK);
}

CertificateNames namesOf(const QByteArray &certificate)
{
    const OwnedCertificate decoded = decode(certificate);
    if (!decoded)
        return {};
    const X509_NAME *subject = X509_get_subject_name(decoded.get());
    const X509_NAME *issuer = X509_get_issuer_name(decoded.get());
    const QString issuerName = nameEntry(issuer, NID_commonName);
    return {nameEntry(subject, NID_commonName),
        nameEntry(subject, NID_organizationName),
        issuerName.isEmpty() ? nameEntry(issuer, NID_organizationName) : issuerName,
        instantOf(X509_get0_notAfter(decoded.get()))};
}

}
