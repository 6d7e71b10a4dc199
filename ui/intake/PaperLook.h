// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Sha256.h"
#include "core/intake/LetterForm.h"

#include <QImage>

#include <memory>

namespace chauban {

class WorkerLeash;
struct LetterPart;

/// What is found out about a paper before the clerk sees it.
struct PaperLook
{
    QList<Sha256> hashes; ///< of the files, in the order of the parts
    LetterForm form;
    int pageCount = 0;
    QList<int> starts; ///< 0-based pages, beside the first, on which a letter seems to begin
    QImage thumbnail;
    bool brokenSignature = false;
    bool isMuteScan = false; ///< its first page is a picture without words
};

/// Reads a letter's pages through the confined worker: for a thread of its own, it takes up to some seconds. `today`
/// becomes the day of arrival. Errors: file.cannot-read, those of the worker, "intake.file-changed" when a part's
/// hash is known and its file is another one now.
Result<PaperLook> lookAtPaper(const QList<LetterPart> &parts, QDate today, Instant now);

/// What a recognition program reads off the first page of a scan: everything in it is doubtful. For a thread of its own;
/// cutting the leash ends it. Errors: those of recognisePage() and of the worker, "intake.file-changed".
Result<LetterForm> recognisedForm(
    const QList<LetterPart> &parts, QDate today, const std::shared_ptr<WorkerLeash> &leash);

/// The bytes of a letter's main file: the file itself when it is one whole file, else a new PDF of its parts.
Result<QByteArray> assembledLetter(const QList<LetterPart> &parts);

}
