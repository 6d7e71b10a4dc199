// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/DocumentCall.h"
#include "app/cli/DocumentText.h"
#include "app/cli/QueryOptions.h"
#include "app/cli/RegisterBookVerbs.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<int> list(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({QueryOptions, {}})));
    TRY_ASSIGN(const auto page, pageFrom(options));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto query, queryFrom(options, *desk.directory, today(*desk.store, *desk.directory)));
    TRY_ASSIGN(const auto lines, desk.session.documents(query, page));
    QList<QStringList> rows{documentHeader()};
    QJsonArray json;
    for (const auto &line : lines) {
        rows.append(documentCells(line.document));
        json.append(documentJson(line.document));
    }
    QJsonObject answer{{"documents"_L1, json}};
    if (lines.size() == page.limit)
        answer.insert("next"_L1, textOf(lines.last().place));
    console.result(lines.isEmpty() ? u"Không có văn bản nào."_s : aligned(rows), answer);
    return Done;
}

Result<int> show(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(const auto name, options.argument(0, u"DOC"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto id, desk.session.find(name));
    TRY_ASSIGN(const auto view, desk.session.document(id));
    console.result(viewText(*desk.directory, view), viewJson(view));
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[]
        = {{"list", list}, {"show", show}, {"stamp", printStamp}, {"slip", printSlip}};
    if (isDocumentAct(arguments.value(0))) {
        const auto code = runDocumentAct(arguments, console);
        return code.ok() ? code.value() : console.fail(code.error());
    }
    return runSubVerb(arguments, console, All);
}

const auto DocumentUsage
    = QByteArray(
          R"(chaubanctl document list [--kind incoming|outgoing|internal] [--state STATE] [--urgency URGENCY]
                         [--unit UNIT] [--from 2026-01-31] [--to DATE] [--limit N] [--after NEXT]
chaubanctl document show DOC
chaubanctl document stamp|slip DOC --out FILE.pdf
chaubanctl document ACT:
)") + DocumentActUsage
    + "\nDOC: id, beginning of the id, or notation; all with --store DIR --as LOGIN --password-file FILE";

}

const Verb DocumentVerb{
    .name = "document",
    .summary = "văn bản: xem, vào sổ, chỉ đạo, soạn thảo, trình, ký, cấp số, đóng dấu, ban hành",
    .summaryInEnglish = "papers: show, register, direct, draft, submit, sign, number, seal, issue",
    .usage = DocumentUsage.constData(),
    .runtime = Runtime::Plain,
    .run = run,
};

}
