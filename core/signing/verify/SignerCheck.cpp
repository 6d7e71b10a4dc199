// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/SignerCheck.h"

#include "core/signing/verify/AlgorithmPolicy.h"
#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"
#include "core/signing/verify/SignatureCheck.h"
#include "core/signing/verify/SignedAttributes.h"

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the attributes must say.
struct Expected
{
    QByteArray digest;
    int type;
};

/// Some signers name another digest in the signature algorithm than the one they used. The signature fits all the
/// same, but nobody needs to rely on it.
bool signedWithOtherDigest(EVP_PKEY *key,
    const X509_ALGOR *algorithm,
    int digestNid,
    const SignedAttributes &attributes,
    const CmsFacts &facts)
{
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA || digestNamedBy(algorithm, digestNid) == digestNid
        || OBJ_obj2nid(algorithm->algorithm) == NID_rsassaPss)
        return false;
    const Owned<X509_ALGOR, X509_ALGOR_free> plain(X509_ALGOR_new());
    X509_ALGOR_set0(plain.get(), OBJ_nid2obj(NID_rsaEncryption), V_ASN1_NULL, nullptr);
    return verifyMessage(key, plain.get(), digestNid, attributes.sorted, facts.signatureValue)
        == Integrity::Intact;
}

/// The attributes must be signed as DER; some signers sign them in the order they wrote them, which is tolerated.
void checkAttributes(EVP_PKEY *key,
    CMS_SignerInfo *signer,
    const X509_ALGOR *algorithm,
    int digestNid,
    const Expected &expected,
    CmsFacts &facts)
{
    const SignedAttributes attributes = readSignedAttributes(signer);
    facts.claimedTime = attributes.signingTime;
    facts.statusResponses += attributes.statusResponses;
    facts.revocationLists += attributes.revocationLists;
    facts.hasSigningCertificate = attributes.certificateHash.has_value();
    if (attributes.messageDigest != expected.digest)
        return fail(facts, Integrity::Broken, u"verify.digest-mismatch"_s);
    if (attributes.contentType != expected.type)
        return fail(facts, Integrity::Broken, u"verify.content-type"_s);
    Integrity result = Integrity::Broken;
    for (const QByteArray &encoding : {attributes.sorted, attributes.asWritten}) {
        if (result == Integrity::Broken)
            result = verifyMessage(key, algorithm, digestNid, encoding, facts.signatureValue);
    }
    if (result == Integrity::Broken && signedWithOtherDigest(key, algorithm, digestNid, attributes, facts)) {
        result = Integrity::Intact;
        facts.digest = NID_undef;
        facts.reasons.append(u"verify.algorithms-contradict"_s);
    }
    if (result != Integrity::Intact)
        return fail(facts,
            result,
            result == Integrity::Broken ? u"verify.signature-mismatch"_s : u"verify.unsupported-algorithm"_s);
    facts.integrity = Integrity::Intact;
    if (attributes.certificateHash && !attributes.certificateHash->matches(facts.certificate)) {
        facts.attributeFault = true;
        facts.reasons.append(u"verify.signing-certificate-mismatch"_s);
    }
}

bool isAttributeOf(const DerPart &attribute, QByteArrayView type)
{
    auto inner = attribute.content;
    const auto name = takePart(inner, 0x06);
    const auto values = takePart(inner, 0x31);
    return name && values && inner.isEmpty() && name->whole == type;
}

}

void fail(CmsFacts &facts, Integrity integrity, const QString &reason)
{
    facts.integrity = integrity;
    facts.reasons.append(reason);
}

void checkSigner(CMS_SignerInfo_st *signer, const SignedContent &content, CmsFacts &facts)
{
    X509_ALGOR *digestAlgorithm = nullptr;
    X509_ALGOR *signatureAlgorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digestAlgorithm, &signatureAlgorithm);
    const int digestNid = OBJ_obj2nid(digestAlgorithm->algorithm);
    const int named = digestNamedBy(signatureAlgorithm, digestNid);
    facts.digest = named == NID_undef ? digestNid : weakerDigest(digestNid, named);
    facts.signatureValue = bytesOf(CMS_SignerInfo_get0_signature(signer));
    facts.timestampTokens = readTimestampTokens(signer);
    facts.hasSignedAttributes = CMS_signed_get_attr_count(signer) > 0;
    const QByteArray digest = content.digest(digestNid);
    if (digest.isEmpty())
        return fail(facts, Integrity::Unsupported, u"verify.unsupported-algorithm"_s);
    const auto *position = reinterpret_cast<const unsigned char *>(facts.certificate.constData());
    const Owned<X509, X509_free> certificate(d2i_X509(nullptr, &position, facts.certificate.size()));
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!certificate)
        return fail(facts, Integrity::Unsupported, u"verify.no-signing-certificate"_s);
    if (!key)
        return fail(facts, Integrity::Unsupported, u"verify.unsupported-algorithm"_s);
    facts.keyBits = EVP_PKEY_get_bits(key);
    facts.keyType = EVP_PKEY_get_base_id(key);

    if (facts.hasSignedAttributes)
        return checkAttributes(key, signer, signatureAlgorithm, digestNid, {digest, content.type}, facts);
    if (content.attributes == AttributeRule::Required)
        return fail(facts, Integrity::Broken, u"verify.signed-attributes-missing"_s);
    facts.integrity = verifyDigest(key, signatureAlgorithm, digestNid, digest, facts.signatureValue);
    if (facts.integrity != Integrity::Intact)
        fail(facts, facts.integrity, u"verify.signature-mismatch"_s);
}

bool isSetOfAttributes(QByteArrayView bytes)
{
    const auto contentType = QByteArray::fromHex("06092a864886f70d010903");
    const auto messageDigest = QByteArray::fromHex("06092a864886f70d010904");
    const auto set = takePart(bytes, 0x31);
    if (!set || !bytes.isEmpty())
        return false;
    for (auto rest = set->content; !rest.isEmpty();) {
        const auto attribute = takePart(rest, 0x30);
        if (!attribute)
            return false;
        if (isAttributeOf(*attribute, contentType) || isAttributeOf(*attribute, messageDigest))
            return true;
    }
    return false;
}

}
