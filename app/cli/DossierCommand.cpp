// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/RegisterBookVerbs.h"
#include "app/cli/Verbs.h"
#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/RegisterRows.h"
#include "ui/text/DocumentText.h"
#include "workflow/access/Rights.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PageSize = 200;

QJsonObject json(const Directory &directory, const Dossier &dossier)
{
    return {{u"id"_s, dossier.id.text()},
        {u"code"_s, dossier.code},
        {u"title"_s, dossier.title},
        {u"state"_s, toWord(dossier.state)},
        {u"holder"_s, nameOf(directory, dossier.holder)},
        {u"start"_s, dossier.start.toString(Qt::ISODate)},
        {u"end"_s, dossier.end.value_or(QDate()).toString(Qt::ISODate)},
        {u"retention"_s, toWord(dossier.retention)},
        {u"accessMode"_s, dossier.accessMode}};
}

/// Whether the viewer may know of the dossier: keeps it, or is a clerk.
Result<bool> mayKnow(const Desk &desk, const Dossier &dossier)
{
    Standing standing;
    TRY_ASSIGN(standing.positions, desk.session.positions());
    return keepsDossier(dossier, desk.session.viewer(), standing.positions)
        || meets(Demand::AnyClerk, standing);
}

Result<Dossier> named(const Desk &desk, const Options &options)
{
    TRY_ASSIGN(const auto code, options.argument(0, u"CODE"_s));
    auto &reader = desk.store->reader();
    TRY_ASSIGN(const auto id, rows::selectDossierByCode(reader, desk.session.org(), code));
    const Error unknown{ErrorKind::NotFound, "dossier.unknown"};
    if (!id)
        return unknown;
    TRY_ASSIGN(const auto dossier, rows::selectDossier(reader, desk.session.org(), *id));
    if (!dossier)
        return unknown;
    TRY_ASSIGN(const bool known, mayKnow(desk, *dossier));
    return known ? Result<Dossier>(*dossier) : unknown;
}

Result<int> open(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options,
        Options::parse(arguments,
            withDesk({{u"title"_s, u"unit"_s, u"holder"_s, u"start"_s, u"retention"_s, u"note"_s}, {}})));
    OpenDossier body;
    TRY_ASSIGN(body.code, options.argument(0, u"CODE"_s));
    TRY_ASSIGN(body.title, options.required(u"title"_s));
    TRY_ASSIGN(const auto start, dayOption(options, u"start"_s));
    if (start.isValid())
        body.start = start;
    const auto retention = fromWord<Retention>(options.value(u"retention"_s, u"07"_s));
    if (!retention)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--retention"_s};
    body.retention = *retention;
    body.note = options.value(u"note"_s, {});
    TRY_ASSIGN(auto desk, openDesk(options));
    if (const auto code = options.value(u"unit"_s)) {
        for (const auto &unit : desk.directory->units)
            if (unit.code == *code)
                body.unit = unit.id;
        if (body.unit.isNull())
            return Error{ErrorKind::Invalid, "cli.bad-value", u"--unit "_s + *code};
    }
    if (const auto login = options.value(u"holder"_s)) {
        TRY_ASSIGN(body.holder, personByLogin(*desk.directory, *login));
    }
    return report(
        console, desk.session.submit(body), console.text("Đã lập hồ sơ ", "Dossier opened: ") + body.code);
}

Result<int> collect(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(const auto paper, options.argument(1, u"DOC"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto dossier, named(desk, options));
    TRY_ASSIGN(const auto document, desk.session.find(paper));
    return report(console,
        desk.session.submit(CollectIntoDossier{dossier.id}, {.document = document}),
        console.text("Đã đưa văn bản vào hồ sơ ", "Document collected into ") + dossier.code);
}

Result<int> remove(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"reason"_s}, {}})));
    TRY_ASSIGN(const auto paper, options.argument(1, u"DOC"_s));
    TRY_ASSIGN(const auto reason, options.required(u"reason"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto dossier, named(desk, options));
    TRY_ASSIGN(const auto document, desk.session.find(paper));
    return report(console,
        desk.session.submit(RemoveFromDossier{dossier.id, reason}, {.document = document}),
        console.text("Đã đưa văn bản ra khỏi hồ sơ ", "Document removed from ") + dossier.code);
}

Result<int> handOver(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"to"_s, u"note"_s}, {}})));
    TRY_ASSIGN(const auto login, options.required(u"to"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto dossier, named(desk, options));
    TRY_ASSIGN(const auto holder, personByLogin(*desk.directory, login));
    return report(console,
        desk.session.submit(HandOverDossier{dossier.id, holder, options.value(u"note"_s, {})}),
        console.text("Đã bàn giao hồ sơ ", "Dossier handed over: ") + dossier.code);
}

Result<int> close(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"end"_s}, {}})));
    TRY(options.required(u"end"_s));
    TRY_ASSIGN(const auto end, dayOption(options, u"end"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto dossier, named(desk, options));
    const auto outcome = desk.session.submit(CloseDossier{dossier.id, end});
    const auto left = outcome.ok() ? outcome->result["drafts"_L1].toArray().size() : 0;
    return report(console,
        outcome,
        console
            .text("Đã kết thúc hồ sơ %1; còn %2 dự thảo bên trong.",
                "Dossier %1 closed; %2 drafts remain inside.")
            .arg(dossier.code)
            .arg(left));
}

