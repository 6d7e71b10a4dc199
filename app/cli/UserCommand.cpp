// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verbs.h"
#include "core/directory/Password.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A directory that holds only the agency's own line: what is added to it is what changes.
Directory emptyChange(const Desk &desk)
{
    Directory change;
    change.org = desk.directory->org;
    return change;
}

Result<QDate> dateOption(const Options &options, const QString &name, QDate otherwise)
{
    const auto text = options.value(name);
    const auto date = text ? QDate::fromString(*text, Qt::ISODate) : otherwise;
    if (!date.isValid())
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--"_s + name + u' ' + text.value_or(QString())};
    return date;
}

Result<int> list(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(auto desk, openDesk(options));
    QList<QStringList> rows{{u"TÊN ĐĂNG NHẬP"_s, u"HỌ TÊN"_s, u"CHỨC VỤ"_s, u"TRẠNG THÁI"_s}};
    QJsonArray json;
    for (const auto &person : desk.directory->people) {
        QStringList titles;
        for (const auto &position :
            desk.directory->positionsOf(person.id, today(*desk.store, *desk.directory)))
            titles.append(nameOf(*desk.directory, Principal::of(position.id)));
        rows.append(
            {person.login, person.name, titles.join(u"; "_s), person.active ? u"hoạt động"_s : u"đã khóa"_s});
        json.append(QJsonObject{{"id"_L1, person.id.text()},
            {"login"_L1, person.login},
            {"name"_L1, person.name},
            {"active"_L1, person.active},
            {"positions"_L1, QJsonArray::fromStringList(titles)}});
    }
    console.result(aligned(rows), {{"users"_L1, json}});
    return Done;
}

/// UNIT/CODE, as units.csv and positions.csv name them.
Result<Position> positionNamed(const Directory &directory, const QString &name)
{
    for (const auto &position : directory.positions) {
        const auto *unit = directory.unit(position.unit);
        if (unit && unit->code + u'/' + position.code == name)
            return position;
    }
    return Error{ErrorKind::NotFound, "directory.unknown-position", name};
}

Result<int> setPassword(Desk &desk, Console &console, const Person &person, const Options &options)
{
    TRY_ASSIGN(const auto path, options.required(u"new-password-file"_s));
    TRY_ASSIGN(const auto password, readSecret(path));
    TRY(checkPasswordStrength(password.view()));
    TRY_ASSIGN(const auto verifier, hashPassword(password.view(), freshSalt()));
    return report(console,
        desk.session.submit(SetPassword{person.id, verifier.salt, verifier.cost, verifier.hash}),
        u"Đã đặt mật khẩu cho %1."_s.arg(person.login));
}

Result<int> add(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options,
        Options::parse(arguments,
            withDesk({{u"name"_s, u"email"_s, u"position"_s, u"from"_s, u"new-password-file"_s}, {}})));
    Person person;
    TRY_ASSIGN(person.login, options.argument(0, u"LOGIN"_s));
    TRY_ASSIGN(person.name, options.required(u"name"_s));
    person.email = options.value(u"email"_s, {});
    TRY_ASSIGN(const auto positionName, options.required(u"position"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto position, positionNamed(*desk.directory, positionName));
    TRY_ASSIGN(const auto from, dateOption(options, u"from"_s, today(*desk.store, *desk.directory)));
    person.id = desk.store->ids().create<PersonId>();
    auto change = emptyChange(desk);
    change.people = {person};
    change.appointments
        = {{desk.store->ids().create<AppointmentId>(), person.id, position.id, from, std::nullopt}};
    const auto outcome = desk.session.submit(ChangeDirectory{change});
    if (!outcome.ok() || !outcome->accepted || !options.value(u"new-password-file"_s))
        return report(console, outcome, u"Đã thêm %1 (%2)."_s.arg(person.name, person.login));
    return setPassword(desk, console, person, options);
}

Result<int> changePassword(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"new-password-file"_s}, {}})));
    TRY_ASSIGN(const auto login, options.argument(0, u"LOGIN"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto id, personByLogin(*desk.directory, login));
    return setPassword(desk, console, *desk.directory->person(id), options);
}

Result<int> deactivate(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(const auto login, options.argument(0, u"LOGIN"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto id, personByLogin(*desk.directory, login));
    auto change = emptyChange(desk);
    change.people = {*desk.directory->person(id)};
    change.people[0].active = false;
    return report(
        console, desk.session.submit(ChangeDirectory{change}), u"Đã khóa tài khoản %1."_s.arg(login));
}

Result<int> delegate(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(
        const auto options, Options::parse(arguments, withDesk({{u"from"_s, u"to"_s, u"note"_s}, {}})));
    TRY_ASSIGN(const auto login, options.argument(0, u"LOGIN"_s));
    TRY(options.required(u"to"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto first, dateOption(options, u"from"_s, today(*desk.store, *desk.directory)));
    TRY_ASSIGN(const auto last, dateOption(options, u"to"_s, {}));
    Delegation delegation;
    TRY_ASSIGN(delegation.to, personByLogin(*desk.directory, login));
    delegation.id = desk.store->ids().create<DelegationId>();
    delegation.from = desk.session.person();
    const auto zone = desk.directory->zone();
    delegation.begins = std::max(desk.store->clock().now(), Instant::fromDateTime(first.startOfDay(zone)));
    delegation.ends = Instant::fromDateTime(last.addDays(1).startOfDay(zone));
    delegation.note = options.value(u"note"_s, {});
    return report(console,
        desk.session.submit(GrantDelegation{delegation}),
        u"Đã ủy quyền cho %1 đến hết ngày %2 (mã %3)."_s.arg(
            login, last.toString(u"dd/MM/yyyy"_s), delegation.id.text()));
}

Result<int> revoke(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(const auto login, options.argument(0, u"LOGIN"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto deputy, personByLogin(*desk.directory, login));
    const auto now = desk.store->clock().now();
    for (const auto &delegation : desk.directory->delegations)
        if (delegation.from == desk.session.person() && delegation.to == deputy && !delegation.revoked
            && now < delegation.ends)
            return report(console,
                desk.session.submit(RevokeDelegation{delegation.id}),
                u"Đã thu hồi ủy quyền của %1."_s.arg(login));
    return Error{ErrorKind::NotFound, "delegation.not-own"};
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"list", list},
        {"add", add},
        {"set-password", changePassword},
        {"deactivate", deactivate},
        {"delegate", delegate},
        {"revoke", revoke}};
    return runSubVerb(arguments, console, All);
}

}

const Verb UserVerb{
    .name = "user",
    .summary = "người dùng: danh sách, thêm, mật khẩu, khóa, ủy quyền",
    .summaryInEnglish = "people: list, add, passwords, deactivate, delegations",
    .usage = R"(chaubanctl user list
chaubanctl user add LOGIN --name NAME --position UNIT/CODE [--email MAIL] [--from 2026-01-31]
                    [--new-password-file FILE]
chaubanctl user set-password LOGIN --new-password-file FILE
chaubanctl user deactivate LOGIN
chaubanctl user delegate LOGIN --to 2026-01-31 [--from DATE] [--note TEXT]   (you let LOGIN act for you)
chaubanctl user revoke LOGIN
all with --store DIR --as LOGIN --password-file FILE)",
    .runtime = Runtime::Plain,
    .run = run,
};

}
