// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/LineModel.h"

#include "tests/ui/list/Desk.h"
#include "ui/list/ReadMarks.h"

#include <QSignalSpy>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using tests::waitUntil;

namespace {

constexpr int ManyPapers = 700;

struct ListDesk : tests::Desk
{
    ListDesk()
        : Desk(ManyPapers)
    {
        model.setContext({office->directory(), QDate(2026, 9, 21)});
    }
    void ask(const LineQuery &query)
    {
        QSignalSpy arrived(&model, &LineModel::arrived);
        model.setQuery(query);
        REQUIRE(waitUntil([&] { return arrived.count() == 1; }));
    }
    /// Scrolls through the whole list; the documents in its order.
    QList<DocumentId> scrolled()
    {
        QList<DocumentId> seen;
        for (int row = 0; row < model.rowCount() || !model.isComplete(); ++row) {
            model.want(row, row + 10);
            REQUIRE(waitUntil(
                [&] { return model.line(row) || (model.isComplete() && row >= model.rowCount()); }));
            if (row < model.rowCount())
                seen.append(model.line(row)->document().id);
        }
        return seen;
    }
    QList<DocumentId> all() const
    {
        QList<DocumentId> ids;
        for (int row = 0; row < ManyPapers; ++row)
            ids.append(store.fromTop(row));
        return ids;
    }
    int rowAfterRefresh(int top, int current)
    {
        QSignalSpy refreshed(&model, &LineModel::refreshed);
        model.refresh(top, current);
        REQUIRE(waitUntil([&] { return refreshed.count() == 1; }));
        return refreshed.first().at(1).toInt();
    }

    ReadMarks &marks = ReadMarks::of(preferences, office->person());
    LineModel model{*office, marks};
    const LineQuery inbox{.box = QString::fromLatin1(tests::ListStore::Box)};
};

}

TEST_CASE_METHOD(ListDesk, "scrolling through a box shows every line once and in order")
{
    ask(inbox);
    CHECK(model.rowCount() == ManyPapers); // the counter's word, before the lines have come
    CHECK(scrolled() == all());
}

TEST_CASE_METHOD(ListDesk, "a register grows while it is read, to all of its documents in order")
{
    ask({.documents = {.kind = DocumentKind::Incoming}});
    CHECK(model.rowCount() <= ManyPapers);
    CHECK(scrolled() == all());
    CHECK(model.isComplete());
}

TEST_CASE_METHOD(ListDesk, "a jump to the middle reads only what is there")
{
    ask(inbox);
    model.want(600, 610);
    REQUIRE(waitUntil([&] { return model.line(600) != nullptr; }));
    CHECK(model.line(600)->document().id == store.fromTop(600));
    CHECK(model.line(300) == nullptr);
}

TEST_CASE_METHOD(ListDesk, "a filter shows just the lines that pass, in order")
{
    auto query = inbox;
    query.filter = LineFilter::Urgent;
    ask(query);
    QList<DocumentId> urgent;
    for (int row = 0; row < ManyPapers; ++row)
        if (const int number = ManyPapers - 1 - row; number % 11 == 0 || number % 7 == 0 || number % 5 == 0)
            urgent.append(store.fromTop(row));
    CHECK(scrolled() == urgent);

    query.filter = LineFilter::Unread;
    query.read = {store.fromTop(0), store.fromTop(2)};
    ask(query);
    auto unread = all();
    unread.removeAt(2);
    unread.removeAt(0);
    CHECK(scrolled() == unread);
}

TEST_CASE_METHOD(ListDesk, "a list that filters empty says so")
{
    ask({.documents = {.type = u"không có"_s}});
    REQUIRE(waitUntil([&] { return model.isEmpty(); }));
    CHECK(model.rowCount() == 0);
}

TEST_CASE_METHOD(
    ListDesk, "after a refresh the lines that were shown are found again, wherever they stand now")
{
    ask(inbox);
    model.want(500, 510);
    REQUIRE(waitUntil([&] { return model.line(510) != nullptr; }));
    CHECK(rowAfterRefresh(500, 505) == 505);

    store.finish(store.fromTop(3));
    CHECK(rowAfterRefresh(500, 505) == 504);
    CHECK(model.rowCount() == ManyPapers - 1);
    REQUIRE(model.line(504));
    CHECK(model.line(504)->document().id == store.fromTop(505));
}

TEST_CASE_METHOD(ListDesk, "where the current line is gone, the one after it stands in its place")
{
    ask(inbox);
    store.finish(store.fromTop(7));
    CHECK(rowAfterRefresh(0, 7) == 7);
    CHECK(model.line(7)->document().id == store.fromTop(8));
}

TEST_CASE_METHOD(ListDesk, "picked lines outlive a refresh, except those that are gone")
{
    ask(inbox);
    model.pick(2, true);
    model.pick(9, true);
    store.finish(store.fromTop(2));
    rowAfterRefresh(0, 0);

    REQUIRE(model.picked().size() == 1);
    CHECK(model.picked().first().document.id == store.fromTop(9));
    CHECK(model.isPicked(8));
}

TEST_CASE_METHOD(ListDesk, "a range is picked in the list's order, also over rows that have not come")
{
    ask(inbox);
    model.pickRange(10, 210);
    REQUIRE(waitUntil([&] { return model.picked().size() == 201; }));
    CHECK(model.picked().first().document.id == store.fromTop(10));
    CHECK(model.picked().last().document.id == store.fromTop(210));
    model.clearPicks();
    CHECK(model.picked().isEmpty());
}

TEST_CASE_METHOD(ListDesk, "a screen reader hears state, number, subject, sender and date")
{
    ask(inbox);
    const auto &document = model.line(0)->document();
    const auto heard = [&] { return model.index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    CHECK(heard().startsWith(u"Chưa đọc. "_s));
    CHECK(heard().contains(document.metadata.notation + u". "_s));
    CHECK(heard().endsWith(document.metadata.agency + u", "_s + LineText::shortDate(*document.arrivalDate)));
    marks.mark({document.id}, true);
    CHECK_FALSE(heard().contains(u"Chưa đọc"_s));
}
