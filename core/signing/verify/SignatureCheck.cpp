// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/SignatureCheck.h"

#include "core/signing/verify/AlgorithmPolicy.h"
#include "core/signing/verify/Owned.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace chauban::verify {

namespace {

/// The digest that the signature algorithm implies, else the SignerInfo's own; NID_undef for EdDSA.
int signatureDigest(int signatureNid, int digestNid)
{
    int digest = NID_undef;
    int key = NID_undef;
    if (OBJ_find_sigid_algs(signatureNid, &digest, &key)
        && (digest != NID_undef || signatureNid == NID_ED25519 || signatureNid == NID_ED448))
        return digest;
    return digestNid;
}

/// A signature algorithm that names a kind of key fits no other (RFC 5652 10.1.2).
bool fitsKey(EVP_PKEY *key, int signatureNid)
{
    int digest = NID_undef;
    int named = NID_undef;
    if (!OBJ_find_sigid_algs(signatureNid, &digest, &named) || named == NID_undef)
        return true;
    const int kind = EVP_PKEY_get_base_id(key);
    return kind == named || (named == NID_rsassaPss && kind == EVP_PKEY_RSA)
        || (kind == EVP_PKEY_DSA && EVP_PKEY_type(named) == EVP_PKEY_DSA);
}

using PssParameters = Owned<RSA_PSS_PARAMS, RSA_PSS_PARAMS_free>;

/// RSASSA-PSS carries its hashes and salt as parameters (RFC 4055); null when it is another algorithm or has none.
PssParameters pssParameters(const X509_ALGOR *algorithm)
{
    int type = 0;
    const void *value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (OBJ_obj2nid(algorithm->algorithm) != NID_rsassaPss || type != V_ASN1_SEQUENCE)
        return nullptr;
    const auto *sequence = static_cast<const ASN1_STRING *>(value);
    const unsigned char *position = ASN1_STRING_get0_data(sequence);
    return PssParameters(d2i_RSA_PSS_PARAMS(nullptr, &position, ASN1_STRING_length(sequence)));
}

int hashOf(const X509_ALGOR *hash)
{
    return hash ? OBJ_obj2nid(hash->algorithm) : NID_sha1;
}

bool applyPss(EVP_PKEY_CTX *context, const X509_ALGOR *algorithm, int &digest)
{
    const auto parameters = pssParameters(algorithm);
    if (!parameters)
        return false;
    // RFC 4055 3.1: MGF1 and trailer 1 are all that is defined, and all that OpenSSL does.
    if (parameters->maskGenAlgorithm && OBJ_obj2nid(parameters->maskGenAlgorithm->algorithm) != NID_mgf1)
        return false;
    if (parameters->trailerField && ASN1_INTEGER_get(parameters->trailerField) != 1)
        return false;
    digest = hashOf(parameters->hashAlgorithm);
    Owned<X509_ALGOR, X509_ALGOR_free> maskHash;
    if (parameters->maskGenAlgorithm && parameters->maskGenAlgorithm->parameter
        && parameters->maskGenAlgorithm->parameter->type == V_ASN1_SEQUENCE) {
        const ASN1_STRING *inner = parameters->maskGenAlgorithm->parameter->value.sequence;
        const unsigned char *position = ASN1_STRING_get0_data(inner);
        maskHash.reset(d2i_X509_ALGOR(nullptr, &position, ASN1_STRING_length(inner)));
    }
    const long salt = parameters->saltLength ? ASN1_INTEGER_get(parameters->saltLength) : 20;
    const EVP_MD *mask = EVP_get_digestbynid(hashOf(maskHash.get()));
    return mask && salt >= 0 && salt < 1024
        && EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, mask) > 0
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, static_cast<int>(salt)) > 0;
}

}

/// Verifies over the message itself, so that EdDSA works too (OpenSSL 3.0's CMS_verify does not know it).
Integrity verifyMessage(EVP_PKEY *key,
    const X509_ALGOR *algorithm,
    int digestNid,
    const QByteArray &message,
    const QByteArray &signature)
{
    const int signatureNid = OBJ_obj2nid(algorithm->algorithm);
    if (!fitsKey(key, signatureNid))
        return Integrity::Broken;
    int digest = signatureDigest(signatureNid, digestNid);
    const bool pss = signatureNid == NID_rsassaPss;
    if (pss) {
        const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> probe(EVP_PKEY_CTX_new(key, nullptr));
        if (!probe || EVP_PKEY_verify_init(probe.get()) <= 0 || !applyPss(probe.get(), algorithm, digest))
            return Integrity::Unsupported;
    }
    const EVP_MD *hash = digest == NID_undef ? nullptr : EVP_get_digestbynid(digest);
    if (digest != NID_undef && !hash)
        return Integrity::Unsupported;
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    if (EVP_DigestVerifyInit(context.get(), &keyContext, hash, nullptr, key) <= 0
        || (pss && !applyPss(keyContext, algorithm, digest)))
        return Integrity::Unsupported;
    const auto *bytes = reinterpret_cast<const unsigned char *>(signature.constData());
    const auto *data = reinterpret_cast<const unsigned char *>(message.constData());
    const int verified
        = EVP_DigestVerify(context.get(), bytes, size_t(signature.size()), data, size_t(message.size()));
    return verified == 1 ? Integrity::Intact : Integrity::Broken;
}

/// Without signed attributes the signature is over the content's digest (RFC 5652, 5.4).
Integrity verifyDigest(EVP_PKEY *key,
    const X509_ALGOR *algorithm,
    int digestNid,
    const QByteArray &digest,
    const QByteArray &signature)
{
    int hashNid = signatureDigest(OBJ_obj2nid(algorithm->algorithm), digestNid);
    if (!fitsKey(key, OBJ_obj2nid(algorithm->algorithm)))
        return Integrity::Broken;
    const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(EVP_PKEY_CTX_new(key, nullptr));
    if (!context || EVP_PKEY_verify_init(context.get()) <= 0)
        return Integrity::Unsupported;
    if (OBJ_obj2nid(algorithm->algorithm) == NID_rsassaPss && !applyPss(context.get(), algorithm, hashNid))
        return Integrity::Unsupported;
    const EVP_MD *hash = EVP_get_digestbynid(hashNid);
    if (!hash || EVP_PKEY_CTX_set_signature_md(context.get(), hash) <= 0)
        return Integrity::Unsupported;
    const int verified = EVP_PKEY_verify(context.get(),
        reinterpret_cast<const unsigned char *>(signature.constData()),
        size_t(signature.size()),
        reinterpret_cast<const unsigned char *>(digest.constData()),
        size_t(digest.size()));
    return verified == 1 ? Integrity::Intact : Integrity::Broken;
}

int digestNamedBy(const X509_ALGOR *algorithm, int digest)
{
    const auto parameters = pssParameters(algorithm);
    return parameters ? hashOf(parameters->hashAlgorithm)
                      : signatureDigest(OBJ_obj2nid(algorithm->algorithm), digest);
}

bool signatureAcceptable(const X509_ALGOR *algorithm, EVP_PKEY *key, Instant at)
{
    if (!algorithm || !key)
        return false;
    const int kind = EVP_PKEY_get_base_id(key);
    const bool edwards = kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_ED448;
    const int digest = edwards ? NID_sha512 : digestNamedBy(algorithm, NID_undef);
    return algorithmAcceptable(digest, kind, EVP_PKEY_get_bits(key), at);
}

}
