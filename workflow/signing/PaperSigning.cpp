// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/signing/PaperSigning.h"

#include "core/pdf/ExtractPages.h"
#include "core/pdf/FormFields.h"
#include "core/pdf/PdfFile.h"
#include "core/signing/Layout.h"
#include "core/signing/Pades.h"

#include <algorithm>
#include <functional>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

using Grow = std::function<Result<QByteArray>(const QByteArray &pdf, const Document &document)>;

const auto PdfMedia = u"application/pdf"_s;

/// A file of the document with what `grow` makes of its bytes, which are stored.
Result<DocumentFile> grownFile(
    Session &session, BlobStore &blobs, const DocumentView &view, qsizetype index, const Grow &grow)
{
    auto file = view.files[index];
    TRY_ASSIGN(const auto blob, session.blob(view.document.id, int(index)));
    TRY_ASSIGN(const auto grown, grow(blob.bytes().toByteArray(), view.document));
    TRY_ASSIGN(file.blob, blobs.put(grown));
    file.size = grown.size();
    return file;
}

Result<qsizetype> mainIndex(const DocumentView &view)
{
    const auto main = std::find_if(view.files.cbegin(), view.files.cend(), [](const DocumentFile &file) {
        return file.role == FileRole::Main;
    });
    if (main == view.files.cend())
        return Error{ErrorKind::Conflict, "document.no-file", view.document.metadata.subject};
    return main - view.files.cbegin();
}

/// The document's files, the main one replaced by what `grow` makes of it.
Result<QList<DocumentFile>> grownFiles(
    Session &session, BlobStore &blobs, const DocumentView &view, const Grow &grow)
{
    auto files = view.files;
    TRY_ASSIGN(const auto main, mainIndex(view));
    TRY_ASSIGN(files[main], grownFile(session, blobs, view, main, grow));
    return files;
}

/// Decree 30/2020, annex I: an annex in a file of its own carries the agency's signature with the paper's number.
Result<> markAnnexes(Session &session,
    BlobStore &blobs,
    const DocumentView &view,
    const AgencySeal &seal,
    QList<DocumentFile> &files)
{
    const auto lines = annexMark(view.document.metadata.notation, seal.time);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files[i].role != FileRole::Annex || files[i].mediaType != PdfMedia)
            continue;
        TRY_ASSIGN(files[i], grownFile(session, blobs, view, i, [&](const QByteArray &pdf, const Document &) {
            return signWithMark(pdf, seal.key, lines, seal.time);
        }));
    }
    return {};
}

/// The files of a copy: main file and annexes with the mark, or the extract of the main file.
Result<QList<DocumentFile>> copiedFiles(
    Session &session, BlobStore &blobs, const DocumentView &view, const CopyOrder &order, const Grow &mark)
{
    TRY_ASSIGN(const auto main, mainIndex(view));
    if (view.files[main].mediaType != PdfMedia)
        return Error{ErrorKind::Invalid, "copy.not-pdf", view.files[main].name};
    if (order.form == CopyForm::Extract) {
        const auto cut = [&](const QByteArray &pdf, const Document &document) -> Result<QByteArray> {
            TRY_ASSIGN(const auto extract, extractPages(pdf, order.pages));
            return mark(extract, document);
        };
        TRY_ASSIGN(auto file, grownFile(session, blobs, view, main, cut));
        file.name = u"trich-sao.pdf"_s;
        file.pages = 0;
        return QList<DocumentFile>{file};
    }
    QList<DocumentFile> files;
    for (qsizetype i = 0; i < view.files.size(); ++i) {
        auto file = view.files[i];
        if (file.role != FileRole::Main && file.role != FileRole::Annex)
            continue;
        if (file.mediaType == PdfMedia) {
            TRY_ASSIGN(file, grownFile(session, blobs, view, i, mark));
        }
        files.append(file);
    }
    return files;
}

Target seen(const Target &target, const Document &document)
{
    auto exact = target;
    if (exact.content.isNull())
        exact.content = document.contentHash;
    return exact;
}

}

Result<bool> hasSignatureField(const QByteArray &pdf)
{
    TRY_ASSIGN(const auto file, PdfFile::parse(pdf));
    TRY_ASSIGN(const auto all, formFields(file));
    return std::any_of(all.cbegin(), all.cend(), [](const FormField &field) {
        return field.name == QLatin1StringView(fields::Signature) && field.isSignature && !field.isFilled;
    });
}

