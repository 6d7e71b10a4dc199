// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Cms.h"

#include "core/signing/OpensslError.h"
#include "core/signing/verify/Owned.h"

#include <algorithm>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <vector>

namespace chauban {

namespace {
constexpr qsizetype AttributesSize = 1024; ///< signed attributes, names of the signer, algorithm identifiers
constexpr qsizetype TimestampReserve = 8192;

using OwnedCms = verify::Owned<CMS_ContentInfo, CMS_ContentInfo_free>;

Error opensslFailure()
{
    return {ErrorKind::Internal, "sign.key-failed", takeOpensslError()};
}

QByteArray derLength(qsizetype length)
{
    if (length < 0x80)
        return QByteArray(1, char(length));
    QByteArray bytes;
    for (; length > 0; length >>= 8)
        bytes.prepend(char(length & 0xff));
    return char(0x80 | bytes.size()) + bytes;
}

/// The signed attributes as the SET OF that is signed: DER sorts its members (RFC 5652 5.4).
QByteArray attributeSet(const CMS_SignerInfo *signer)
{
    std::vector<QByteArray> members;
    qsizetype length = 0;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
        const auto *attribute = CMS_signed_get_attr(signer, i);
        QByteArray der(i2d_X509_ATTRIBUTE(attribute, nullptr), Qt::Uninitialized);
        auto *out = reinterpret_cast<unsigned char *>(der.data());
        i2d_X509_ATTRIBUTE(attribute, &out);
        length += der.size();
        members.push_back(der);
    }
    std::ranges::sort(members, [](const QByteArray &a, const QByteArray &b) {
        return std::ranges::lexicographical_compare(
            a, b, [](char x, char y) { return quint8(x) < quint8(y); });
    });
    auto set = '\x31' + derLength(length);
    for (const auto &member : members)
        set += member;
    return set;
}

/// RSASSA-PSS parameters: the digest, MGF1 with it, salt of its length, all explicit (RFC 4055 3.1).
ASN1_STRING *pssParameters(DigestAlgorithm digest)
{
    const int size = EVP_MD_get_size(EVP_get_digestbynid(nidOf(digest)));
    auto *parameters = RSA_PSS_PARAMS_new();
    const auto named = [&] {
        auto *algorithm = X509_ALGOR_new();
        X509_ALGOR_set0(algorithm, OBJ_nid2obj(nidOf(digest)), V_ASN1_NULL, nullptr);
        return algorithm;
    };
    parameters->hashAlgorithm = named();
    auto *inner = named();
    auto *packed = ASN1_item_pack(inner, ASN1_ITEM_rptr(X509_ALGOR), nullptr);
    X509_ALGOR_free(inner);
    parameters->maskGenAlgorithm = X509_ALGOR_new();
    X509_ALGOR_set0(parameters->maskGenAlgorithm, OBJ_nid2obj(NID_mgf1), V_ASN1_SEQUENCE, packed);
    parameters->saltLength = ASN1_INTEGER_new();
    ASN1_INTEGER_set(parameters->saltLength, size);
    auto *string = ASN1_item_pack(parameters, ASN1_ITEM_rptr(RSA_PSS_PARAMS), nullptr);
    RSA_PSS_PARAMS_free(parameters);
    return string;
}

int ecdsaNid(DigestAlgorithm digest)
{
    return digest == DigestAlgorithm::Sha512 ? NID_ecdsa_with_SHA512
        : digest == DigestAlgorithm::Sha384  ? NID_ecdsa_with_SHA384
                                             : NID_ecdsa_with_SHA256;
}

bool setAlgorithm(CMS_SignerInfo *signer, const SigningKey &key)
{
    X509_ALGOR *target = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &target);
    switch (key.algorithm()) {
    case SignatureAlgorithm::RsaPkcs1:
        return X509_ALGOR_set0(target, OBJ_nid2obj(NID_rsaEncryption), V_ASN1_NULL, nullptr) == 1;
    case SignatureAlgorithm::RsaPss:
        return X509_ALGOR_set0(
                   target, OBJ_nid2obj(NID_rsassaPss), V_ASN1_SEQUENCE, pssParameters(key.digest()))
            == 1;
    case SignatureAlgorithm::Ecdsa:
        return X509_ALGOR_set0(target, OBJ_nid2obj(ecdsaNid(key.digest())), V_ASN1_UNDEF, nullptr) == 1;
    case SignatureAlgorithm::Ed25519:
        return X509_ALGOR_set0(target, OBJ_nid2obj(NID_ED25519), V_ASN1_UNDEF, nullptr) == 1;
    }
    return false;
}

