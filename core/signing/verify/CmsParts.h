// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace chauban::verify {

/// An attribute of a SignerInfo as it stands.
struct CmsAttribute
{
    QByteArrayView type; ///< OID with its header
    QList<QByteArrayView> values; ///< each with its header
};

/// A SignedData with one SignerInfo (RFC 5652 5.1) as its bytes stand, since some of them are hashed that way
/// (EN 319 122-1 5.5.3). All are views of what was read, with their headers unless it says otherwise.
struct CmsParts
{
    QByteArrayView type; ///< OID of the ContentInfo
    QByteArrayView version;
    QByteArrayView digestAlgorithms;
    QByteArrayView encapsulated; ///< EncapsulatedContentInfo
    QByteArrayView contentType; ///< its eContentType
    QList<QByteArrayView> certificates; ///< each CertificateChoices
    QList<QByteArrayView> revocations; ///< each RevocationInfoChoice
    QByteArrayView signer; ///< version, sid, … signature of the SignerInfo, one after the other
    QList<CmsAttribute> unsignedAttributes;
};

/// Nothing when it is no such SignedData, or not of definite lengths throughout. What follows it is not looked at.
std::optional<CmsParts> readCmsParts(QByteArrayView der);

/// The OCSP responses among them (RFC 5940 2.1; also a bare basic response, as older programs write), DER.
QList<QByteArray> statusResponsesIn(const QList<QByteArrayView> &revocations);

/// A RevocationInfoChoice that holds an OCSP response (RFC 5940 2.1).
QByteArray statusResponseChoice(const QByteArray &response);

}
