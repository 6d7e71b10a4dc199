// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/verify/TestSigner.h"

#include "core/signing/verify/Owned.h"

#include <algorithm>
#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <stdexcept>

namespace chauban::test {

namespace {

using verify::Owned;
using OwnedKey = Owned<EVP_PKEY, EVP_PKEY_free>;
using OwnedCertificate = Owned<X509, X509_free>;

constexpr long aYear = 365L * 24 * 3600;

OwnedKey makeKey(TestSigner::Key kind)
{
    if (kind == TestSigner::Key::Edwards)
        return OwnedKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (kind == TestSigner::Key::RsaPss)
        return OwnedKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(2048)));
    return OwnedKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

struct Identity
{
    OwnedKey key;
    OwnedCertificate certificate;
};

Identity makeIdentity(const char *name,
    const Identity *issuer,
    TestSigner::Key kind,
    const char *extendedUsage,
    long ends = aYear)
{
    static long serial = 1;
    Identity identity{makeKey(kind), OwnedCertificate(X509_new())};
    X509 *certificate = identity.certificate.get();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    time_t base = static_cast<time_t>(TestSigner::now().milliseconds / 1000);
    X509_time_adj_ex(X509_getm_notBefore(certificate), 0, -2 * aYear, &base);
    X509_time_adj_ex(X509_getm_notAfter(certificate), 0, ends, &base);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate),
        "CN",
        MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(name),
        -1,
        -1,
        0);
    X509 *parent = issuer ? issuer->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(parent));
    X509_set_pubkey(certificate, identity.key.get());
    addExtension(
        certificate, parent, NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    addExtension(certificate,
        parent,
        NID_key_usage,
        issuer ? "critical,digitalSignature,nonRepudiation" : "critical,keyCertSign,cRLSign");
    addExtension(certificate, parent, NID_subject_key_identifier, "hash");
    if (extendedUsage)
        addExtension(certificate, parent, NID_ext_key_usage, extendedUsage);
    X509_sign(certificate, issuer ? issuer->key.get() : identity.key.get(), EVP_sha256());
    return identity;
}

QByteArray taken(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

template<typename T>
QByteArray encoded(const T *object, int (*encode)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = encode(object, &bytes);
    const QByteArray result(reinterpret_cast<char *>(bytes), size);
    OPENSSL_free(bytes);
    return result;
}

QByteArray element(char tag, const QByteArray &content)
{
    QByteArray der(1, tag);
    if (content.size() < 128)
        der.append(char(content.size()));
    else if (content.size() < 256)
        der.append('\x81').append(char(content.size()));
    else
        der.append('\x82').append(char(content.size() >> 8)).append(char(content.size()));
    return der + content;
}

/// signing-certificate-v2 with the default hash, SHA-256.
QByteArray signingCertificate(X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), digest, &size);
    const QByteArray hash = element('\x04', QByteArray(reinterpret_cast<char *>(digest), size));
    return element('\x30', element('\x30', element('\x30', hash)));
}

QByteArray setOfAttributes(CMS_SignerInfo *signer)
{
    QList<QByteArray> list;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        list.append(encoded<X509_ATTRIBUTE>(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    std::sort(list.begin(), list.end());
    return element('\x31', list.join());
}

/// The signature over the attributes, made by hand so that it works for EdDSA and PSS too.
QByteArray signatureOver(
    const QByteArray &attributes, EVP_PKEY *key, TestSigner::Key kind, const EVP_MD *digest = EVP_sha256())
{
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    const EVP_MD *hash = kind == TestSigner::Key::Edwards ? nullptr : digest;
    EVP_DigestSignInit(context.get(), &keyContext, hash, nullptr, key);
    if (kind == TestSigner::Key::RsaPss) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, 32);
    }
    size_t size = 512;
    QByteArray value(qsizetype(size), '\0');
    const auto *data = reinterpret_cast<const unsigned char *>(attributes.constData());
    EVP_DigestSign(context.get(),
        reinterpret_cast<unsigned char *>(value.data()),
        &size,
        data,
        size_t(attributes.size()));
    return value.first(qsizetype(size));
}

