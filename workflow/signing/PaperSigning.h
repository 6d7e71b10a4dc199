// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/DocumentType.h"
#include "core/signing/Numbering.h"
#include "workflow/processing/ProcessingCommands.h"
#include "workflow/session/Session.h"

namespace chauban {

/// Signing a paper of the store: reads its newest main file, signs it, stores the grown file and tells the door.
/// The signature is made before the door decides; when it refuses, the signed bytes belong to no document.

/// How a person's signature looks and where it stands.
struct PersonalMark
{
    QByteArray image; ///< PNG, transparent, blue; empty: an invisible signature
    /// Where it stands on a paper without our field `chauban.signature`; nothing: invisible.
    std::optional<PagePlace> place;
};

/// A paper signed by a person of which nobody was told yet: while it is dropped, it never was.
struct SignedPaper
{
    SignDocument body;
    Target target;
    QByteArray pdf; ///< of the main file, not stored yet
};

/// A paper as it was read for being signed; a value that any thread may sign.
struct UnsignedPaper
{
    Target target; ///< with the content that will be signed
    QList<DocumentFile> files;
    qsizetype main = 0; ///< among the files
    QByteArray pdf; ///< of the main file
};

/// Reads the newest main file. Errors: those of Session::document and Session::blob, document.no-file,
/// routing.content-changed: the target names another content than the paper has now.
Result<UnsignedPaper> readForSigning(Session &session, const Target &target);
/// What rewriteBroken() has made of a broken main file.
struct RewrittenMain
{
    Sha256 original; ///< of the broken bytes
    QByteArray pdf;
};

/// Signs the new file in place of the broken one; another paper than that which was rewritten stays as it is.
void useRewritten(UnsignedPaper &paper, const RewrittenMain &rewritten);

/// Signs it and keeps the result from everybody. Errors: those of signPdf.
Result<SignedPaper> signUnsigned(const UnsignedPaper &paper,
    const SigningKey &key,
    const PersonalMark &mark,
    Instant now,
    AppearanceCache *appearances = nullptr);

/// Both in one.
Result<SignedPaper> prepareSignature(
    Session &session, const Target &target, const SigningKey &key, const PersonalMark &mark, Instant now);
/// Stores the signed file and tells the door, with the signer's words; `id`: of the command, where it was chosen
/// beforehand. Errors: those of BlobStore::put, Session::submit.
Result<Outcome> submitSignature(
    Session &session, const SignedPaper &paper, const QString &opinion = {}, CommandId id = {});

/// Whether the PDF has our field `chauban.signature`, still empty: the template says where the signature stands.
/// Errors: pdf.*.
Result<bool> hasSignatureField(const QByteArray &pdf);

/// The competent person signs: both in one. Errors: those of Session::document, signPdf, BlobStore::put, Session::submit.
Result<Outcome> signPaper(
    Session &session, const Target &target, const SigningKey &key, const PersonalMark &mark, Instant now);

/// A copy that the clerk is asked for.
struct CopyOrder
{
    CopyForm form = CopyForm::TrueCopy;
    QString pages; ///< of an extract: "1-3", "2,5-6"
};

/// The clerk makes a copy of the target: its PDFs, or the PDF of the pages, get the agency's signature with the mark
/// of the copy (kind, agency, signing time) at the top right of page 1; the source keeps its bytes. The outcome names
/// the new document and its number. Errors: those of checkCopyable(), extractPages(), "copy.not-pdf", sealPaper().
Result<Outcome> copyPaper(
    Session &session, BlobStore &blobs, const Target &source, const CopyOrder &order, const AgencySeal &seal);

/// The clerk writes number and date on the numbered paper and adds the agency's signature; annexes that are PDFs get it
/// too, with number and notation of their paper and the signing time at the top right of page 1.
/// `places`: where they stand on a paper without our named fields.
Result<Outcome> sealPaper(Session &session,
    BlobStore &blobs,
    const Target &target,
    const AgencySeal &seal,
    const std::optional<NumberingPlaces> &places = {});

}
