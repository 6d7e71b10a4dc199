// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/inspect/CertificateReader.h"

#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;
using verify::Owned;

namespace {

QString identifierText(const ASN1_OBJECT *object)
{
    std::array<char, 128> text{};
    OBJ_obj2txt(text.data(), int(text.size()), object, 1);
    return QString::fromLatin1(text.data());
}

/// The short name where OpenSSL knows one, else the identifier in digits.
QString objectName(const ASN1_OBJECT *object)
{
    const int nid = OBJ_obj2nid(object);
    return nid == NID_undef ? identifierText(object) : QString::fromLatin1(OBJ_nid2sn(nid));
}

QList<NamePart> partsOf(const X509_NAME *name)
{
    QList<NamePart> parts;
    for (int i = 0; i < X509_NAME_entry_count(name); ++i) {
        const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
        parts.append({objectName(X509_NAME_ENTRY_get_object(entry)),
            verify::nameText(X509_NAME_ENTRY_get_data(entry))});
    }
    return parts;
}

QString serialOf(const X509 *certificate)
{
    const auto bytes = verify::bytesOf(X509_get0_serialNumber(certificate));
    return QString::fromLatin1(bytes.toHex(':')).toUpper();
}

QString keyOf(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return {};
    std::array<char, 80> group{};
    size_t length = 0;
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return u"RSA %1"_s.arg(EVP_PKEY_get_bits(key));
    case EVP_PKEY_EC:
        EVP_PKEY_get_group_name(key, group.data(), group.size(), &length);
        if (const char *nist = EC_curve_nid2nist(OBJ_txt2nid(group.data())))
            return u"ECDSA "_s + QString::fromLatin1(nist);
        return u"ECDSA "_s + QString::fromLatin1(group.data());
    case EVP_PKEY_ED25519:
        return u"Ed25519"_s;
    case EVP_PKEY_ED448:
        return u"Ed448"_s;
    default:
        return QString::fromLatin1(OBJ_nid2sn(EVP_PKEY_get_base_id(key)));
    }
}

/// RFC 5280 4.2.1.3, in its order.
QStringList usagesOf(X509 *certificate)
{
    static constexpr std::array<std::pair<uint32_t, const char *>, 9> names{{
        {KU_DIGITAL_SIGNATURE, "digitalSignature"},
        {KU_NON_REPUDIATION, "nonRepudiation"},
        {KU_KEY_ENCIPHERMENT, "keyEncipherment"},
        {KU_DATA_ENCIPHERMENT, "dataEncipherment"},
        {KU_KEY_AGREEMENT, "keyAgreement"},
        {KU_KEY_CERT_SIGN, "keyCertSign"},
        {KU_CRL_SIGN, "cRLSign"},
        {KU_ENCIPHER_ONLY, "encipherOnly"},
        {KU_DECIPHER_ONLY, "decipherOnly"},
    }};
    const uint32_t usage = X509_get_key_usage(certificate);
    QStringList words;
    for (const auto &[bit, name] : names)
        if (usage != UINT32_MAX && (usage & bit))
            words.append(QString::fromLatin1(name));
    return words;
}

QStringList extendedUsagesOf(X509 *certificate)
{
    const Owned<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> usages(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    QStringList words;
    for (int i = 0; usages && i < sk_ASN1_OBJECT_num(usages.get()); ++i)
        words.append(objectName(sk_ASN1_OBJECT_value(usages.get(), i)));
    return words;
}

QStringList policiesOf(X509 *certificate)
{
    const Owned<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free> policies(static_cast<CERTIFICATEPOLICIES *>(
        X509_get_ext_d2i(certificate, NID_certificate_policies, nullptr, nullptr)));
    QStringList words;
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i)
        words.append(identifierText(sk_POLICYINFO_value(policies.get(), i)->policyid));
    return words;
}

}

CertificateFacts factsOf(X509 *certificate)
{
    return {verify::derOf<X509>(certificate, i2d_X509),
        partsOf(X509_get_subject_name(certificate)),
        partsOf(X509_get_issuer_name(certificate)),
        serialOf(certificate),
        verify::instantOf(X509_get0_notBefore(certificate)).value_or(Instant()),
        verify::instantOf(X509_get0_notAfter(certificate)).value_or(Instant()),
        keyOf(certificate),
        QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(certificate))),
        usagesOf(certificate),
        extendedUsagesOf(certificate),
        policiesOf(certificate),
        X509_check_ca(certificate) > 0};
}

std::optional<CertificateFacts> readCertificate(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const Owned<X509, X509_free> certificate(d2i_X509(nullptr, &position, der.size()));
    if (!certificate)
        return std::nullopt;
    return factsOf(certificate.get());
}

}
