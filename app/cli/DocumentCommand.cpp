// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/DocumentCall.h"
#include "app/cli/DocumentText.h"
#include "app/cli/RegisterBookVerbs.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An enum given by its word; the usage error names the option.
template<typename E>
Result<std::optional<E>> wordOption(const Options &options, const QString &name)
{
    const auto text = options.value(name);
    if (!text)
        return std::optional<E>{};
    const auto value = fromWord<E>(*text);
    if (!value)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--"_s + name + u' ' + *text};
    return std::optional<E>(value);
}

Result<std::optional<QDate>> dateOption(const Options &options, const QString &name)
{
    const auto text = options.value(name);
    if (!text)
        return std::optional<QDate>{};
    const auto date = QDate::fromString(*text, Qt::ISODate);
    if (!date.isValid())
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--"_s + name + u' ' + *text};
    return std::optional(date);
}

Result<int> list(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options,
        Options::parse(arguments,
            withDesk({{u"kind"_s, u"state"_s, u"urgency"_s, u"from"_s, u"to"_s, u"limit"_s}, {}})));
    SearchQuery query;
    TRY_ASSIGN(query.kind, wordOption<DocumentKind>(options, u"kind"_s));
    TRY_ASSIGN(query.state, wordOption<DocumentState>(options, u"state"_s));
    TRY_ASSIGN(query.urgency, wordOption<Urgency>(options, u"urgency"_s));
    TRY_ASSIGN(query.from, dateOption(options, u"from"_s));
    TRY_ASSIGN(query.to, dateOption(options, u"to"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    const int limit = std::max(1, options.value(u"limit"_s, u"50"_s).toInt());
    TRY_ASSIGN(const auto lines, desk.session.documents(query, {.limit = limit}));
    QList<QStringList> rows{documentHeader()};
    QJsonArray json;
    for (const auto &line : lines) {
        rows.append(documentCells(line.document));
        json.append(documentJson(line.document));
    }
    console.result(lines.isEmpty() ? u"Không có văn bản nào."_s : aligned(rows), {{"documents"_L1, json}});
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

}

const Verb DocumentVerb{
    .name = "document",
    .summary = "văn bản: xem, vào sổ, chỉ đạo, soạn thảo, trình, ký, cấp số, đóng dấu, ban hành",
    .summaryInEnglish = "papers: show, register, direct, draft, submit, sign, number, seal, issue",
    .usage
    = R"(chaubanctl document list [--kind incoming|outgoing|internal] [--state STATE] [--urgency URGENCY]
                         [--from 2026-01-31] [--to DATE] [--limit N]
chaubanctl document show DOC
chaubanctl document stamp|slip DOC --out FILE.pdf
DOC: id, beginning of the id, or notation; all with --store DIR --as LOGIN --password-file FILE)",
    .runtime = Runtime::Plain,
    .run = run,
};

}
