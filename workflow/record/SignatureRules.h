// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Principal.h"
#include "workflow/ruling/Scene.h"

namespace chauban {

/// Who may sign, and what a signature or seal may add to a paper's file. What the bytes say is in Scene::growth.

enum class SigningMark { Personal, Seal, Copy };

/// Decree 30/2020 art. 13: only who has the competence signs for a body. `principal` is a person or a position.
/// Fails with "sign.not-competent".
Result<> checkCompetence(const Scene &scene, const Document &document, const Principal &principal);

/// The certificate must be one by which the acting person may sign: the first three columns of the table below. Fails with
/// "sign.certificate-of-other", "sign.certificate-withdrawn", "sign.certificate-unregistered".
Result<> checkSigner(const Scene &scene, const CarriedSignature &signature);

/// A file that a mark went into. `before` without a blob: the file was made for it.
struct GrownFile
{
    DocumentFile before;
    DocumentFile after;
};

/// Those that a mark made grow: all others are as they were. A person signs the main file; the agency's seal goes
/// into the main file, and it marks annexes too; the mark of a copy goes into every PDF.
/// Fails with "document.files-differ", "document.content-replaced" and "sign.not-signed".
Result<QList<GrownFile>> grownFiles(
    const QList<DocumentFile> &before, const QList<DocumentFile> &after, SigningMark mark);

/// The files must have grown by sound signatures of one certificate, which must be one that the actor, or for a seal
/// or a copy the body, may use:
///
///   registered to                the actor signs      the body is sealed
///   the actor / the body         yes                  yes
///   anybody else                 no                   no
///   nobody, the actor / the body
///     has registered ones        no                   no
///     has none                   yes                  yes, unless it signed in the main file before
///   (withdrawn)                  no                   no
///
/// The first signature of a person may stand on the file as rewriteBroken() writes it anew, when the one before is broken;
/// every other mark on the very bytes before.
/// Answers the first of the added signatures. Fails with "document.content-replaced", "sign.not-signed",
/// "sign.breaks-earlier", "sign.alters-paper", "sign.several-signers" and the reasons of that table; with
/// "sign.cannot-check" (no refusal) when other bytes were read than those named.
Result<CarriedSignature> checkMarks(
    const Scene &scene, const BodyId &body, const QList<GrownFile> &files, SigningMark mark);

}
