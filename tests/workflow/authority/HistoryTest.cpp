// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/RegisterRows.h"
#include "core/journal/CanonicalJson.h"
#include "tests/workflow/authority/Script.h"
#include "workflow/authority/rows/AuthorityRows.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Steps = 500;

using CounterRow = std::tuple<QByteArray, QString, qint64>;

/// Everything about the documents that a person can notice, by document.
QMap<DocumentId, QByteArray> states(Script &script)
{
    constexpr auto Sql = R"(
        SELECT id, state || '|' || version || '|' || ifnull(number, '') || '|' || notation || '|' || subject || '|'
            || note || '|' || secrecy || '|' || ifnull(closed_at, '') FROM document)";
    QMap<DocumentId, QByteArray> result;
    const auto found = script.store->rows<DocumentId, QString>(Sql);
    REQUIRE(found.ok());
    for (const auto &[id, text] : found.value())
        result[id] = text.toUtf8();
    return result;
}

qint64 eventsOf(Script &script, const CommandId &command, const DocumentId &document)
{
    return *script.store
                ->value<qint64>("SELECT count(*) FROM event WHERE command_id = ?1 AND document_id = ?2",
                    command,
                    document)
                .value();
}

JournalHead headOf(Script &script)
{
    return Journal(*script.store, script.directory.org.id).head().value();
}

void checkNumbers(Script &script)
{
    const auto registers = rows::selectRegisters(*script.store, script.directory.org.id).value();
    for (const auto &entry : registers) {
        qint64 expected = entry.opening;
        const auto numbers = rows::selectNumbers(*script.store, entry.id, 0, 100'000).value();
        for (const auto &row : numbers) {
            if (!row.document.isNull()) {
                const auto document = script.document(row.document);
                CHECK(document.number == row.number);
                CHECK(document.registerId == entry.id);
                CHECK((document.state == DocumentState::Cancelled) == (row.state == NumberState::Cancelled));
            }
            if (row.number >= entry.opening)
                CHECK(row.number == expected++);
        }
        CHECK(expected == entry.next);
    }
    const auto shared = script.store->value<qint64>(
        "SELECT count(*) FROM (SELECT 1 FROM document WHERE number IS NOT NULL GROUP BY register_id, number "
        "HAVING count(*) > 1)");
    CHECK(*shared.value() == 0);
}

void checkCounters(Script &script)
{
    const auto kept = script.store->rows<QByteArray, QString, qint64>(
        "SELECT principal, box, total FROM counter WHERE total <> 0 ORDER BY principal, box");
    const auto counted = script.store->rows<QByteArray, QString, qint64>(
        "SELECT principal, box, count(*) FROM inbox GROUP BY principal, box ORDER BY principal, box");
    CHECK(kept.value() == counted.value());
    CHECK_FALSE(counted->isEmpty());
}

void checkAccess(Script &script)
{
    qsizetype total = 0;
    for (const auto &id : states(script).keys()) {
        const auto tasks = rows::selectTasks(*script.store, id).value();
        const auto holders = rows::selectHoldersOf(*script.store, id).value();
        auto stored = rows::selectAccess(*script.store, id).value();
        std::sort(stored.begin(), stored.end());
        CHECK(stored == accessOf(script.document(id), tasks, holders));
        total += stored.size();
    }
    CHECK(*script.store->value<qint64>("SELECT count(*) FROM access").value() == total);
}

/// What one command did to the documents has one event each; what was refused did nothing.
void checkStep(Script &script, const QMap<DocumentId, QByteArray> &before, qint64 positionBefore)
{
    const auto &[command, outcome] = script.given.last();
    INFO(commandName(command).toStdString());
    const auto after = states(script);
    const auto events = headOf(script).position - positionBefore;
    if (!outcome.accepted) {
        CHECK(after == before);
        CHECK(events == 0);
        return;
    }
    CHECK(events >= 1);
    CHECK(outcome.position > positionBefore);
    CHECK(outcome.position <= positionBefore + events);
    if (std::holds_alternative<ImportRegister>(command.body)) {
        CHECK(events == 1);
        return;
    }
    for (auto document = after.cbegin(); document != after.cend(); ++document)
        if (before.value(document.key()) != document.value())
            CHECK(eventsOf(script, command.id, document.key()) == 1);
}

}

TEST_CASE("random days keep every invariant of numbers, counters, access and journal")
{
    QMap<QString, int> accepted;
    for (const quint32 seed : {11u, 23u, 37u, 53u}) {
        INFO("seed " << seed);
        Script script(seed);
        for (int i = 0; i < Steps; ++i) {
            const auto before = states(script);
            const auto position = headOf(script).position;
            script.step();
            checkStep(script, before, position);
            if (i % 50 == 49) {
                checkNumbers(script);
                checkCounters(script);
                checkAccess(script);
            }
        }
        CHECK_FALSE(Journal(*script.store, script.directory.org.id).verify().value().has_value());
        for (auto each = script.accepted.cbegin(); each != script.accepted.cend(); ++each)
            accepted[each.key()] += each.value();
    }
    // A script that never gets anywhere would prove nothing.
    for (const auto &name : {u"document.register"_s,
             u"document.draft"_s,
             u"document.revise"_s,
             u"document.correct"_s,
             u"number.cancel"_s,
             u"register.import"_s,
             u"recipient.update"_s,
             u"dossier.open"_s,
             u"dossier.collect"_s,
             u"dossier.hand-over"_s,
             u"dossier.close"_s,
             u"routing.start"_s,
             u"routing.act"_s}) {
        INFO(name.toStdString());
        CHECK(accepted.value(name) >= 2);
    }
}

TEST_CASE("the same seed makes the same history, another seed another")
{
    const auto link = [](quint32 seed) {
        Script script(seed);
        for (int i = 0; i < Steps / 2; ++i)
            script.step();
        return headOf(script).link.hex().toStdString();
    };
    const auto first = link(5);
    CHECK(link(5) == first);
    CHECK(link(6) != first);
}

TEST_CASE("every command sent again, in any order, answers as before and changes nothing")
{
    Script script(41);
    for (int i = 0; i < Steps / 2; ++i)
        script.step();
    const auto head = headOf(script);
    const auto before = states(script);
    auto again = script.given;
    std::shuffle(again.begin(), again.end(), std::mt19937(7));
    for (const auto &[command, outcome] : again)
        CHECK(canonicalJson(toJson(script.run(command)).toObject())
            == canonicalJson(toJson(outcome).toObject()));
    CHECK(headOf(script) == head);
    CHECK(states(script) == before);
}