/// RFC 5652 11.3: UTCTime until 2049, GeneralizedTime after, which ASN1_TIME_set decides.
bool addSigningTime(CMS_SignerInfo *signer, Instant time)
{
    const verify::Owned<ASN1_TIME, ASN1_TIME_free> value(
        ASN1_TIME_set(nullptr, time_t(time.milliseconds / 1000)));
    return value
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, value->type, value.get(), -1) == 1;
}

/// A SignerInfo whose attributes stand and whose signature is still empty.
CMS_SignerInfo *addSigner(CMS_ContentInfo *cms, const QByteArray &digest, const SigningKey &key)
{
    auto *certificate = key.certificate().native();
    // OpenSSL wants a key here to choose algorithms by; the public one serves, so that the private one may
    // live elsewhere.
    auto *signer = CMS_add1_signer(cms,
        certificate,
        X509_get0_pubkey(certificate),
        EVP_get_digestbynid(nidOf(key.digest())),
        CMS_NOSMIMECAP | CMS_CADES | CMS_PARTIAL);
    if (!signer
        || !CMS_signed_add1_attr_by_NID(
            signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1)
        || !CMS_signed_add1_attr_by_NID(
            signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.constData(), int(digest.size()))
        || !setAlgorithm(signer, key))
        return nullptr;
    return signer;
}

Result<QByteArray> encoded(const CMS_ContentInfo *cms)
{
    unsigned char *out = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &out);
    if (size <= 0)
        return opensslFailure();
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return der;
}

Error badCms()
{
    ERR_clear_error();
    return {ErrorKind::Corrupt, "sign.bad-cms"};
}

/// A SignedData with exactly one signer; null for anything else.
std::pair<OwnedCms, CMS_SignerInfo *> parsed(const QByteArray &der)
{
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    OwnedCms cms(d2i_CMS_ContentInfo(nullptr, &data, long(der.size())));
    auto *signers = cms ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    const bool one = signers && sk_CMS_SignerInfo_num(signers) == 1;
    return {std::move(cms), one ? sk_CMS_SignerInfo_value(signers, 0) : nullptr};
}
}

Result<QByteArray> detachedCms(
    const QByteArray &digest, const SigningKey &key, std::optional<Instant> signingTime)
{
    const OwnedCms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_DETACHED | CMS_BINARY | CMS_PARTIAL));
    auto *signer = cms ? addSigner(cms.get(), digest, key) : nullptr;
    if (!signer || (signingTime && !addSigningTime(signer, *signingTime)))
        return opensslFailure();
    for (const auto &certificate : key.certificates().mid(1)) {
        if (!certificate.isSelfIssued() && CMS_add1_cert(cms.get(), certificate.native()) != 1)
            return opensslFailure();
    }
    TRY_ASSIGN(const auto signature, key.sign(attributeSet(signer)));
    ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature.constData(), int(signature.size()));
    return encoded(cms.get());
}

Result<Sha256> signatureValueDigest(const QByteArray &cms)
{
    const auto [owner, signer] = parsed(cms);
    if (!signer)
        return badCms();
    const auto *value = CMS_SignerInfo_get0_signature(signer);
    return Sha256::of(QByteArrayView(ASN1_STRING_get0_data(value), ASN1_STRING_length(value)));
}

Result<QByteArray> withSignatureTimestamp(const QByteArray &cms, const QByteArray &token)
{
    const auto [owner, signer] = parsed(cms);
    const bool added = signer
        && CMS_unsigned_add1_attr_by_NID(
               signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token.constData(), int(token.size()))
            == 1;
    if (!added)
        return badCms();
    return encoded(owner.get());
}

qsizetype cmsSizeBound(const SigningKey &key)
{
    qsizetype size = AttributesSize + key.signatureSize() + TimestampReserve;
    for (const auto &certificate : key.certificates())
        size += i2d_X509(certificate.native(), nullptr);
    return size;
}

}
