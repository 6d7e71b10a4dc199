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
    bool attributeFault = false; ///< the signing-certificate attribute names another certificate
    bool malformed = false; ///< something but zeros follows the DER, or a detached signature encloses content
    QByteArray certificate; ///< the signer's, DER; empty when it is not included
    QList<QByteArray> certificates; ///< all that are included, DER
    QList<QByteArray> revocationLists; ///< CRLs that are included, DER
    QList<QByteArray> statusResponses; ///< OCSP responses that are included, DER
    std::optional<Instant> claimedTime; ///< signing-time attribute; genTime of a time-stamp token
    QByteArray signatureValue;
    QList<QByteArray> timestampTokens; ///< unsigned signature-time-stamps, DER
    bool hasSigningCertificate = false; ///< ESS signing-certificate(-v2) is present
    int digest = 0; ///< NID of the weakest digest used
    int keyBits = 0;
    int keyType = 0; ///< NID of the public key's algorithm
};

/// Checks a detached CMS signature (adbe.pkcs7.detached, ETSI.CAdES.detached; RFC 5652, EN 319 122-1 §5). With
/// `sha1Wrapped` the content is the SHA-1 digest itself (adbe.pkcs7.sha1). BER is accepted.
enum class CmsContent { Detached, Sha1Wrapped };
CmsFacts checkCms(const QByteArray &contents, const ContentDigest &digest, CmsContent content);

/// Checks a time-stamp token (RFC 3161) over the bytes whose digest is given.
CmsFacts checkTimestampToken(const QByteArray &token, const ContentDigest &digest);

/// Checks a bare RSA signature (adbe.x509.rsa_sha1) with the certificates of the dictionary's /Cert.
CmsFacts checkRsa(
    const QByteArray &contents, const QList<QByteArray> &certificates, const ContentDigest &digest);

/// The digest of some bytes, as a ContentDigest.
ContentDigest digestOf(const QByteArray &bytes);

}
