// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Sha256.h"
#include "core/signing/verify/TrustStore.h"

#include <QString>

namespace chauban {

/// A certificate authority that was chosen to be trusted, and for what.
struct ChosenAnchor
{
    QByteArray certificate; ///< DER
    bool forSignatures = true;
    bool forTimestamps = true;

    Sha256 fingerprint() const { return Sha256::of(certificate); }
    /// Its basicConstraints say CA (RFC 5280 4.2.1.9), or it is a root of version 1; else it vouches for itself alone.
    bool isAuthority() const;
};

/// The anchors chosen on this computer, in one file:
///   {"anchors": [{"certificate": DER in base64, "purposes": ["signing", "timestamping"]}]}
class TrustFile
{
public:
    /// Beside the store's database.
    static QString fileIn(const QString &store) { return store + QStringLiteral("/trust.json"); }
    /// A file that is not there holds nothing. Errors: verify.trust-file-damaged (detail: the path).
    static Result<TrustFile> open(const QString &path);

    /// What a file of chosen anchors, or a PEM file of anchors for every purpose, says; nothing when it is not there.
    /// Errors: verify.trust-file-damaged, verify.no-root-in-file.
    static Result<TrustStore> trustIn(const QString &path);
    /// The certificates of a PEM or DER file, for both purposes. Errors: sign.bad-certificate.
    static Result<QList<ChosenAnchor>> anchorsIn(const QByteArray &file);

    const QList<ChosenAnchor> &anchors() const { return m_anchors; }
    /// One that is there already gets the purposes named now.
    void add(const ChosenAnchor &anchor);
    /// False: there is none with this fingerprint.
    bool remove(const Sha256 &fingerprint);
    /// Replaces the file atomically. Errors: file.*.
    Result<> save() const;

    TrustStore store() const;

private:
    QString m_path;
    QList<ChosenAnchor> m_anchors;
};

}
