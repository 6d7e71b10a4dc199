// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verbs.h"
#include "core/directory/rows/LoginRows.h"
#include "workflow/authority/Authority.h"
#include "workflow/organisation/OrganisationTables.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<OrganisationTables> readTables(const QString &folder)
{
    OrganisationTables tables;
    const std::pair<QString, QByteArray *> files[] = {{u"agency.csv"_s, &tables.agency},
        {u"bodies.csv"_s, &tables.bodies},
        {u"units.csv"_s, &tables.units},
        {u"positions.csv"_s, &tables.positions},
        {u"people.csv"_s, &tables.people}};
    for (const auto &[name, bytes] : files) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::NotFound, "organisation.no-table", file.fileName()};
        *bytes = file.readAll();
    }
    return tables;
}

bool isAdministrator(const Directory &directory, const PersonId &person)
{
    for (const auto &appointment : directory.appointments)
        if (const auto *position = directory.position(appointment.position); appointment.person == person)
            if (position->role == Role::Administrator)
                return true;
    return false;
}

/// The session by which an agency is founded or changed. While nobody of it has a password, whoever holds the
/// store's folder may begin, as the administrator of the tables, and sets that person's password.
Result<Session> founderOrAdministrator(Store &store, const Options &options, const Directory &directory)
{
    TRY_ASSIGN(const auto login, setting(options, u"as"_s, "CHAUBAN_LOGIN"));
    TRY_ASSIGN(const auto password, readPassword(options));
    TRY_ASSIGN(const bool guarded, rows::hasCredentials(store.reader(), directory.org.id));
    if (guarded)
        return store.login(login, password.view());
    TRY(checkPasswordStrength(password.view()));
    TRY_ASSIGN(const auto person, personByLogin(directory, login));
    if (!isAdministrator(directory, person))
        return Error{ErrorKind::Denied, "organisation.not-administrator", login};
    auto session = store.sessionOf(directory.org.id, person);
    TRY_ASSIGN(const auto founded, session.submit(ChangeDirectory{directory}));
    TRY_ASSIGN(const auto verifier, hashPassword(password.view(), freshSalt()));
    if (founded.accepted)
        TRY(session.submit(SetPassword{person, verifier.salt, verifier.cost, verifier.hash}));
    return session;
}

Result<int> importOrganisation(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(const auto folder, options.argument(0, u"DIR"_s));
    TRY_ASSIGN(const auto tables, readTables(folder));
    TRY_ASSIGN(auto store, openStore(options));
    std::shared_ptr<const Directory> known;
    TRY_ASSIGN(const auto agencies, store->agencies());
    TRY_ASSIGN(const auto fresh, readOrganisation(tables, nullptr));
    for (const auto &agency : agencies) {
        TRY_ASSIGN(const auto candidate, store->authority().directory(agency));
        if (agency == fresh.org.id || (!fresh.org.code.isEmpty() && candidate->org.code == fresh.org.code))
            known = candidate;
    }
    TRY_ASSIGN(const auto directory, readOrganisation(tables, known.get()));
    TRY_ASSIGN(auto session, founderOrAdministrator(*store, options, directory));
    return report(console,
        session.submit(ChangeDirectory{directory}),
        u"Đã nhập %1: %2 đơn vị, %3 chức vụ, %4 người."_s.arg(directory.org.name)
            .arg(directory.units.size())
            .arg(directory.positions.size())
            .arg(directory.people.size()));
}

Result<int> list(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(auto store, openStore(options));
    TRY_ASSIGN(const auto agencies, store->agencies());
    QList<QStringList> rows{{u"MÃ"_s, u"TÊN"_s, u"SỐ NGƯỜI"_s}};
    QJsonArray json;
    for (const auto &agency : agencies) {
        TRY_ASSIGN(const auto directory, store->authority().directory(agency));
        const auto &org = directory->org;
        rows.append({org.code, org.name, QString::number(directory->people.size())});
        json.append(QJsonObject{{"id"_L1, org.id.text()},
            {"code"_L1, org.code},
            {"name"_L1, org.name},
            {"people"_L1, directory->people.size()},
            {"units"_L1, directory->units.size()}});
    }
    console.result(aligned(rows), {{"agencies"_L1, json}});
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"import", importOrganisation}, {"list", list}};
    return runSubVerb(arguments, console, All);
}

}

const Verb OrgVerb{
    .name = "org",
    .summary = "nhập cơ quan từ bảng CSV, liệt kê cơ quan",
    .summaryInEnglish = "import an agency from CSV tables, list agencies",
    .usage = R"(chaubanctl org import DIR --store STORE --as ADMINISTRATOR --password-file FILE
chaubanctl org list --store STORE

DIR holds five tables in UTF-8, the first row naming the columns ([] may be left out):
  agency.csv     name, [code], [zone], [place]
  bodies.csv     notation, name, [superior], [place], [code]
  units.csv      code, name, [notation], [parent]
  positions.csv  unit, code, title, role, [rank], [signs_as], [bodies]
  people.csv     login, name, [email], [active], unit, position, from, [to]
role: văn thư, lãnh đạo, chánh văn phòng, trưởng đơn vị, chuyên viên, thư ký, quản trị
rank: 0 head, 1 deputy, 2 others; bodies: notations divided by blanks; dates 2025-07-01 or 01/07/2025
The first import founds the agency and sets the administrator's password from FILE; a further one updates.)",
    .runtime = Runtime::Plain,
    .run = run,
};

}