void setAlgorithm(X509_ALGOR *algorithm, TestSigner::Key kind)
{
    if (kind == TestSigner::Key::Edwards)
        X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_ED25519), V_ASN1_UNDEF, nullptr);
    if (kind == TestSigner::Key::Elliptic)
        X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_ecdsa_with_SHA256), V_ASN1_UNDEF, nullptr);
    if (kind != TestSigner::Key::RsaPss)
        return;
    // SHA-256, MGF1 with SHA-256, salt of 32 bytes (RFC 4055).
    const QByteArray sha256 = QByteArray::fromHex("300d06096086480165030402010500");
    const QByteArray mgf1 = element('\x30', QByteArray::fromHex("06092a864886f70d010108") + sha256);
    const QByteArray parameters = element('\x30',
        element('\xa0', sha256) + element('\xa1', mgf1) + element('\xa2', QByteArray::fromHex("020120")));
    ASN1_STRING *sequence = ASN1_STRING_new();
    ASN1_STRING_set(sequence, parameters.constData(), int(parameters.size()));
    X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_rsassaPss), V_ASN1_SEQUENCE, sequence);
}

void addAttributes(
    CMS_SignerInfo *signer, const QByteArray &content, const QByteArray &certificate, int contentType)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_Digest(content.constData(), size_t(content.size()), digest, &size, EVP_sha256(), nullptr);
    CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(contentType), -1);
    CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest, int(size));
    if (!certificate.isEmpty())
        CMS_signed_add1_attr_by_NID(signer,
            NID_id_smime_aa_signingCertificateV2,
            V_ASN1_SEQUENCE,
            certificate.constData(),
            int(certificate.size()));
}

QByteArray makeCms(const QByteArray &content,
    const Identity &who,
    X509 *root,
    TestSigner::Key kind,
    int contentType,
    TestSigner::Attributes attributes = TestSigner::Attributes::Whole)
{
    const bool detached = contentType == NID_pkcs7_data;
    const unsigned int flags = CMS_BINARY | CMS_PARTIAL | (detached ? CMS_DETACHED : 0u);
    const Owned<CMS_ContentInfo, CMS_ContentInfo_free> cms(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    CMS_set1_eContentType(cms.get(), OBJ_nid2obj(contentType));
    CMS_add1_cert(cms.get(), root);
    CMS_SignerInfo *signer = CMS_add1_signer(cms.get(),
        who.certificate.get(),
        who.key.get(),
        EVP_sha256(),
        CMS_NOSMIMECAP | CMS_PARTIAL | CMS_NOATTR);
    if (!signer)
        throw std::runtime_error("CMS_add1_signer");
    const bool named = attributes == TestSigner::Attributes::Whole;
    if (attributes != TestSigner::Attributes::None)
        addAttributes(
            signer, content, named ? signingCertificate(who.certificate.get()) : QByteArray(), contentType);
    if (!detached) {
        ASN1_OCTET_STRING **embedded = CMS_get0_content(cms.get());
        if (!*embedded)
            *embedded = ASN1_OCTET_STRING_new();
        ASN1_OCTET_STRING_set(
            *embedded, reinterpret_cast<const unsigned char *>(content.constData()), int(content.size()));
        (*embedded)->flags &= ~long(ASN1_STRING_FLAG_CONT | ASN1_STRING_FLAG_NDEF);
    }
    const bool bare = attributes == TestSigner::Attributes::None;
    const QByteArray value = signatureOver(bare ? content : setOfAttributes(signer), who.key.get(), kind);
    ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), value.constData(), int(value.size()));
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &algorithm);
    setAlgorithm(algorithm, kind);
    return encoded<CMS_ContentInfo>(cms.get(), i2d_CMS_ContentInfo);
}

}

struct TestSigner::Parts
{
    Key kind;
    Identity root;
    Identity signer;
    Identity expired;
    Identity stranger;
    Identity stamper;
};

