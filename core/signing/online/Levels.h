// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/online/Timestamping.h"
#include "core/signing/SignatureRequest.h"

#include <optional>

namespace chauban {

class AnswerCache;
class SigningKey;

/// The baseline levels of EN 319 142-1 and EN 319 122-1: signed; time-stamped; with the data to validate it; archived.
enum class PadesLevel { B, T, LT, LTA };

/// "B-B", "B-T", "B-LT", "B-LTA"
QString word(PadesLevel level);
std::optional<PadesLevel> padesLevel(const QString &word);
/// Of what the verifier says of a signature; the B of a signature that reaches none.
PadesLevel reachedLevel(const QString &word);

/// What raising a level asks of the world.
struct OnlineSources
{
    HttpFetch fetch;
    TimestampAuthority authority; ///< without url: none, so that B-B is the highest level
    AnswerCache *cache = nullptr; ///< may be null
    bool followIssuers
        = false; ///< fetch authorities that a paper lacks from where its certificates say (AIA)
};

/// What became of the wish for a level. Every failure costs a level, never a signature.
struct LevelledPaper
{
    QByteArray pdf; ///< begins with all bytes of what was given
    PadesLevel level = PadesLevel::B; ///< the lowest of its signatures, as the verifier sees it
    std::optional<Error> obstacle; ///< why it is not as high as wished
    bool isRewritten = false; ///< what was given was broken: `pdf` begins with what was written anew of it
};

/// Signs, with a signature-time-stamp when at least B-T is wished and the authority answers, and then raises.
/// Errors: those of signPdf(); nothing of the network is one.
Result<LevelledPaper> signAtLevel(const QByteArray &pdf,
    const SigningKey &key,
    SignatureRequest request,
    PadesLevel wanted,
    const OnlineSources &sources,
    const TrustStore &trust);

/// Raises all signatures of a paper by incremental updates, step by step: B-T by a document time-stamp (what is signed
/// is never altered, so a signature-time-stamp comes too late), B-LT by validation data, B-LTA by a document
/// time-stamp over it. A step that does not succeed leaves nothing behind; calling again goes on from there.
/// Errors: pdf.*, level.no-signature, level.invalid-signature.
Result<LevelledPaper> raiseLevel(const QByteArray &pdf,
    PadesLevel wanted,
    const OnlineSources &sources,
    const TrustStore &trust,
    Instant now);

/// Adds the validation data of the newest document time-stamp and another time-stamp over it; the paper must be
/// archived (B-LTA) already. Errors: as raiseLevel().
Result<LevelledPaper> renewArchive(
    const QByteArray &pdf, const OnlineSources &sources, const TrustStore &trust, Instant now);

/// A PDF, signed or not, with a document time-stamp at its end. Errors: pdf.*, net.*, timestamp.*, level.no-authority.
Result<QByteArray> withDocumentTimestamp(
    const QByteArray &pdf, const OnlineSources &sources, const TrustStore &trust);

/// Until when the newest document time-stamp can be judged by its certificate: renewal is due before.
/// Nothing when there is none. Errors: pdf.broken.
Result<std::optional<Instant>> archiveEnds(const QByteArray &pdf);

}