Result<int> archive(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"retention"_s, u"access"_s}, {}})));
    TRY_ASSIGN(const auto code, options.required(u"retention"_s));
    const auto retention = fromWord<Retention>(code);
    if (!retention)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--retention "_s + code};
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto dossier, named(desk, options));
    return report(console,
        desk.session.submit(ArchiveDossier{dossier.id, *retention, options.value(u"access"_s, u"01"_s)}),
        console.text("Đã nộp lưu hồ sơ ", "Dossier archived: ") + dossier.code);
}

Result<int> list(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(auto desk, openDesk(options));
    QList<QStringList> table;
    QJsonArray found;
    QString after;
    for (;;) {
        TRY_ASSIGN(
            const auto page, rows::selectDossiers(desk.store->reader(), desk.session.org(), after, PageSize));
        for (const auto &dossier : page) {
            TRY_ASSIGN(const bool known, mayKnow(desk, dossier));
            if (!known)
                continue;
            table.append({dossier.code,
                textOf(dossier.state),
                nameOf(*desk.directory, dossier.holder),
                dossier.title});
            found.append(json(*desk.directory, dossier));
        }
        if (page.size() < PageSize)
            break;
        after = page.last().code;
    }
    console.result(aligned(table), {{u"dossiers"_s, found}});
    return Done;
}

/// The dossier and those of its papers that the viewer may see.
Result<int> show(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto dossier, named(desk, options));
    TRY_ASSIGN(const auto inside, rows::selectDossierDocuments(desk.store->reader(), dossier.id));
    QList<QStringList> table{{dossier.code, textOf(dossier.state), dossier.title}};
    QJsonArray documents;
    for (const auto &id : inside) {
        const auto view = desk.session.document(id);
        if (!view.ok())
            continue;
        const auto &document = view->document;
        table.append({document.metadata.notation, textOf(document.state), document.metadata.subject});
        documents.append(QJsonObject{{u"id"_s, id.text()},
            {u"notation"_s, document.metadata.notation},
            {u"state"_s, toWord(document.state)},
            {u"subject"_s, document.metadata.subject}});
    }
    auto object = json(*desk.directory, dossier);
    object.insert(u"documents"_s, documents);
    object.insert(u"total"_s, inside.size());
    console.result(aligned(table), object);
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"open", open},
        {"collect", collect},
        {"remove", remove},
        {"hand-over", handOver},
        {"close", close},
        {"archive", archive},
        {"list", list},
        {"show", show}};
    return runSubVerb(arguments, console, All);
}

Result<int> update(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options,
        Options::parse(arguments, withDesk({{u"name"_s, u"state"_s, u"receiver"_s}, {}})));
    TRY_ASSIGN(const auto paper, options.argument(0, u"DOC"_s));
    UpdateRecipient body;
    TRY_ASSIGN(body.recipient, options.required(u"name"_s));
    const auto state = fromWord<RecipientState>(options.value(u"state"_s, u"sent"_s));
    if (!state)
        return Error{ErrorKind::Invalid, "cli.bad-value", u"--state"_s};
    body.state = *state;
    body.receiver = options.value(u"receiver"_s, {});
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto document, desk.session.find(paper));
    return report(console,
        desk.session.submit(body, {.document = document}),
        console.text("Đã cập nhật nơi nhận ", "Recipient updated: ") + body.recipient);
}

int runRecipient(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"update", update}};
    return runSubVerb(arguments, console, All);
}

}

const Verb DossierVerb{
    .name = "dossier",
    .summary = "lập, thu thập, bàn giao, kết thúc, nộp lưu hồ sơ",
    .summaryInEnglish = "open, fill, hand over, close and archive dossiers",
    .usage = R"(chaubanctl dossier open CODE --title TITLE [--unit CODE] [--holder LOGIN] [--start DATE]
                        [--retention 01..07] [--note TEXT]
chaubanctl dossier collect CODE DOC
chaubanctl dossier remove CODE DOC --reason TEXT
chaubanctl dossier hand-over CODE --to LOGIN [--note TEXT]
chaubanctl dossier close CODE --end DATE
chaubanctl dossier archive CODE --retention 01..07 [--access 01|02|03]
chaubanctl dossier list | show CODE
with --store DIR --as LOGIN --password-file FILE)",
    .runtime = Runtime::Plain,
    .run = run,
};

const Verb RecipientVerb{
    .name = "recipient",
    .summary = "ghi tình trạng gửi, nhận của từng nơi nhận",
    .summaryInEnglish = "note what became of an issued paper at a recipient",
    .usage = R"(chaubanctl recipient update DOC --name NAME [--state not-sent|sent|received] [--receiver TEXT]
with --store DIR --as LOGIN --password-file FILE)",
    .runtime = Runtime::Plain,
    .run = runRecipient,
};

}
