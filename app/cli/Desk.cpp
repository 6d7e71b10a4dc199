// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Desk.h"

#include "app/cli/Console.h"
#include "app/cli/Verb.h"
#include "ui/text/DocumentText.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Options::Known withDesk(Options::Known own)
{
    own.valued << u"store"_s << u"as"_s << u"password-file"_s << u"for"_s;
    return own;
}

Result<QString> setting(const Options &options, const QString &name, const char *variable)
{
    if (const auto given = options.value(name))
        return *given;
    const auto value = qEnvironmentVariable(variable);
    if (!value.isEmpty())
        return value;
    return Error{ErrorKind::Invalid,
        "cli.missing-setting",
        u"--"_s + name + u" ("_s + QLatin1StringView(variable) + u')'};
}

QString holderText()
{
    return u"chaubanctl (tiến trình %1)"_s.arg(QCoreApplication::applicationPid());
}

Result<std::unique_ptr<Store>> openStore(const Options &options)
{
    TRY_ASSIGN(const auto folder, setting(options, u"store"_s, "CHAUBAN_STORE"));
    return Store::open(folder, holderText());
}

Result<SecretBytes> readSecret(const QString &path)
{
    constexpr qint64 Longest = 1024;
    QFile file(path);
    const bool opened = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly)
                                       : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    SecretBytes line(Longest);
    const auto length = opened ? file.readLine(line.data(), Longest) : -1;
    if (length <= 0)
        return Error{ErrorKind::Unavailable, "cli.no-password-file", path};
    auto end = length;
    while (end > 0 && (line.data()[end - 1] == '\n' || line.data()[end - 1] == '\r'))
        --end;
    return SecretBytes(line.view().first(end));
}

Result<SecretBytes> readPassword(const Options &options)
{
    TRY_ASSIGN(const auto path, setting(options, u"password-file"_s, "CHAUBAN_PASSWORD_FILE"));
    return readSecret(path);
}

Result<Desk> openDesk(const Options &options)
{
    TRY_ASSIGN(const auto login, setting(options, u"as"_s, "CHAUBAN_LOGIN"));
    TRY_ASSIGN(const auto password, readPassword(options));
    TRY_ASSIGN(auto store, openStore(options));
    TRY_ASSIGN(const auto own, store->login(login, password.view()));
    TRY_ASSIGN(auto directory, own.directory());
    const auto principal = options.value(u"for"_s);
    TRY_ASSIGN(const auto person,
        principal ? personByLogin(*directory, *principal) : Result<PersonId>(own.person()));
    TRY_ASSIGN(auto session, own.actingFor(person));
    readForSearch(*store, AtOpening);
    return Desk{std::move(store), std::move(session), std::move(directory)};
}

qint64 readForSearch(Store &store, const TextBudget &budget)
{
    // Derived data: whether it could be renewed is no part of any answer.
    const auto progress = store.refreshText(budget);
    return progress.ok() ? progress->waiting : 0;
}

QDate today(Store &store, const Directory &directory)
{
    return store.clock().now().dateIn(directory.zone());
}

Result<PersonId> personByLogin(const Directory &directory, const QString &login)
{
    const auto *person = directory.personByLogin(login);
    if (!person)
        return Error{ErrorKind::NotFound, "directory.unknown-person", login};
    return person->id;
}

QString nameOf(const Directory &directory, const PersonId &person)
{
    const auto *found = directory.person(person);
    return found ? found->name : person.text();
}

QString nameOf(const Directory &directory, const Principal &principal)
{
    if (principal.kind == Principal::Kind::Person)
        return nameOf(directory, PersonId{principal.id});
    if (const auto *position = directory.position({principal.id}); position) {
        const auto *unit = directory.unit(position->unit);
        return position->title + (unit ? u", "_s + unit->name : QString());
    }
    if (const auto *unit = directory.unit({principal.id}); unit)
        return unit->name;
    const auto *body = directory.body({principal.id});
    return textOf(principal.role) + (body ? u", "_s + body->notation : QString());
}

QString aligned(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const auto &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths[i], row[i].size());
        }
    QStringList lines;
    for (const auto &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row[i] : row[i].leftJustified(widths[i] + 2);
        lines.append(line.trimmed().isEmpty() ? QString() : line);
    }
    return lines.join(u'\n');
}

int report(Console &console, const Result<Outcome> &outcome, const QString &done)
{
    if (!outcome.ok())
        return console.fail(outcome.error());
    if (!outcome->accepted)
        return console.refuse(outcome->reason, outcome->detail);
    auto json = outcome->result;
    json.insert("position"_L1, outcome->position);
    json.insert("decidedAt"_L1, outcome->decidedAt.toDateTime().toString(Qt::ISODateWithMs));
    console.result(done, json);
    return Done;
}

int runSubVerb(const QStringList &arguments, Console &console, std::span<const SubVerb> all)
{
    const auto name = arguments.value(0);
    const auto found = std::ranges::find_if(
        all, [&](const SubVerb &verb) { return name == QLatin1StringView(verb.name); });
    if (found == all.end()) {
        QStringList names;
        for (const auto &verb : all)
            names << QString::fromLatin1(verb.name);
        return console.fail(name.isEmpty() || name.startsWith(u'-')
                ? Error{ErrorKind::Invalid, "cli.missing-verb", names.join(u", "_s)}
                : Error{ErrorKind::Invalid, "cli.unknown-verb", name});
    }
    const auto code = found->run(arguments.mid(1), console);
    return code.ok() ? code.value() : console.fail(code.error());
}

}
