// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/IntakeDraft.h"

#include "core/platform/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

IntakeDraft::IntakeDraft(const QString &folder, const PersonId &person)
    : m_path(folder + "/intake-"_L1 + person.text() + ".json"_L1)
    , m_files(folder + "/intake-files"_L1)
{
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    for (const auto &made : {folder, m_files})
        if (!QDir(made).exists() && QDir().mkpath(made))
            QFile::setPermissions(made, ownerOnly);
}

Result<> IntakeDraft::save(const QList<IntakeLetter> &letters) const
{
    QJsonArray array;
    for (const auto &letter : letters)
        array.append(toDraft(letter));
    const auto bytes = QJsonDocument(QJsonObject{{"format"_L1, "chauban-intake-1"_L1}, {"letters"_L1, array}})
                           .toJson(QJsonDocument::Compact);
    if (!QFile::exists(m_path)) {
        // Made narrow before there is anything to read in it.
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    TRY(replaceFile(m_path, {bytes}));
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<QList<IntakeLetter>> IntakeDraft::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return QList<IntakeLetter>{};
    const auto bytes = file.readAll();
    const auto object = QJsonDocument::fromJson(bytes).object();
    if (!bytes.isEmpty() && object["format"_L1].toString() != "chauban-intake-1"_L1) {
        const auto kept = m_path + ".hong"_L1;
        QFile::remove(kept);
        QFile::rename(m_path, kept);
        return Error{ErrorKind::Corrupt, "intake.draft-damaged", kept};
    }
    QList<IntakeLetter> letters;
    for (const auto &entry : object["letters"_L1].toArray())
        if (auto letter = fromDraft(entry.toObject()))
            letters.append(std::move(*letter));
    return letters;
}

}
