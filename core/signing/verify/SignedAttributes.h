// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QByteArray>
#include <QList>

#include <optional>

struct CMS_SignerInfo_st;

namespace chauban::verify {

/// The first ESSCertID of signing-certificate(-v2) (RFC 5035): which certificate the signer meant.
struct CertificateHash
{
    int algorithm = 0; ///< NID
    QByteArray hash;
    bool matches(const QByteArray &certificate) const;
};

/// The signed attributes of a SignerInfo (RFC 5652, 11; EN 319 122-1, 5.2).
struct SignedAttributes
{
    QByteArray sorted; ///< the DER SET OF that must have been signed
    QByteArray asWritten; ///< the same in the order of the file
    QByteArray messageDigest;
    int contentType = 0;
    std::optional<Instant> signingTime;
    std::optional<CertificateHash> certificateHash;
    QList<QByteArray> revocationLists; ///< of adbe-revocationInfoArchival
    QList<QByteArray> statusResponses;
};

SignedAttributes readSignedAttributes(CMS_SignerInfo_st *signer);

/// The signature-time-stamps among the unsigned attributes, DER.
QList<QByteArray> readTimestampTokens(CMS_SignerInfo_st *signer);

}
