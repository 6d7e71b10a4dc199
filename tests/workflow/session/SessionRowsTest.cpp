// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/session/rows/SessionRows.h"

#include "tests/support/Agency.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ModelRow
{
    Principal principal;
    QString box;
    Place place;
    bool visible = true;
};

/// Random work lists: few moments so that keys collide, the same task under several principals, a few rows
/// without access.
struct RandomLists : Agency
{
    std::mt19937 random{20260301};
    QList<Principal> principals{Principal::of(who(u"vanthu"_s)),
        Principal::of(unit(u"VP"_s)),
        Principal::of(Role::Clerk, body()),
        Principal::of(positionOf(u"vanthu"_s))};
    Principal stranger = Principal::of(who(u"chutich"_s));
    QList<ModelRow> model;

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(random); }

    RandomLists()
    {
        QList<DocumentId> documents;
        for (int i = 0; i < 60; ++i)
            documents.append(freshDocument());
        REQUIRE(store->run("BEGIN").ok());
        for (int i = 0; i < 400; ++i)
            add(documents[below(60)]);
        REQUIRE(store->run("COMMIT").ok());
    }

    void add(const DocumentId &document)
    {
        const auto number = int(qHash(document) % 20);
        ModelRow row{below(5) == 0 ? stranger : principals[below(4)],
            below(3) == 0 ? u"to-do"_s : u"to-register"_s,
            {QByteArray(8, char(number * 12)),
                document,
                below(4) == 0 ? TaskId{} : TaskId{QUuid(uint(below(3) + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)}},
            below(12) != 0};
        const auto inserted = store->run("INSERT INTO inbox(org_id, principal, box, sort_key, document_id, "
                                         "task_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            directory.org.id,
            row.principal,
            row.box,
            row.place.sortKey,
            document,
            row.place.task.bytes());
        if (!inserted.ok())
            return; // the same row once more
        if (row.visible)
            REQUIRE(
                store
                    ->run(
                        "INSERT INTO access VALUES (?1, ?2, ?3, ?4, 'lead', 0, x'00') ON CONFLICT DO NOTHING",
                        directory.org.id,
                        row.principal,
                        row.place.sortKey,
                        document)
                    .ok());
        model.append(row);
    }

    bool isVisible(const ModelRow &row) const
    {
        return std::any_of(model.cbegin(), model.cend(), [&](const ModelRow &other) {
            return other.visible && other.principal == row.principal
                && other.place.document == row.place.document;
        });
    }

    QList<Place> expected(const QString &box) const
    {
        QList<Place> places;
        for (const auto &row : model)
            if (row.box == box && principals.contains(row.principal) && isVisible(row)
                && !places.contains(row.place))
                places.append(row.place);
        std::sort(places.begin(), places.end());
        return places;
    }
};

/// The steps of a statement's plan, one a line.
QString planOf(Database &database, const char *sql)
{
    const auto question = QByteArray("EXPLAIN QUERY PLAN ") + sql;
    const auto steps = database.rows<int, int, int, QString>(question.constData());
    REQUIRE(steps.ok());
    QString text;
    for (const auto &step : steps.value())
        text += std::get<3>(step) + u'\n';
    return text;
}

}

TEST_CASE_METHOD(RandomLists, "pages of a box, put together, are the whole box in order and without doubles")
{
    for (const auto &box : {u"to-do"_s, u"to-register"_s, u"empty"_s})
        for (const int limit : {1, 2, 3, 7, 50, 1000}) {
            CAPTURE(box.toStdString(), limit);
            QList<Place> walked;
            std::optional<Place> after;
            for (int pages = 0; pages < 1000; ++pages) {
                const auto page
                    = rows::selectInboxPage(*store, {directory.org.id, principals}, box, {after, limit});
                REQUIRE(page.ok());
                for (const auto &line : page.value())
                    walked.append(line.place);
                if (page->size() < limit)
                    break;
                after = walked.last();
            }
            CHECK(walked == expected(box));
        }
    CHECK(expected(u"to-register"_s).size() > 50);
}

TEST_CASE_METHOD(Agency, "a page of a box is read along the index of one principal and sorts nothing")
{
    const auto plan = planOf(*store, rows::InboxList);
    CAPTURE(plan.toStdString());
    CHECK(plan.contains(
        u"SEARCH inbox USING PRIMARY KEY (org_id=? AND principal=? AND box=? AND sort_key<?)"_s));
    CHECK(plan.contains(
        u"SEARCH access USING COVERING INDEX access_of_document (document_id=? AND principal=?)"_s));
    CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
    CHECK_FALSE(plan.contains(u"SCAN inbox"_s));
}
