// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/PaperKeeping.h"

#include "core/intake/FileKind.h"
#include "core/pdf/assemble/PicturePdf.h"
#include "core/platform/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts the file where nobody else moves it, under the name of its content; answers its bytes.
Result<QByteArray> kept(LetterPart &part, const KeepingPlace &place)
{
    QFile file(part.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "intake.file-changed", part.path};
    const auto bytes = file.readAll();
    const QFileInfo where(part.path);
    if (part.name.isEmpty())
        part.name = where.fileName();
    if (where.path() == place.files || where.path() == place.scans)
        return bytes;
    const auto copy = place.files + u'/' + Sha256::of(bytes).hex() + u'.' + where.suffix();
    if (!QFile::exists(copy) && !QFile::copy(part.path, copy))
        return Error{ErrorKind::Unavailable, "file.cannot-write", copy};
    part.path = copy;
    return bytes;
}

/// A picture becomes a PDF and stays beside it as the original.
Result<> madePdf(LetterPart &part, const QByteArray &bytes, const KeepingPlace &place)
{
    constexpr qsizetype beginning = 4096;
    const auto kind = fileKindOf(QByteArrayView(bytes).first(std::min(bytes.size(), beginning)));
    if (const auto reason = notALetter(kind))
        return Error{ErrorKind::Invalid, *reason, part.name};
    if (kind != FileKind::Picture)
        return {};
    TRY_ASSIGN(const auto pdf, pictureAsPdf(bytes));
    part.original = part.path;
    part.originalHash = Sha256::of(bytes);
    part.path = place.files + u'/' + part.originalHash.hex() + ".pdf"_L1;
    return replaceFile(part.path, {pdf});
}

/// Such a file cannot be the letter, but may go with one.
bool isNoLetter(const Error &error)
{
    return error.reason == Reason("intake.word-file") || error.reason == Reason("intake.archive-file")
        || error.reason == Reason("intake.empty-file") || error.reason == Reason("intake.unknown-file")
        || error.reason == Reason("pages.encrypted");
}

}

KeptPaper keepAndLook(QList<LetterPart> parts, const KeepingPlace &place, QDate today, Instant now)
{
    for (auto &part : parts) {
        if (!part.hash.isNull())
            continue;
        const auto bytes = kept(part, place);
        if (!bytes.ok())
            return {parts, false, bytes.error()};
        if (const auto made = madePdf(part, bytes.value(), place); !made.ok()) {
            part.hash = Sha256::of(bytes.value());
            return {parts, isNoLetter(made.error()), made.error()};
        }
    }
    auto look = lookAtPaper(parts, today, now);
    for (qsizetype i = 0; look.ok() && i < parts.size(); ++i)
        parts[i].hash = look->hashes.value(i);
    const bool onlyAttaches = !look.ok() && isNoLetter(look.error());
    return {parts, onlyAttaches, std::move(look)};
}

}
