// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/signing/BatchNote.h"

#include "core/platform/AtomicFile.h"
#include "workflow/authority/rows/AuthorityRows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

qsizetype BatchNote::count(PaperFate fate) const
{
    return std::count_if(
        papers.cbegin(), papers.cend(), [&](const BatchPaper &paper) { return paper.fate == fate; });
}

BatchNote BatchNote::remainder(Refused refused, IdSource &ids) const
{
    BatchNote rest{person, begun, {}};
    for (auto paper : papers) {
        const bool again = paper.fate == PaperFate::Refused && refused == Refused::Too;
        if (paper.fate != PaperFate::Left && !again)
            continue;
        if (again)
            paper.command = ids.create<CommandId>();
        paper.fate = PaperFate::Waiting;
        paper.reason.clear();
        paper.detail.clear();
        rest.papers.append(paper);
    }
    return rest;
}

Result<> writeNote(const QString &path, const BatchNote &note)
{
    QDir().mkpath(QFileInfo(path).path());
    const auto text = QJsonDocument(toJson(note).toObject()).toJson(QJsonDocument::Compact);
    TRY(replaceFile(path, {text}));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

std::optional<BatchNote> readNote(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto note = fromJson<BatchNote>(QJsonDocument::fromJson(file.readAll()).object());
    if (!note.ok() || note->person.isNull())
        return std::nullopt;
    return std::move(note).value();
}

Result<> settle(BatchNote &note, Database &database)
{
    for (auto &paper : note.papers) {
        if (paper.fate == PaperFate::Signed || paper.fate == PaperFate::Refused)
            continue;
        TRY_ASSIGN(const auto known, rows::selectCommand(database, paper.command));
        paper.fate = PaperFate::Left;
        if (!known)
            continue;
        TRY_ASSIGN(const auto outcome, fromJson<Outcome>(QJsonDocument::fromJson(known->outcome).object()));
        paper.fate = outcome.accepted ? PaperFate::Signed : PaperFate::Refused;
        paper.reason = outcome.reason;
        paper.detail = outcome.detail;
    }
    return {};
}

}
