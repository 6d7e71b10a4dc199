// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Sha256.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace chauban {

/// One part of a distinguished name.
struct NamePart
{
    QString kind; ///< "CN", "O", "OU", "serialNumber" …, else the object identifier in digits
    QString value;

    friend bool operator==(const NamePart &, const NamePart &) = default;
};

/// What an X.509 certificate says, as values for showing. Names are composed of any of the string types that
/// certificates use; letters that steer the direction of writing are left out.
struct CertificateFacts
{
    QByteArray der;
    QList<NamePart> subject;
    QList<NamePart> issuer;
    QString serial; ///< "0A:1B:…"
    Instant notBefore;
    Instant notAfter;
    QString key; ///< "RSA 2048", "ECDSA P-256", "Ed25519"
    QString signatureAlgorithm; ///< as OpenSSL names it: "sha256WithRSAEncryption"
    QStringList usages; ///< keyUsage by RFC 5280's names
    QStringList extendedUsages; ///< short names, else object identifiers
    QStringList policies; ///< object identifiers
    bool isAuthority = false;

    Sha256 fingerprint() const { return Sha256::of(der); }
    /// The common name, else the organisation, else all parts on one line.
    QString subjectName() const;
    QString issuerName() const;
    /// The first part of this kind of the subject; empty: it has none.
    QString subjectPart(const QString &kind) const;

    QJsonObject toJson() const;
    static CertificateFacts fromJson(const QJsonObject &json);

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// "CN = Nguyễn Thị Hồng Ánh, O = …", the parts in the certificate's order.
QString oneLine(const QList<NamePart> &name);

/// The certificate as a PEM block.
QByteArray certificatePem(const QByteArray &der);

}
