// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/DocumentOptions.h"

#include "core/document/DocumentType.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

const QStringList MetadataOptions = {u"type"_s,
    u"notation"_s,
    u"date"_s,
    u"agency"_s,
    u"subject"_s,
    u"signer"_s,
    u"signer-title"_s,
    u"urgency"_s,
    u"secrecy"_s,
    u"due"_s,
    u"to-places"_s,
    u"note"_s,
    u"copies"_s};

namespace {

template<typename E>
Result<> readWord(const Options &options, const QString &name, E &target)
{
    const auto value = options.value(name);
    if (!value)
        return {};
    const auto word = fromWord<E>(*value);
    if (!word)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--"_s + name + u' ' + *value};
    target = *word;
    return {};
}

Result<> readDate(const Options &options, const QString &name, QDate today, std::optional<QDate> &target)
{
    const auto value = options.value(name);
    if (!value)
        return {};
    TRY_ASSIGN(target, dateFrom(*value, today));
    return {};
}

}

Result<QDate> dateFrom(const QString &text, QDate today)
{
    auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        date = QDate::fromString(text, u"d/M/yyyy"_s);
    if (!date.isValid())
        date = QDate::fromString(text + u'/' + QString::number(today.year()), u"d/M/yyyy"_s);
    return date.isValid() ? Result<QDate>(date) : Error{ErrorKind::Invalid, "cli.bad-value", text};
}

Result<Metadata> metadataFrom(const Options &options, QDate today, Metadata known)
{
    const auto read = [&](const QString &name, QString &target) { target = options.value(name, target); };
    read(u"notation"_s, known.notation);
    read(u"agency"_s, known.agency);
    read(u"subject"_s, known.subject);
    read(u"signer"_s, known.signerName);
    read(u"signer-title"_s, known.signerTitle);
    read(u"to-places"_s, known.toPlaces);
    read(u"note"_s, known.note);
    read(u"type"_s, known.type);
    if (const auto copies = options.value(u"copies"_s))
        known.copies = copies->toInt();
    TRY(readDate(options, u"date"_s, today, known.issuedDate));
    TRY(readDate(options, u"due"_s, today, known.dueDate));
    TRY(readWord(options, u"urgency"_s, known.urgency));
    TRY(readWord(options, u"secrecy"_s, known.secrecy));
    return known;
}

Result<DocumentFile> storedFile(Session &session, const QString &path, FileRole role)
{
    const QFileInfo information(path);
    if (!information.isFile())
        return Error{ErrorKind::NotFound, "cli.cannot-read", path};
    if (information.size() == 0)
        return Error{ErrorKind::Invalid, "pdf.empty", path};
    TRY_ASSIGN(const auto hash, session.uploadFile(path));
    const auto mediaType = QMimeDatabase().mimeTypeForFile(information).name();
    return DocumentFile{information.fileName(), role, mediaType, hash, information.size(), 0};
}

}
