// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an inbox page's time grows with the store: Session::inbox on two stores that differ only in the number of
// documents, pages asked in turns. Usage: bench_inbox [DOCUMENTS]

#include "app/demo/DemoAgency.h"
#include "app/demo/DemoDirectory.h"
#include "core/database/sqlite/SqliteDatabase.h"
#include "core/document/rows/DocumentRows.h"
#include "core/search/Tokenizer.h"
#include "tests/bench/Verdict.h"
#include "tests/support/Must.h"
#include "workflow/session/Store.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Box = u"to-do"_s;
constexpr int PageSize = 50;
constexpr qint64 FirstArrival = 1'780'000'000'000; ///< milliseconds

/// A store of the demo commune in which everything waits for its unit's people: half of it for one officer.
class Office
{
public:
    explicit Office(int documents)
    {
        const auto agency = must(demoAgency(u"phuc-lam-dong"_s));
        m_directory = demoDirectory(agency);
        auto administrator = open(true)->sessionOf(m_directory.org.id, withRole(Role::Administrator));
        if (!must(administrator.submit(ChangeDirectory{m_directory})).accepted)
            std::exit(1);
        m_store.reset();
        fill(documents);
        m_session.emplace(open(false)->sessionOf(m_directory.org.id, withRole(Role::Specialist)));
    }

    /// Milliseconds that one page takes; `after` is moved to its end.
    double page(std::optional<Place> &after) const
    {
        const auto begin = std::chrono::steady_clock::now();
        const auto lines = must(m_session->inbox(Box, {.after = after, .limit = PageSize}));
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        if (lines.size() != PageSize)
            std::exit(1);
        after = lines.last().place;
        return took.count();
    }
    /// The place after the middle of the whole list.
    Place middle(int documents) const { return {sortKeyOf(documents / 2), {}, {}}; }

private:
    Store *open(bool anew)
    {
        const auto path = m_folder.filePath(u"kho"_s);
        m_store = must(anew ? Store::create(path, u"bench_inbox"_s) : Store::open(path, u"bench_inbox"_s));
        return m_store.get();
    }

    PersonId withRole(Role role) const
    {
        for (const auto &position : m_directory.positions)
            for (const auto &appointment : m_directory.appointments)
                if (position.role == role && appointment.position == position.id)
                    return appointment.person;
        std::exit(1);
    }

    static QByteArray sortKeyOf(int number)
    {
        QByteArray key(16, '\0');
        qToBigEndian(quint64(FirstArrival + 60'000LL * number), key.data());
        return key;
    }

    void fill(int documents)
    {
        static constexpr SqliteDatabase::Extension extensions[] = {registerTokenizer};
        auto database = must(SqliteDatabase::open(
            m_folder.filePath(u"kho/store.db"_s), SqliteDatabase::Access::Writer, extensions));
        auto transaction = must(Transaction::begin(*database));
        const auto mine = principalsOf(m_directory, withRole(Role::Specialist), QDate::currentDate());
        const auto others = Principal::of(withRole(Role::Leader));
        for (int i = 0; i < documents; ++i)
            add(*database, i, i % 2 == 0 ? mine[(i / 2) % mine.size()] : others);
        must(transaction.commit());
    }

    void add(Database &database, int number, const Principal &principal)
    {
        const auto org = m_directory.org.id;
        Document document;
        document.id = DocumentId{QUuid::createUuid()};
        document.body = m_directory.bodies.first().id;
        document.state = DocumentState::InProgress;
        document.sortKey = sortKeyOf(number);
        document.createdBy = withRole(Role::Clerk);
        document.createdAt = {FirstArrival + 60'000LL * number};
        document.metadata.type = u"CV"_s;
        document.metadata.notation = u"%1/UBND-VP"_s.arg(number + 1);
        document.metadata.subject
            = u"Về việc báo cáo kết quả công tác tháng, đợt "_s + QString::number(number);
        document.metadata.agency = u"Ủy ban nhân dân tỉnh Sơn Hải"_s;
        must(rows::insertDocument(database, org, document));
        const QByteArray routing = QUuid::createUuid().toRfc4122();
        const TaskId task{QUuid::createUuid()};
        must(database.run(
            "INSERT INTO routing(id, org_id, document_id, chain_id, chain_version, version, open, "
            "body) VALUES (?1, ?2, ?3, x'00', 1, 1, 1, x'00')",
            routing,
            org,
            document.id));
        must(
            database.run("INSERT INTO task(id, org_id, document_id, routing_id, principal, act, role, state, "
                         "opened_at) VALUES (?1, ?2, ?3, ?4, ?5, 'handle', 'lead', 'open', ?6)",
                task,
                org,
                document.id,
                routing,
                principal,
                document.createdAt));
        must(database.run("INSERT INTO access VALUES (?1, ?2, ?3, ?4, 'lead', 0, x'00')",
            org,
            principal,
            document.sortKey,
            document.id));
        must(database.run("INSERT INTO inbox VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            org,
            principal,
            Box,
            document.sortKey,
            document.id,
            task));
    }

    QTemporaryDir m_folder;
    Directory m_directory;
    std::unique_ptr<Store> m_store;
    std::optional<Session> m_session;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The same pages of both stores in turns, from `start` on.
double ratio(
    const char *name, const Office &large, const Office &small, const std::optional<Place> (&start)[2])
{
    std::vector<double> times[2];
    for (int round = 0; round < 100; ++round) {
        auto after = start[0];
        auto afterSmall = start[1];
        for (int page = 0; page < 4; ++page) {
            times[0].push_back(large.page(after));
            times[1].push_back(small.page(afterSmall));
        }
    }
    const auto value = median(times[0]) / median(times[1]);
    std::printf("%-28s %8.3f ms / %8.3f ms = %.2f\n", name, median(times[0]), median(times[1]), value);
    return value;
}

}

int main(int argc, char **argv)
{
    constexpr int Few = 1'000;
    const int many = argc > 1 ? std::max(Few, std::atoi(argv[1])) : 100'000;
    const Office large(many);
    const Office small(Few);
    const auto first = ratio("first pages of the inbox", large, small, {std::nullopt, std::nullopt});
    const auto deep = ratio("pages from the middle", large, small, {large.middle(many), small.middle(Few)});
    using namespace chauban::bench;
    const bool firstMet = verdict("inbox page, 100,000 / 1,000 documents", first, Bound::AtMost, 2);
    const bool deepMet = verdict("inbox page from the middle, the same", deep, Bound::AtMost, 2);
    return firstMet && deepMet ? 0 : 1;
}
