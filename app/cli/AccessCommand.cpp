// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/Verbs.h"
#include "ui/text/DocumentText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<int> why(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"person"_s}, {}})));
    TRY_ASSIGN(const auto name, options.argument(0, u"DOC"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    // An administrator, who may not see the document, names it by its whole id.
    const auto whole = DocumentId::fromText(name);
    TRY_ASSIGN(const auto id, whole ? Result<DocumentId>(*whole) : desk.session.find(name));
    std::optional<PersonId> person;
    if (const auto login = options.value(u"person"_s)) {
        TRY_ASSIGN(person, personByLogin(*desk.directory, *login));
    }
    TRY_ASSIGN(const auto reasons, desk.session.why(id, person));
    QList<QStringList> rows{{u"AI"_s, u"VÌ"_s, u"TỪ"_s, u"QUA VIỆC"_s}};
    QJsonArray json;
    for (const auto &reason : reasons) {
        const auto since = reason.grantedAt.toDateTime(desk.directory->zone());
        rows.append({nameOf(*desk.directory, reason.principal),
            textOf(reason.relationship),
            since.toString(u"dd/MM/yyyy HH:mm"_s),
            u"%1 (sự kiện %2)"_s.arg(reason.event).arg(reason.position)});
        json.append(QJsonObject{{"principal"_L1, reason.principal.text()},
            {"relationship"_L1, toWord(reason.relationship)},
            {"grantedAt"_L1, reason.grantedAt.toDateTime().toString(Qt::ISODateWithMs)},
            {"command"_L1, reason.command.text()},
            {"event"_L1, reason.event},
            {"position"_L1, reason.position}});
    }
    console.result(reasons.isEmpty() ? u"Không có quyền nào trên văn bản này."_s : aligned(rows),
        {{"document"_L1, id.text()}, {"reasons"_L1, json}});
    return reasons.isEmpty() ? Negative : Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"why", why}};
    return runSubVerb(arguments, console, All);
}

}

const Verb AccessVerb{
    .name = "access",
    .summary = "xem vì sao ai đó thấy được một văn bản",
    .summaryInEnglish = "tell why somebody may see a document",
    .usage = "chaubanctl access why DOC [--person LOGIN] --store DIR --as LOGIN --password-file FILE",
    .runtime = Runtime::Plain,
    .run = run,
};

}