Result<UnsignedPaper> readForSigning(Session &session, const Target &target)
{
    TRY_ASSIGN(const auto view, session.document(target.document));
    UnsignedPaper paper{seen(target, view.document), view.files, 0, {}};
    if (paper.target.content != view.document.contentHash)
        return Error{ErrorKind::Conflict, "routing.content-changed"};
    TRY_ASSIGN(paper.main, mainIndex(view));
    TRY_ASSIGN(const auto blob, session.blob(target.document, int(paper.main)));
    paper.pdf = blob.bytes().toByteArray();
    return paper;
}

void useRewritten(UnsignedPaper &paper, const RewrittenMain &rewritten)
{
    if (Sha256::of(paper.pdf) == rewritten.original)
        paper.pdf = rewritten.pdf;
}

Result<SignedPaper> signUnsigned(const UnsignedPaper &paper,
    const SigningKey &key,
    const PersonalMark &mark,
    Instant now,
    AppearanceCache *appearances)
{
    SignatureRequest request;
    request.time = now;
    request.drawing.image = mark.image;
    TRY_ASSIGN(const bool prepared, hasSignatureField(paper.pdf));
    if (prepared)
        request.field = QString::fromLatin1(fields::Signature);
    else
        request.place = mark.place;
    SignedPaper result{{paper.files, key.certificate().subject()}, paper.target, {}};
    TRY_ASSIGN(result.pdf, signPdf(paper.pdf, key, request, appearances));
    auto &file = result.body.files[paper.main];
    file.blob = Sha256::of(result.pdf);
    file.size = result.pdf.size();
    return result;
}

Result<SignedPaper> prepareSignature(
    Session &session, const Target &target, const SigningKey &key, const PersonalMark &mark, Instant now)
{
    TRY_ASSIGN(const auto paper, readForSigning(session, target));
    return signUnsigned(paper, key, mark, now);
}

Result<Outcome> submitSignature(
    Session &session, const SignedPaper &paper, const QString &opinion, CommandId id)
{
    TRY(session.upload(paper.pdf));
    auto body = paper.body;
    body.opinion = opinion;
    return session.submit(body, paper.target, id);
}

Result<Outcome> signPaper(
    Session &session, const Target &target, const SigningKey &key, const PersonalMark &mark, Instant now)
{
    TRY_ASSIGN(const auto paper, prepareSignature(session, target, key, mark, now));
    return submitSignature(session, paper);
}

Result<Outcome> copyPaper(
    Session &session, BlobStore &blobs, const Target &source, const CopyOrder &order, const AgencySeal &seal)
{
    TRY_ASSIGN(const auto view, session.document(source.document));
    TRY(checkCopyable(view.document, order.form));
    if (order.form == CopyForm::Extract && order.pages.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, "copy.no-pages"};
    TRY_ASSIGN(const auto directory, session.directory());
    const auto *issuer = directory->body(view.document.body);
    const auto lines
        = copyMark(copyType(order.form).name, issuer ? issuer->name.simplified() : QString(), seal.time);
    TRY_ASSIGN(const auto files,
        copiedFiles(session, blobs, view, order, [&](const QByteArray &pdf, const Document &) {
            return signWithMark(pdf, seal.key, lines, seal.time);
        }));
    return session.submit(
        CopyDocument{order.form, order.pages.simplified(), files, seal.key.certificate().subject()},
        seen(source, view.document));
}

Result<Outcome> sealPaper(Session &session,
    BlobStore &blobs,
    const Target &target,
    const AgencySeal &seal,
    const std::optional<NumberingPlaces> &places)
{
    TRY_ASSIGN(const auto view, session.document(target.document));
    if (!view.document.number || !view.document.metadata.issuedDate)
        return Error{ErrorKind::Conflict, "seal.not-numbered", toWord(view.document.state)};
    const auto fill = [&](const QByteArray &pdf, const Document &document) -> Result<QByteArray> {
        const auto date = *document.metadata.issuedDate;
        // Decree 30/2020, annex I: days below 10 and the months 1 and 2 are padded.
        const auto month = date.month() <= 2 ? date.toString(u"MM"_s) : date.toString(u"M"_s);
        const Numbering numbering{formatNumber(*document.number), date.toString(u"dd"_s), month};
        return sealWithNumber(pdf, numbering, seal, places);
    };
    TRY_ASSIGN(auto files, grownFiles(session, blobs, view, fill));
    TRY(markAnnexes(session, blobs, view, seal, files));
    return session.submit(SealDocument{files, seal.key.certificate().subject()}, seen(target, view.document));
}

}
