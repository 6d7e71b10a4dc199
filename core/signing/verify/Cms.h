// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/signing/verify/VerificationReport.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace chauban::verify {

/// The digest of the signed bytes with the algorithm of this OpenSSL NID; empty when it is not available.
using ContentDigest = std::function<QByteArray(int algorithm)>;

/// What the content of a signature dictionary proved, apart from whose certificate it is.
struct CmsFacts
{
    Integrity integrity = Integrity::Unsupported;
    QStringList reasons; ///< why it is not intact, or what is wrong although it is
    bool attributeFault = false; ///< signing-certificate names another one, or a token has none
    bool malformed = false; ///< something but zeros follows the DER, or a detached signature encloses content
    QByteArray certificate; ///< the signer's, DER; empty when it is not included
    QList<QByteArray> certificates; ///< all that are included, DER
    QList<QByteArray> revocationLists; ///< CRLs that are included, DER
    QList<QByteArray> statusResponses; ///< OCSP responses that are included, DER
    std::optional<Instant> claimedTime; ///< signing-time attribute; genTime of a time-stamp token
    QByteArray signatureValue;
    QList<QByteArray> timestampTokens; ///< unsigned signature-time-stamps, DER
    bool hasSignedAttributes = false; ///< else the value is over the content itself
    bool hasSigningCertificate = false; ///< ESS signing-certificate(-v2) is present
    int digest = 0; ///< NID of the weakest digest used
    int keyBits = 0;
    int keyType = 0; ///< NID of the public key's algorithm
};

/// What a CMS signature is over, and what its form demands. Without signed attributes the value is over the content
/// itself (RFC 5652 5.4), and then the attributes of any signature, taken as content, fit its value. Hence:
///   Cades         the bytes; signed attributes must be there (EN 319 122-1 5.1, 6.3; also every file's .p7s and .p7m)
///   Detached      the bytes; adbe.pkcs7.detached may lack them (ISO 32000-1, 12.8.3.3): see isSetOfAttributes()
///   Sha1Wrapped   the SHA-1 digest of the bytes, which it encloses (adbe.pkcs7.sha1); may lack them
enum class CmsContent { Cades, Detached, Sha1Wrapped };
/// Checks a detached CMS signature with one signer. BER is accepted.
CmsFacts checkCms(const QByteArray &contents, const ContentDigest &digest, CmsContent content);

/// Checks a time-stamp token over the bytes whose digest is given; its attributes must name its certificate
/// (RFC 3161 2.4.2).
CmsFacts checkTimestampToken(const QByteArray &token, const ContentDigest &digest);

/// Checks a bare RSA signature (adbe.x509.rsa_sha1) with the certificates of the dictionary's /Cert.
CmsFacts checkRsa(
    const QByteArray &contents, const QList<QByteArray> &certificates, const ContentDigest &digest);

/// Are these bytes what a signer with signed attributes signs: a DER SET OF Attribute with content-type or
/// message-digest (RFC 5652 5.4, 11)? No signature without attributes over such bytes means what it seems to.
bool isSetOfAttributes(QByteArrayView bytes);

/// The digest of some bytes, as a ContentDigest.
ContentDigest digestOf(const QByteArray &bytes);

}
