// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/DocumentCall.h"
#include "app/cli/RegisterBookVerbs.h"
#include "app/cli/Verbs.h"

#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Error badValue(const Options &options, const QString &name)
{
    return {ErrorKind::Invalid, "cli.bad-value", u"--"_s + name + u' ' + options.value(name, {})};
}

Result<int> openRegister(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options,
        Options::parse(
            arguments, withDesk({{u"body"_s, u"kind"_s, u"year"_s, u"opening"_s, u"series"_s}, {}})));
    TRY_ASSIGN(auto desk, openDesk(options));
    OpenRegister command;
    TRY_ASSIGN(command.body, bodyOption(*desk.directory, options));
    const auto kind = fromWord<DocumentKind>(options.value(u"kind"_s, u"incoming"_s));
    if (!kind)
        return badValue(options, u"kind"_s);
    command.kind = *kind;
    command.series = options.value(u"series"_s, {});
    const auto thisYear = today(*desk.store, *desk.directory).year();
    bool whole = true;
    command.year = options.value(u"year"_s) ? options.value(u"year"_s, {}).toInt(&whole) : thisYear;
    if (!whole)
        return badValue(options, u"year"_s);
    command.opening = options.value(u"opening"_s, u"1"_s).toLongLong(&whole);
    if (!whole)
        return badValue(options, u"opening"_s);
    return report(console,
        desk.session.submit(command),
        u"Đã mở sổ năm %1, số đầu tiên là %2."_s.arg(command.year).arg(command.opening));
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"open", openRegister},
        {"list", listRegisters},
        {"print", printRegisterBook},
        {"export", exportRegisterBook},
        {"import", importRegisterBook}};
    return runSubVerb(arguments, console, All);
}

}

const Verb RegisterVerb{
    .name = "register",
    .summary = "mở, liệt kê, in, xuất, nhập sổ văn bản",
    .summaryInEnglish = "open, list, print, export and import registers",
    .usage = R"(chaubanctl register open [--kind incoming|outgoing|internal] [--body NOTATION] [--year YEAR]
                         [--opening NUMBER] [--series mat|sao]
chaubanctl register list
chaubanctl register print|export [--kind KIND] [--body NOTATION] [--year YEAR] [--series mat|sao]
                         [--from DATE] [--to DATE] [--form register|follow-up] --out FILE
chaubanctl register import FILE.csv [--kind KIND] [--body NOTATION] [--year YEAR] [--series mat|sao]
with --store DIR --as LOGIN --password-file FILE)",
    .runtime = Runtime::Plain,
    .run = run,
};

}
