// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/SendPackage.h"

#include "core/platform/AtomicFile.h"
#include "ui/workplace/Office.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A name that every file system takes.
QString fileName(QString text, const QString &otherwise)
{
    static const QRegularExpression odd(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    text = text.replace(odd, u"-"_s).simplified();
    return text.isEmpty() || text.startsWith(u'.') ? otherwise : text;
}

Result<> put(const QString &path, const QByteArray &bytes)
{
    return replaceFile(path, {bytes});
}

QString freshFolder(const QString &parent, const QString &name)
{
    QDir folder(parent);
    auto free = name;
    for (int copy = 2; folder.exists(free); ++copy)
        free = u"%1 (%2)"_s.arg(name).arg(copy);
    folder.mkpath(free);
    return folder.filePath(free);
}

}

Result<QString> writeSendPackage(Seat &seat, const DocumentId &document, const QString &parent)
{
    TRY_ASSIGN(const auto view, seat.session.document(document));
    const auto &metadata = view.document.metadata;
    const QDir folder(freshFolder(parent, fileName(metadata.notation, document.text())));
    QJsonArray files;
    QStringList taken;
    for (qsizetype i = 0; i < view.files.size(); ++i) {
        const auto &file = view.files[i];
        if (file.role == FileRole::Original)
            continue; // the Word file that the paper was made from stays here
        TRY_ASSIGN(const auto blob, seat.session.blob(document, int(i)));
        auto name = fileName(file.name, u"tep-%1"_s.arg(i + 1));
        if (taken.contains(name, Qt::CaseInsensitive))
            name = u"%1-%2"_s.arg(i + 1).arg(name);
        taken.append(name);
        TRY(put(folder.filePath(name), blob.bytes().toByteArray()));
        files.append(QJsonObject{{u"name"_s, name},
            {u"role"_s, toWord(file.role)},
            {u"size"_s, file.size},
            {u"sha256"_s, file.blob.hex()}});
    }
    QJsonArray recipients;
    QStringList lines{metadata.notation, metadata.subject, {}};
    for (const auto &recipient : view.recipients) {
        recipients.append(QJsonObject{{u"name"_s, recipient.name}, {u"code"_s, recipient.code}});
        lines.append(recipient.name);
    }
    const QJsonObject manifest{{u"notation"_s, metadata.notation},
        {u"date"_s, metadata.issuedDate ? metadata.issuedDate->toString(Qt::ISODate) : QString()},
        {u"type"_s, metadata.type},
        {u"agency"_s, metadata.agency},
        {u"subject"_s, metadata.subject},
        {u"urgency"_s, toWord(metadata.urgency)},
        {u"recipients"_s, recipients},
        {u"files"_s, files}};
    TRY(put(folder.filePath(u"goi-gui.json"_s), QJsonDocument(manifest).toJson()));
    TRY(put(folder.filePath(u"noi-nhan.txt"_s), lines.join(u'\n').toUtf8() + '\n'));
    return folder.path();
}

}
