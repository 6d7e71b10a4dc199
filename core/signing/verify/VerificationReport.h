// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Sha256.h"

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

namespace chauban {

/// Do the signed bytes and the signature belong together?
enum class Integrity { Intact, Broken, Unsupported };

/// How much of the file the signature covers. Only the first two are sound.
enum class Coverage { EntireFile, EntireRevision, Partial, Invalid };

/// The most that was changed after the signature, from least to most.
enum class Changes { None, Ltv, FormFill, Annotations, Other };

/// Whose certificate it is, judged against the chosen roots.
enum class SignerIdentity { Trusted, Untrusted, Expired, Revoked, Unknown };

/// What is known of the revocation of its certificates, at the time that counts.
enum class RevocationStatus {
    Good, ///< an authentic answer speaks of that time, for every certificate that can be asked about
    NotPublished, ///< the certificate names no place to ask at
    Unknown, ///< it names one, and no answer is at hand
    Revoked
};

enum class SignatureVerdict { Valid, Indeterminate, Invalid };

/// What a later revision did, and who vouches for it.
struct Explanation
{
    enum class Kind { FieldFilled, SignatureAdded, TimestampAdded, ValidationDataAdded, AnnotationChanged };
    Kind kind = Kind::FieldFilled;
    QStringList after; ///< fields of the signatures made before
    QString by; ///< field of the signature made in the same revision; empty: nobody
    QString signer; ///< of `by`
    QString name; ///< the field, or the annotation's kind
    QString value; ///< the text filled in, or the text that the new signature's image shows
    int page = 0; ///< 1 is the first; 0: not on a page
    QRectF place = {}; ///< points on the page as it is shown, from its top left; null: it shows nothing
};

/// One signature. The words of its JSON are frozen.
struct SignatureReport
{
    QString field;
    QString subFilter;
    QString signer; ///< common name
    QString organization;
    QString issuer;
    Integrity integrity = Integrity::Unsupported;
    Coverage coverage = Coverage::Invalid;
    Changes changes = Changes::Other;
    bool permitted = false;
    SignerIdentity identity = SignerIdentity::Unknown;
    std::optional<Instant> time;
    bool timeProven = false; ///< by a trusted time-stamp; else only the signer's claim
    QString level; ///< B-B, B-T, B-LT, B-LTA; PKCS7, PKCS7-T; DTS (a document time-stamp); none
    SignatureVerdict verdict = SignatureVerdict::Indeterminate;
    QString indication; ///< sub-indication of EN 319 102-1, empty when valid
    QStringList reasons;
    qint64 signedEnd = 0; ///< the signed revision is the first so many bytes of the file
    Sha256
        certificate; ///< fingerprint of the signer's certificate (its DER); null: none came with the signature
    RevocationStatus revocation = RevocationStatus::Unknown;
    std::optional<Instant> certificateEnds = {}; ///< until when the signer's certificate is valid
    std::optional<Instant> claimedTime = {}; ///< what the signer's computer wrote, whatever time is proven

    /// Intact, over its whole revision, and nothing later did more than it permits; whoever signed.
    bool isSound() const;
};

/// What `verifyPdf` found. Always complete, whatever the bytes were.
struct VerificationReport
{
    QList<SignatureReport> signatures;
    SignatureVerdict verdict = SignatureVerdict::Indeterminate;
    QStringList warnings; ///< reason ids
    QList<Explanation> explanations;
    /// What came after VerifyOptions::earlier did more than sign, time-stamp and fill in fields, or cannot be told from it.
    bool altersEarlier = false;

    /// The frozen keys are field, subFilter, signer, integrity, coverage, changes, permitted, identity, time, level,
    /// verdict, reasons of each element of `signatures`, and verdict, warnings, signatures of the document.
    QJsonObject toJson() const;
    static std::optional<VerificationReport> fromJson(const QJsonObject &json);
};

QString word(Integrity value);
QString word(Coverage value);
QString word(Changes value);
QString word(SignerIdentity value);
QString word(RevocationStatus value);
QString word(SignatureVerdict value);
QString word(Explanation::Kind value);

}
