// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verb.h"

namespace chauban {

/// One act on documents at a desk: what was asked, and where.
struct DocumentCall
{
    const Options &options;
    Console &console;
    Store &store;
    Session &session;
    const Directory &directory;

    /// As in Desk.h.
    QDate today() const;
    Result<QString> argument(int index, const QString &name) const { return options.argument(index, name); }
    /// The document that the argument names, with the task and content that --task and --seen name.
    Result<Target> target(int index = 0) const;
};

/// Whether `chaubanctl document NAME` changes something (the others only show).
bool isDocumentAct(const QString &name);
/// Runs `chaubanctl document` with an act as its first argument.
Result<int> runDocumentAct(const QStringList &arguments, Console &console);
/// The lines of help on all acts.
extern const char *const DocumentActUsage;

/// Whom an option names: a login, or the notation or code of a unit (then its head's position).
Result<Principal> principalNamed(const Directory &directory, const QString &text);
/// The issuing body that --body names by notation or id; without it the agency's first.
Result<BodyId> bodyOption(const Directory &directory, const Options &options);
Result<UnitId> unitNamed(const Directory &directory, const QString &text);

}
