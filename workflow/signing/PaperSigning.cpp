// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/signing/PaperSigning.h"

#include "core/document/DocumentType.h"
#include "core/pdf/FormFields.h"
#include "core/pdf/PdfFile.h"
#include "core/signing/Pades.h"

#include <algorithm>
#include <functional>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

using Grow = std::function<Result<QByteArray>(const QByteArray &pdf, const Document &document)>;

/// The document's files, the main one replaced by what `grow` makes of it; the new bytes are stored.
Result<QList<DocumentFile>> grownFiles(
    Session &session, BlobStore &blobs, const DocumentView &view, const Grow &grow)
{
    auto files = view.files;
    const auto main = std::find_if(
        files.begin(), files.end(), [](const DocumentFile &file) { return file.role == FileRole::Main; });
    if (main == files.end())
        return Error{ErrorKind::Conflict, "document.no-file", view.document.metadata.subject};
    TRY_ASSIGN(const auto blob, session.blob(view.document.id, int(main - files.begin())));
    TRY_ASSIGN(const auto grown, grow(blob.bytes().toByteArray(), view.document));
    TRY_ASSIGN(main->blob, blobs.put(grown));
    main->size = grown.size();
    return files;
}

Target seen(const Target &target, const Document &document)
{
    auto exact = target;
    if (exact.content.isNull())
        exact.content = document.contentHash;
    return exact;
}

Result<bool> hasField(const QByteArray &pdf, const QString &name)
{
    TRY_ASSIGN(const auto file, PdfFile::parse(pdf));
    TRY_ASSIGN(const auto all, formFields(file));
    return std::any_of(all.cbegin(), all.cend(), [&](const FormField &field) {
        return field.name == name && field.isSignature && !field.isFilled;
    });
}

}

Result<Outcome> signPaper(Session &session,
    BlobStore &blobs,
    const Target &target,
    const SigningKey &key,
    const PersonalMark &mark,
    Instant now)
{
    TRY_ASSIGN(const auto view, session.document(target.document));
    const auto sign = [&](const QByteArray &pdf, const Document &) -> Result<QByteArray> {
        SignatureRequest request;
        request.time = now;
        request.drawing.image = mark.image;
        const auto own = QString::fromLatin1(fields::Signature);
        TRY_ASSIGN(const bool prepared, hasField(pdf, own));
        if (prepared)
            request.field = own;
        else
            request.place = mark.place;
        return signPdf(pdf, key, request);
    };
    TRY_ASSIGN(const auto files, grownFiles(session, blobs, view, sign));
    return session.submit(SignDocument{files, key.certificate().subject()}, seen(target, view.document));
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
    TRY_ASSIGN(const auto files, grownFiles(session, blobs, view, fill));
    return session.submit(SealDocument{files, seal.key.certificate().subject()}, seen(target, view.document));
}

}