TestSigner::TestSigner(Key key)
    : m_parts(std::make_unique<Parts>())
{
    const char *person = "emailProtection";
    m_parts->kind = key;
    m_parts->root = makeIdentity("Gốc thử", nullptr, Key::Elliptic, nullptr);
    m_parts->signer = makeIdentity("Nguyễn Thị Ánh", &m_parts->root, key, person);
    m_parts->expired = makeIdentity("Đã hết hạn", &m_parts->root, key, person, -aYear);
    m_parts->stranger = makeIdentity("Người lạ", nullptr, key, nullptr);
    m_parts->stamper = makeIdentity("Dấu thời gian", &m_parts->root, Key::Elliptic, "critical,timeStamping");
}

TestSigner::~TestSigner() = default;

Instant TestSigner::now()
{
    return Instant::fromDateTime(QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC));
}

QByteArray TestSigner::rootPem() const
{
    const Owned<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), m_parts->root.certificate.get());
    return taken(bio.get());
}

QByteArray TestSigner::revocationListPem() const
{
    const Owned<X509_CRL, X509_CRL_free> list(X509_CRL_new());
    X509_CRL_set_version(list.get(), 1);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(m_parts->root.certificate.get()));
    const Owned<ASN1_TIME, ASN1_TIME_free> time(
        ASN1_TIME_set(nullptr, static_cast<time_t>(now().milliseconds / 1000 - 86400)));
    X509_CRL_set1_lastUpdate(list.get(), time.get());
    X509_REVOKED *entry = X509_REVOKED_new();
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(m_parts->signer.certificate.get()));
    X509_REVOKED_set_revocationDate(entry, time.get());
    X509_CRL_add0_revoked(list.get(), entry);
    X509_CRL_sort(list.get());
    X509_CRL_sign(list.get(), m_parts->root.key.get(), EVP_sha256());
    const Owned<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509_CRL(bio.get(), list.get());
    return taken(bio.get());
}

QByteArray TestSigner::sign(const QByteArray &bytes, Who who) const
{
    const Identity &identity = who == Who::Signer ? m_parts->signer
        : who == Who::Expired                     ? m_parts->expired
                                                  : m_parts->stranger;
    return makeCms(bytes, identity, m_parts->root.certificate.get(), m_parts->kind, NID_pkcs7_data);
}

QByteArray TestSigner::signBare(const QByteArray &bytes) const
{
    return makeCms(bytes,
        m_parts->signer,
        m_parts->root.certificate.get(),
        m_parts->kind,
        NID_pkcs7_data,
        Attributes::None);
}

QByteArray TestSigner::value(const QByteArray &bytes, const char *digest) const
{
    return signatureOver(bytes, m_parts->signer.key.get(), m_parts->kind, EVP_get_digestbyname(digest));
}

QByteArray TestSigner::timestamp(
    const QByteArray &bytes, const char *imprintDigest, Attributes attributes) const
{
    const EVP_MD *hash = EVP_get_digestbyname(imprintDigest);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(bytes.constData(), size_t(bytes.size()), digest, &size, hash, nullptr) != 1)
        throw std::runtime_error(imprintDigest);
    const auto name = encoded<ASN1_OBJECT>(OBJ_nid2obj(EVP_MD_get_type(hash)), i2d_ASN1_OBJECT);
    const QByteArray imprint = element('\x30',
        element('\x30', name + QByteArray::fromHex("0500"))
            + element('\x04', QByteArray(reinterpret_cast<char *>(digest), size)));
    const QByteArray time
        = now().toDateTime().addDays(-1).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    const QByteArray info = element('\x30',
        QByteArray::fromHex("020101") + QByteArray::fromHex("06032a0304") + imprint
            + QByteArray::fromHex("020105") + element('\x18', time));
    return makeCms(info,
        m_parts->stamper,
        m_parts->root.certificate.get(),
        Key::Elliptic,
        NID_id_smime_ct_TSTInfo,
        attributes);
}

}
