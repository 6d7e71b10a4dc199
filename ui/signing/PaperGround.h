// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"
#include "core/pdf/pages/PageText.h"
#include "core/signing/hazard/SigningHazards.h"
#include "workflow/session/ComingSteps.h"

#include <functional>
#include <memory>

class QObject;

namespace chauban {

class Office;
struct RewrittenMain;

/// What stands on a paper's newest main file when a mark is put on it.
struct PaperGround
{
    Document document; ///< as it is now, maybe not as it was shown
    std::optional<DocumentFile> main; ///< the newest main file, whatever it is
    bool isPdf = false;
    bool hasSignatureField = false; ///< our template's, still empty
    bool hasNumberFields = false;
    QList<ComingStep> coming;
    QList<PageText>
        pages; ///< by page, at most 200 read (of a longer file both ends); empty when they cannot be read
    QList<SigningHazard>
        hazards; ///< those that its objects and the name in its signature block tell, without drawing
};

/// Reads it, away from the window; the file's bytes are held against their name on the way ("blob.damaged", "pdf.broken").
/// `answer` is called in the window's thread, and not once `context` is gone.
void loadGround(Office &office,
    const DocumentId &document,
    QObject *context,
    std::function<void(Result<PaperGround>)> answer);

/// A paper whose main file is broken, as it would be after rewriting.
struct RewrittenGround
{
    PaperGround ground; ///< of what was written anew
    std::shared_ptr<const RewrittenMain> main;
};

/// Writes a broken main file anew, in the confined worker, and reads that; takes some seconds for long papers. Errors: those of
/// rewriteBroken(); otherwise as loadGround().
void loadRewritten(Office &office,
    const DocumentId &document,
    QObject *context,
    std::function<void(Result<RewrittenGround>)> answer);

/// What to look at before the person logged in signs the paper's newest main file, found by the confined worker; empty when it is no PDF
/// or cannot be read. Takes up to a second for long papers; otherwise as loadGround().
void loadHazards(Office &office,
    const DocumentId &document,
    QObject *context,
    std::function<void(const QList<SigningHazard> &)> answer);

/// The same without drawing: what the objects tell and the name in the signature block, in milliseconds.
void loadQuickHazards(Office &office,
    const DocumentId &document,
    QObject *context,
    std::function<void(const QList<SigningHazard> &)> answer);

/// The words of the first pages, read by the confined worker; empty when it cannot.
void readWords(const QByteArray &pdf, QObject *context, std::function<void(const QList<PageText> &)> answer);

}
