// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Cms.h"

#include "core/signing/verify/AlgorithmPolicy.h"
#include "core/signing/verify/CmsParts.h"
#include "core/signing/verify/Der.h"
#include "core/signing/verify/OwnedCertificates.h"
#include "core/signing/verify/SignatureCheck.h"
#include "core/signing/verify/SignerCheck.h"

#include <algorithm>
#include <openssl/asn1t.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

void freeLists(STACK_OF(X509_CRL) * stack)
{
    sk_X509_CRL_pop_free(stack, X509_CRL_free);
}

using OwnedCms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>;

/// Parses one ContentInfo; what follows it must be zeros (ISO 32000-2, 12.8.3.3.1).
OwnedCms parse(const QByteArray &contents, CmsFacts &facts)
{
    const auto *start = reinterpret_cast<const unsigned char *>(contents.constData());
    const unsigned char *position = start;
    OwnedCms cms(d2i_CMS_ContentInfo(nullptr, &position, contents.size()));
    if (cms) {
        const auto rest = QByteArrayView(contents).sliced(position - start);
        facts.malformed = std::any_of(rest.begin(), rest.end(), [](char byte) { return byte != 0; });
        if (facts.malformed)
            facts.reasons.append(u"verify.contents-padding"_s);
    }
    return cms;
}

/// OpenSSL reads no OCSP responses among the revocation data; without definite lengths they stay unread.
void readIncluded(CMS_ContentInfo *cms, CMS_SignerInfo *signer, const QByteArray &contents, CmsFacts &facts)
{
    if (const auto parts = readCmsParts(contents))
        facts.statusResponses = statusResponsesIn(parts->revocations);
    const OwnedCertificates certificates(CMS_get1_certs(cms));
    for (int i = 0; certificates && i < sk_X509_num(certificates.get()); ++i) {
        X509 *certificate = sk_X509_value(certificates.get(), i);
        facts.certificates.append(derOf<X509>(certificate, i2d_X509));
        if (facts.certificate.isEmpty() && CMS_SignerInfo_cert_cmp(signer, certificate) == 0)
            facts.certificate = facts.certificates.last();
    }
    const Owned<STACK_OF(X509_CRL), freeLists> lists(CMS_get1_crls(cms));
    for (int i = 0; lists && i < sk_X509_CRL_num(lists.get()); ++i)
        facts.revocationLists.append(derOf<X509_CRL>(sk_X509_CRL_value(lists.get(), i), i2d_X509_CRL));
}

/// The only SignerInfo (EN 319 142-1 allows one), or nullptr with the reason noted.
CMS_SignerInfo *onlySigner(CMS_ContentInfo *cms, CmsFacts &facts)
{
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed) {
        fail(facts, Integrity::Broken, u"verify.contents-unreadable"_s);
        return nullptr;
    }
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1) {
        fail(facts, Integrity::Unsupported, u"verify.not-one-signer"_s);
        return nullptr;
    }
    return sk_CMS_SignerInfo_value(signers, 0);
}

/// Null when there is none, empty when it is there and empty.
QByteArray embeddedContent(CMS_ContentInfo *cms)
{
    ASN1_OCTET_STRING **content = CMS_get0_content(cms);
    if (!content || !*content)
        return {};
    const QByteArray bytes = bytesOf(*content);
    return bytes.isNull() ? QByteArray("") : bytes;
}

}

ContentDigest digestOf(const QByteArray &bytes)
{
    return [bytes](int algorithm) -> QByteArray {
        const EVP_MD *hash = EVP_get_digestbynid(algorithm);
        QByteArray digest(EVP_MAX_MD_SIZE, '\0');
        unsigned int size = 0;
        auto *out = reinterpret_cast<unsigned char *>(digest.data());
        if (!hash || EVP_Digest(bytes.constData(), size_t(bytes.size()), out, &size, hash, nullptr) != 1)
            return {};
        return digest.first(size);
    };
}

