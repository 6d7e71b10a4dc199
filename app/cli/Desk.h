// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Options.h"
#include "core/platform/SecretBytes.h"
#include "workflow/session/Store.h"

namespace chauban {

class Console;

/// What verbs on a store have in common: which store, who asks, and how answers are laid out.
///
/// --store DIR ($CHAUBAN_STORE), --as LOGIN ($CHAUBAN_LOGIN), --password-file FILE ($CHAUBAN_PASSWORD_FILE, "-" is
/// the standard input), --for LOGIN to act for somebody who delegated.
Options::Known withDesk(Options::Known own);

/// An open store with somebody logged in.
struct Desk
{
    std::unique_ptr<Store> store;
    Session session;
    std::shared_ptr<const Directory> directory;
};

/// The agency\'s date now: that of its own zone, wherever the program runs.
QDate today(Store &store, const Directory &directory);

Result<std::unique_ptr<Store>> openStore(const Options &options);
/// The first line of the file. A password never stands on the command line.
Result<SecretBytes> readSecret(const QString &path);
/// The password that --password-file names.
Result<SecretBytes> readPassword(const Options &options);
/// Also reads a few papers for search that were left unread.
Result<Desk> openDesk(const Options &options);

/// How long a person may wait for what search needs: at opening, when the outcome is told already, before a search.
inline constexpr TextBudget AtOpening{8, std::chrono::seconds(1)};
inline constexpr TextBudget AfterActs{200, std::chrono::seconds(10)};
inline constexpr TextBudget BeforeSearch{200, std::chrono::seconds(5)};
/// Enters into search what was not read yet; answers how many documents still wait. What fails is left for the next
/// time: nobody asked for it.
qint64 readForSearch(Store &store, const TextBudget &budget);

/// The value of an option or of its environment variable.
Result<QString> setting(const Options &options, const QString &name, const char *variable);
/// What others are told while this program has the store open.
QString holderText();

Result<PersonId> personByLogin(const Directory &directory, const QString &login);
QString nameOf(const Directory &directory, const PersonId &person);
/// A principal as a person reads it: a name, a title, a unit, a role.
QString nameOf(const Directory &directory, const Principal &principal);

/// Columns padded to the widest cell, one row a line.
QString aligned(const QList<QStringList> &rows);
/// Prints an outcome: `done` when it was accepted, else the refusal's sentence. Returns the exit code.
int report(Console &console, const Result<Outcome> &outcome, const QString &done);

/// A verb of a verb: "list" of "document list".
struct SubVerb
{
    const char *name;
    Result<int> (*run)(const QStringList &arguments, Console &console);
};
/// Runs the sub-verb that the first argument names.
int runSubVerb(const QStringList &arguments, Console &console, std::span<const SubVerb> all);

}
