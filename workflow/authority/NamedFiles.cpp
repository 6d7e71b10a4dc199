// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/authority/NamedFiles.h"

#include "workflow/authority/rows/AuthorityRows.h"

namespace chauban {

QList<DocumentFile> namedFiles(const CommandBody &body)
{
    return std::visit(
        [](const auto &candidate) {
            if constexpr (requires { candidate.files; })
                return candidate.files;
            else
                return QList<DocumentFile>{};
        },
        body);
}

bool growsFiles(const CommandBody &body)
{
    return std::holds_alternative<SignDocument>(body) || std::holds_alternative<SealDocument>(body)
        || std::holds_alternative<CopyDocument>(body) || std::holds_alternative<RaiseDocument>(body);
}

QList<std::pair<Sha256, Sha256>> growingFiles(const Scene &scene, const CommandBody &body)
{
    auto before = scene.files;
    if (const auto *copy = std::get_if<CopyDocument>(&body))
        before = sourceFiles(scene.files, copy->form);
    const auto after = namedFiles(body);
    const bool raises = std::holds_alternative<RaiseDocument>(body); // asks what the others have, too
    QList<std::pair<Sha256, Sha256>> growing;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
        if (before[i].blob != after[i].blob || (raises && isRaisable(before[i])))
            growing.append({before[i].blob, after[i].blob});
    return growing;
}

bool namesFiles(const CommandBody &body)
{
    return !namedFiles(body).isEmpty();
}

Result<> checkNamedFiles(Database &database, const Command &command, const Directory &directory, Instant now)
{
    const auto files = namedFiles(command.body);
    const auto viewer = command.onBehalfOf.isNull() ? command.actor : command.onBehalfOf;
    const auto principals = principalsOf(directory, viewer, now.dateIn(directory.zone()));
    const auto scope = scopeOf(directory, command.actor, command.onBehalfOf, now);
    for (const auto &file : files) {
        if (command.uploaded.contains(file.blob))
            continue;
        TRY_ASSIGN(const bool filed, rows::isFiled(database, file.blob));
        if (!filed)
            continue;
        TRY_ASSIGN(
            const bool visible, rows::isFiledVisibly(database, command.org, file.blob, principals, scope));
        if (!visible)
            return Error{ErrorKind::NotFound, "blob.missing", file.blob.hex()};
    }
    return {};
}

}
