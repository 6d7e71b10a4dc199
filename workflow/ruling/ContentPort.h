// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision/DecisionProof.h"
#include "core/document/Document.h"
#include "core/document/PaperLevel.h"

namespace chauban {

/// A signature in a file, as far as rules ask.
struct CarriedSignature
{
    Sha256 certificate; ///< fingerprint of the signer's certificate; null: none came with the signature
    QString signer; ///< the certificate's subject, for people
    bool isSound = false; ///< intact, over its whole revision, later changes permitted
    bool isTimestamp = false; ///< a document time-stamp: nobody's signature
};

/// What a file has gained over the file that it claims to extend, read from the bytes of both.
struct SignatureGrowth
{
    Sha256 before; ///< the bytes that were compared; null: none, the file was made anew
    Sha256 after;
    bool keepsBytes
        = false; ///< it begins with all bytes of the one before, and is longer or the same; else the rest is empty
    QList<CarriedSignature> earlier; ///< of the file before
    QStringList harmed; ///< signers whose signatures were sound before and are broken or gone
    QList<CarriedSignature> added;
    bool addsOnlyProofs = false; ///< nothing came but validation data and document time-stamps
    SignatureLevel level = SignatureLevel::Unseen; ///< the lowest that the signatures have now
    std::optional<Instant> archiveEnds = {}; ///< until when the certificate of the newest time-stamp is valid
    /// The one before is broken and unsigned: not it, but what rewriteBroken() makes of it, is what was kept.
    bool isRewritten = false;
    bool alters
        = false; ///< what was not signed before shows or holds something else now than signatures and filled fields
};

/// What the signature over a decision's record says, apart from what the record says.
struct JudgedProof
{
    CarriedSignature signature; ///< sound: over exactly these bytes, with the attributes of CAdES B-B
    std::optional<Instant> signedAt; ///< claimed
    Instant notBefore; ///< validity of the signer's certificate
    Instant notAfter;
    bool maySign = false; ///< its purpose allows signatures
};

/// What the door must know of bytes that commands only name.
class ContentPort
{
public:
    virtual ~ContentPort() = default;

    /// The file is stored, at the size that is claimed. Fails with "blob.missing" or "document.wrong-size".
    virtual Result<> checkStored(const DocumentFile &file) = 0;
    /// Reads two stored contents; the first may be none (null), or the same as the second. May take seconds: never
    /// called inside a transaction. Fails only when the bytes cannot be read or judged; what is wrong with them stands
    /// in the answer.
    virtual Result<SignatureGrowth> growth(const Sha256 &before, const Sha256 &after) = 0;
    /// Reads the signature over a record; may take a second. Fails only when it cannot be judged.
    virtual Result<JudgedProof> judgeProof(const DecisionProof &proof) = 0;
};

}
