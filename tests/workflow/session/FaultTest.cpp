// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/session/Office.h"
#include "tests/workflow/session/StoreCheck.h"

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Fails the i-th statement of a command, as a full disk does; a ROLLBACK always goes through.
class FailingDatabase final : public Database
{
public:
    explicit FailingDatabase(Database &database)
        : m_database(database)
    {
    }
    Dialect dialect() const override { return m_database.dialect(); }
    Result<std::unique_ptr<Cursor>> open(const char *sql, std::span<const SqlValue> values) override
    {
        if (QByteArrayView(sql) != "ROLLBACK" && countdown-- == 0)
            return Error{ErrorKind::Unavailable, "store.disk-full", u"kiểm thử"_s};
        return m_database.open(sql, values);
    }
    int countdown = -1;

private:
    Database &m_database;
};

struct FaultyAgency : Agency
{
    FailingDatabase failing{*store};
    std::unique_ptr<Authority> door = std::make_unique<Authority>(failing, content, clock, ids);

    /// All rows that a command may touch, as text.
    QStringList rows()
    {
        QStringList all;
        for (const auto *sql : {"SELECT hex(id) || name FROM person ORDER BY 1",
                 "SELECT hex(id) || active FROM person ORDER BY 1",
                 "SELECT hex(id) || coalesce(revoked_at, 0) FROM delegation ORDER BY 1",
                 "SELECT hex(person_id) || hex(hash) FROM credential ORDER BY 1",
                 "SELECT hex(id) || next FROM register ORDER BY 1",
                 "SELECT hex(id) || state || version || subject || coalesce(number, 0) FROM document ORDER "
                 "BY 1",
                 "SELECT hex(document_id) || version || hex(content_hash) FROM document_version ORDER BY 1",
                 "SELECT hex(document_id) || version || position FROM attachment ORDER BY 1",
                 "SELECT hex(register_id) || number || state FROM number ORDER BY 1",
                 "SELECT hex(document_id) || hex(other_id) FROM relation ORDER BY 1",
                 "SELECT hex(principal) || hex(document_id) || relation FROM access ORDER BY 1",
                 "SELECT hex(principal) || box || hex(document_id) FROM inbox ORDER BY 1",
                 "SELECT hex(principal) || box || total FROM counter ORDER BY 1",
                 "SELECT hex(id) FROM command ORDER BY 1",
                 "SELECT position || hex(bytes) FROM event ORDER BY 1"}) {
            const auto found = store->rows<QString>(sql);
            REQUIRE(found.ok());
            for (const auto &[row] : found.value())
                all.append(row);
        }
        return all;
    }

    /// Fails the 0th, 1st, 2nd … statement until the command goes through; answers how often it failed.
    int failUntilDone(const Command &command)
    {
        const auto before = rows();
        for (int i = 0; i < 500; ++i) {
            failing.countdown = i;
            const auto outcome = door->execute(command);
            failing.countdown = -1;
            if (outcome.ok()) {
                INFO(outcome->reason.toStdString() << " " << outcome->detail.toStdString());
                REQUIRE(outcome->accepted);
                CHECK(rows() != before);
                const auto again = door->execute(command);
                REQUIRE(again.ok());
                CHECK(again->position == outcome->position);
                checkStore(*store, directory.org.id);
                return i;
            }
            REQUIRE(outcome.error().reason == Reason("store.disk-full"));
            REQUIRE(rows() == before);
        }
        FAIL("never done");
        return 0;
    }
};

}

TEST_CASE_METHOD(FaultyAgency,
    "whichever statement of a command fails, nothing is half done and it succeeds when sent again")
{
    const auto letter = freshDocument();
    const auto reply = freshDocument();
    RegisterDocument arrival{body(), {}, Agency::letter(u"1/SNV-VP"_s, u"Hỏi"_s), {pdf("letter")}, false};
    DraftDocument draft{DocumentKind::Outgoing,
        body(),
        unit(u"VP"_s),
        Agency::letter({}, u"Trả lời"_s),
        {pdf("reply")},
        letter};

    CHECK(failUntilDone(command(u"vanthu"_s, OpenRegister{body(), DocumentKind::Incoming, {}, 2026, 1533}))
        > 5);
    CHECK(failUntilDone(command(u"vanthu"_s, arrival, letter)) > 10);
    CHECK(failUntilDone(command(u"vanthu"_s, JoinDocument{{pdf("scan")}, {}}, letter)) > 10);
    CHECK(failUntilDone(command(u"vanthu"_s, draft, reply)) > 10);
    CHECK(failUntilDone(command(u"vanthu"_s, ReviseDocument{draft.metadata, {pdf("v2")}, {}}, reply)) > 10);
    CHECK(document(letter).number == 1533);
}

TEST_CASE_METHOD(FaultyAgency, "a failed change of the directory is not remembered in memory either")
{
    auto changed = directory;
    for (auto &person : changed.people)
        if (person.login == u"vanthu"_s)
            person.active = false;
    CHECK(failUntilDone(command(u"quantri"_s, ChangeDirectory{changed})) > 10);
    CHECK_FALSE(door->directory(directory.org.id).value()->person(who(u"vanthu"_s))->active);
}
