// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/SignedAttributes.h"

#include "core/signing/verify/Cms.h"
#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"

#include <algorithm>
#include <openssl/asn1t.h>
#include <openssl/cms.h>
#include <openssl/x509.h>

namespace chauban::verify {

namespace {

/// adbe-revocationInfoArchival (ISO 32000-2, 12.8.3.3.2), which OpenSSL does not name.
constexpr const char *revocationArchivalOid = "1.2.840.113583.1.1.8";

QByteArray setOf(const QList<QByteArray> &elements)
{
    const QByteArray content = elements.join();
    QByteArray set(1, '\x31');
    const auto size = quint32(content.size());
    if (size < 128) {
        set.append(char(size));
    } else {
        QByteArray length;
        for (quint32 rest = size; rest > 0; rest >>= 8)
            length.prepend(char(rest & 0xff));
        set.append(char(0x80 | length.size()));
        set.append(length);
    }
    return set + content;
}

/// The DER of an attribute's only value, or nothing when there is not exactly one.
QByteArray onlyValue(X509_ATTRIBUTE *attribute)
{
    if (!attribute || X509_ATTRIBUTE_count(attribute) != 1)
        return {};
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(attribute, 0);
    return value ? derOf<ASN1_TYPE>(value, i2d_ASN1_TYPE) : QByteArray();
}

/// The attribute when it is there once and has one value, as RFC 5652 11 and RFC 5035 demand of all that are read here:
/// of two values each reader could believe another.
X509_ATTRIBUTE *only(CMS_SignerInfo *signer, int nid)
{
    const int at = CMS_signed_get_attr_by_NID(signer, nid, -1);
    if (at < 0 || CMS_signed_get_attr_by_NID(signer, nid, at) >= 0)
        return nullptr;
    X509_ATTRIBUTE *attribute = CMS_signed_get_attr(signer, at);
    return X509_ATTRIBUTE_count(attribute) == 1 ? attribute : nullptr;
}

/// SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2 … }; v1 has no hash algorithm: SHA-1.
std::optional<CertificateHash> readCertificateHash(const QByteArray &der, int defaultAlgorithm)
{
    QByteArrayView bytes(der);
    std::optional<DerElement> element;
    for (int depth = 0; depth < 3; ++depth) {
        element = takeElement(bytes);
        if (!element || element->tag != V_ASN1_SEQUENCE)
            return std::nullopt;
        bytes = element->content;
    }
    element = takeElement(bytes);
    CertificateHash hash{defaultAlgorithm, {}};
    if (element && element->tag == V_ASN1_SEQUENCE) {
        QByteArrayView algorithm = element->content;
        const auto *position = reinterpret_cast<const unsigned char *>(algorithm.data());
        const Owned<ASN1_OBJECT, ASN1_OBJECT_free> object(
            d2i_ASN1_OBJECT(nullptr, &position, algorithm.size()));
        hash.algorithm = object ? OBJ_obj2nid(object.get()) : NID_undef;
        element = takeElement(bytes);
    }
    if (!element || element->tag != V_ASN1_OCTET_STRING)
        return std::nullopt;
    hash.hash = element->content.toByteArray();
    return hash;
}

/// RevocationInfoArchival ::= SEQUENCE { crl [0] SEQUENCE OF CRL, ocsp [1] SEQUENCE OF OCSPResponse … }
void readRevocationArchival(const QByteArray &der, SignedAttributes &attributes)
{
    QByteArrayView bytes(der);
    const auto outer = takeElement(bytes);
    QByteArrayView parts = outer ? outer->content : QByteArrayView();
    while (!parts.isEmpty()) {
        const bool lists = (quint8(parts[0]) & 0x1f) == 0;
        const bool responses = (quint8(parts[0]) & 0x1f) == 1;
        const auto part = takeElement(parts);
        QByteArrayView inner = part ? part->content : QByteArrayView();
        const auto sequence = takeElement(inner);
        if (!sequence)
            return;
        QByteArrayView items = sequence->content;
        while (!items.isEmpty()) {
            const QByteArrayView before = items;
            if (!takeElement(items))
                return;
            const QByteArray item = before.first(before.size() - items.size()).toByteArray();
            if (lists)
                attributes.revocationLists.append(item);
            else if (responses)
                attributes.statusResponses.append(item);
        }
    }
}

}

bool CertificateHash::matches(const QByteArray &certificate) const
{
    return !hash.isEmpty() && digestOf(certificate)(algorithm) == hash;
}

SignedAttributes readSignedAttributes(CMS_SignerInfo_st *signer)
{
    SignedAttributes attributes;
    QList<QByteArray> encodings;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        encodings.append(derOf<X509_ATTRIBUTE>(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    attributes.asWritten = setOf(encodings);
    std::sort(encodings.begin(), encodings.end());
    attributes.sorted = setOf(encodings);

    if (X509_ATTRIBUTE *attribute = only(signer, NID_pkcs9_messageDigest)) {
        attributes.messageDigest = bytesOf(
            static_cast<ASN1_STRING *>(X509_ATTRIBUTE_get0_data(attribute, 0, V_ASN1_OCTET_STRING, nullptr)));
    }
    if (X509_ATTRIBUTE *attribute = only(signer, NID_pkcs9_contentType)) {
        const auto *type
            = static_cast<ASN1_OBJECT *>(X509_ATTRIBUTE_get0_data(attribute, 0, V_ASN1_OBJECT, nullptr));
        attributes.contentType = type ? OBJ_obj2nid(type) : NID_undef;
    }
    if (X509_ATTRIBUTE *attribute = only(signer, NID_pkcs9_signingTime)) {
        const ASN1_TYPE *time = X509_ATTRIBUTE_get0_type(attribute, 0);
        if (time && (time->type == V_ASN1_UTCTIME || time->type == V_ASN1_GENERALIZEDTIME))
            attributes.signingTime = instantOf(time->value.asn1_string);
    }
    // RFC 5035 5.4: at most one of each; of several each reader could believe another.
    const auto has = [&](int nid) { return CMS_signed_get_attr_by_NID(signer, nid, -1) >= 0; };
    if (has(NID_id_smime_aa_signingCertificateV2) || has(NID_id_smime_aa_signingCertificate))
        attributes.certificateHash = CertificateHash{};
    const QByteArray second = onlyValue(only(signer, NID_id_smime_aa_signingCertificateV2));
    const QByteArray first = onlyValue(only(signer, NID_id_smime_aa_signingCertificate));
    if (!second.isEmpty())
        attributes.certificateHash = readCertificateHash(second, NID_sha256).value_or(CertificateHash{});
    else if (!first.isEmpty())
        attributes.certificateHash = readCertificateHash(first, NID_sha1).value_or(CertificateHash{});

    const Owned<ASN1_OBJECT, ASN1_OBJECT_free> archival(OBJ_txt2obj(revocationArchivalOid, 1));
    const int at = CMS_signed_get_attr_by_OBJ(signer, archival.get(), -1);
    if (at >= 0)
        readRevocationArchival(onlyValue(CMS_signed_get_attr(signer, at)), attributes);
    return attributes;
}

QList<QByteArray> readTimestampTokens(CMS_SignerInfo_st *signer)
{
    QList<QByteArray> tokens;
    int at = -1;
    while ((at = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, at)) >= 0) {
        X509_ATTRIBUTE *attribute = CMS_unsigned_get_attr(signer, at);
        for (int i = 0; i < X509_ATTRIBUTE_count(attribute); ++i)
            tokens.append(derOf<ASN1_TYPE>(X509_ATTRIBUTE_get0_type(attribute, i), i2d_ASN1_TYPE));
    }
    return tokens;
}

}