CmsFacts checkCms(const QByteArray &contents, const ContentDigest &digest, CmsContent content)
{
    CmsFacts facts;
    const OwnedCms cms = parse(contents, facts);
    CMS_SignerInfo *signer = onlySigner(cms.get(), facts);
    if (!signer)
        return facts;
    readIncluded(cms.get(), signer, contents, facts);
    const QByteArray embedded = embeddedContent(cms.get());
    const int contentType = OBJ_obj2nid(CMS_get0_eContentType(cms.get()));
    if (content != CmsContent::Sha1Wrapped && embedded.isEmpty()) {
        const auto attributes
            = content == CmsContent::Cades ? AttributeRule::Required : AttributeRule::Optional;
        checkSigner(signer, {digest, contentType, attributes}, facts);
        // RFC 5652 5.2: eContent is left out; an empty one says that nothing was signed, and readers disagree on it.
        facts.malformed = facts.malformed || !embedded.isNull();
        if (!embedded.isNull())
            facts.reasons.append(u"verify.contents-enclosed"_s);
    } else if (content == CmsContent::Sha1Wrapped && embedded == digest(NID_sha1)) {
        checkSigner(signer, {digestOf(embedded), contentType, AttributeRule::Optional}, facts);
        facts.digest = NID_sha1;
    } else {
        fail(facts, Integrity::Broken, u"verify.digest-mismatch"_s);
    }
    ERR_clear_error();
    return facts;
}

CmsFacts checkTimestampToken(const QByteArray &token, const ContentDigest &digest)
{
    CmsFacts facts;
    const OwnedCms cms = parse(token, facts);
    CMS_SignerInfo *signer = onlySigner(cms.get(), facts);
    if (!signer)
        return facts;
    readIncluded(cms.get(), signer, token, facts);
    const QByteArray embedded = embeddedContent(cms.get());
    const auto *position = reinterpret_cast<const unsigned char *>(embedded.constData());
    const Owned<TS_TST_INFO, TS_TST_INFO_free> info(d2i_TS_TST_INFO(nullptr, &position, embedded.size()));
    if (!info || OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_id_smime_ct_TSTInfo) {
        fail(facts, Integrity::Broken, u"verify.contents-unreadable"_s);
        return facts;
    }
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info.get());
    const int imprintDigest = OBJ_obj2nid(TS_MSG_IMPRINT_get_algo(imprint)->algorithm);
    const QByteArray expected = digest(imprintDigest);
    if (expected.isEmpty()) {
        fail(facts, Integrity::Unsupported, u"verify.unsupported-algorithm"_s);
    } else if (expected != bytesOf(TS_MSG_IMPRINT_get_msg(imprint))) {
        fail(facts, Integrity::Broken, u"verify.digest-mismatch"_s);
    } else {
        checkSigner(signer, {digestOf(embedded), NID_id_smime_ct_TSTInfo, AttributeRule::Required}, facts);
        facts.digest = weakerDigest(facts.digest, imprintDigest);
        if (facts.hasSignedAttributes && !facts.hasSigningCertificate) {
            facts.attributeFault = true;
            facts.reasons.append(u"verify.timestamp-certificate-missing"_s);
        }
    }
    facts.claimedTime = instantOf(TS_TST_INFO_get_time(info.get()));
    ERR_clear_error();
    return facts;
}

CmsFacts checkRsa(
    const QByteArray &contents, const QList<QByteArray> &certificates, const ContentDigest &digest)
{
    CmsFacts facts;
    facts.certificates = certificates;
    facts.certificate = certificates.value(0);
    const auto *position = reinterpret_cast<const unsigned char *>(contents.constData());
    const Owned<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> value(
        d2i_ASN1_OCTET_STRING(nullptr, &position, contents.size()));
    const auto *der = reinterpret_cast<const unsigned char *>(facts.certificate.constData());
    const Owned<X509, X509_free> certificate(d2i_X509(nullptr, &der, facts.certificate.size()));
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!value || !key) {
        fail(facts,
            Integrity::Broken,
            value ? u"verify.no-signing-certificate"_s : u"verify.contents-unreadable"_s);
        ERR_clear_error();
        return facts;
    }
    facts.keyBits = EVP_PKEY_get_bits(key);
    facts.keyType = EVP_PKEY_get_base_id(key);
    facts.digest = NID_sha1;
    facts.signatureValue = bytesOf(value.get());
    Owned<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_rsaEncryption), V_ASN1_NULL, nullptr);
    // The name says SHA-1; writers exist that use the others, and the padded DigestInfo tells which.
    for (const int candidate : {NID_sha1, NID_sha256, NID_sha384, NID_sha512}) {
        facts.integrity
            = verifyDigest(key, algorithm.get(), candidate, digest(candidate), facts.signatureValue);
        if (facts.integrity == Integrity::Intact) {
            facts.digest = candidate;
            break;
        }
    }
    if (facts.integrity != Integrity::Intact)
        facts.reasons.append(u"verify.signature-mismatch"_s);
    ERR_clear_error();
    return facts;
}

}
