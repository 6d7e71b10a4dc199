// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/DocumentText.h"
#include "app/cli/Verbs.h"
#include "ui/text/DocumentText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject lineJson(const InboxLine &line)
{
    QJsonObject json{{"document"_L1, documentJson(line.document)}, {"principal"_L1, line.principal.text()}};
    if (line.task) {
        json.insert("task"_L1, line.task->id.text());
        json.insert("act"_L1, line.task->act);
        if (line.task->due)
            json.insert("due"_L1, line.task->due->toDateTime().toString(Qt::ISODateWithMs));
    }
    return json;
}

Result<int> show(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"box"_s, u"limit"_s}, {}})));
    TRY_ASSIGN(auto desk, openDesk(options));
    const int limit = std::max(1, options.value(u"limit"_s, u"50"_s).toInt());
    TRY_ASSIGN(auto counts, desk.session.counters());
    if (const auto box = options.value(u"box"_s))
        counts.removeIf([&](const BoxCount &count) { return count.box != *box; });
    QStringList texts;
    QJsonArray boxes;
    for (const auto &count : counts) {
        TRY_ASSIGN(const auto lines, desk.session.inbox(count.box, {.limit = limit}));
        QList<QStringList> rows{documentHeader()};
        QJsonArray json;
        for (const auto &line : lines) {
            rows.append(documentCells(line.document));
            json.append(lineJson(line));
        }
        texts.append(u"%1 (%2)\n"_s.arg(boxText(count.box)).arg(count.total) + aligned(rows));
        boxes.append(QJsonObject{{"box"_L1, count.box}, {"total"_L1, count.total}, {"lines"_L1, json}});
    }
    console.result(
        texts.isEmpty() ? u"Không có việc nào đang chờ."_s : texts.join(u"\n\n"_s), {{"boxes"_L1, boxes}});
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    const auto code = show(arguments, console);
    return code.ok() ? code.value() : console.fail(code.error());
}

}

const Verb InboxVerb{
    .name = "inbox",
    .summary = "xem việc đang chờ mình",
    .summaryInEnglish = "show what waits for you",
    .usage
    = "chaubanctl inbox [--box NAME] [--limit N] --store DIR --as LOGIN --password-file FILE [--for LOGIN]",
    .runtime = Runtime::Plain,
    .run = run,
};

}
