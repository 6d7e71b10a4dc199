// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/cades/FileDigests.h"
#include "core/signing/online/Levels.h"

namespace chauban {

/// A detached CMS signature on a file of any kind, DER, and the digests of that file (all of digestsOf()); the file itself is not
/// needed.
struct FileSignature
{
    QByteArray cms;
    Digests content;
};

/// What became of the wish for a level. Every failure costs a level, never a signature.
struct LevelledSignature
{
    QByteArray cms; ///< what was given, with unsigned parts added
    PadesLevel level = PadesLevel::B; ///< as the verifier sees it
    std::optional<Error> obstacle; ///< why it is not as high as wished
};

/// Signs a file with these digests (CAdES, EN 319 122-1 6.3), and then raises. Errors: sign.key-failed; nothing of the
/// network is one.
Result<LevelledSignature> signFileAtLevel(const Digests &content,
    const SigningKey &key,
    PadesLevel wanted,
    const OnlineSources &sources,
    const TrustStore &trust,
    Instant time);

/// Raises a signature step by step: B-T by a signature-time-stamp, B-LT by certificates and revocation data in
/// SignedData, B-LTA by an archive-time-stamp-v3 over all of it. A step that does not succeed leaves nothing behind;
/// calling again goes on from there. An archive of an older form is never touched: it would no longer hold.
/// Errors: level.invalid-signature.
Result<LevelledSignature> raiseSignature(const FileSignature &signature,
    PadesLevel wanted,
    const OnlineSources &sources,
    const TrustStore &trust,
    Instant now);

/// Adds the validation data of the newest archive-time-stamp and another one over it; what is not archived yet is raised
/// to B-LTA. Errors: as raiseSignature().
Result<LevelledSignature> renewSignature(
    const FileSignature &signature, const OnlineSources &sources, const TrustStore &trust, Instant now);

/// Until when the newest archive-time-stamp can be judged by its certificate: renewal is due before. Nothing when there
/// is none.
std::optional<Instant> archiveEnds(const FileSignature &signature);

}
