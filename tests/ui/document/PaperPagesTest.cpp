// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/PdfBuilder.h"
#include "tests/ui/document/Desk.h"
#include "ui/reader/PageView.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

DocumentId arrived(Desk &desk, int number, const QByteArray &bytes)
{
    auto arrival = desk.commune.arrival(number);
    arrival.files = {desk.commune.file(bytes)};
    const DocumentId id{desk.commune.ids.next()};
    desk.commune.accept(desk.commune.session(u"vanthu"_s), arrival, {.document = id});
    return id;
}

QByteArray paperOf(int pages)
{
    return test::PdfBuilder{.pages = pages}.build();
}

bool isOpen(const PageView *view, int pages)
{
    return waitUntil([&] { return view->state() == PageView::State::Open && view->pageCount() == pages; });
}

}

TEST_CASE("the pages of the chosen paper are shown, and never those of another")
{
    Desk desk;
    const auto three = arrived(desk, 1, paperOf(3));
    const auto two = arrived(desk, 2, paperOf(2));
    desk.sit(u"vanthu"_s);
    auto *view = desk.panel->pages();
    CHECK(view->state() == PageView::State::Empty);

    desk.open(three);
    REQUIRE(isOpen(view, 3));
    CHECK(view->isVisible());

    desk.panel->showDocument(two);
    CHECK(view->state() == PageView::State::Empty);
    REQUIRE(isOpen(view, 2));

    desk.panel->clear();
    CHECK(view->state() == PageView::State::Empty);
    CHECK_FALSE(view->isVisible());
}

TEST_CASE("a file that is no PDF keeps its card, and the pages before it are gone")
{
    Desk desk;
    auto arrival = desk.commune.arrival(1);
    auto table = desk.commune.file("a,b");
    table.name = u"bang.csv"_s;
    table.mediaType = u"text/csv"_s;
    arrival.files = {table};
    const DocumentId plain{desk.commune.ids.next()};
    desk.commune.accept(desk.commune.session(u"vanthu"_s), arrival, {.document = plain});
    const auto paper = arrived(desk, 2, paperOf(2));
    desk.sit(u"vanthu"_s);
    desk.open(paper);
    REQUIRE(isOpen(desk.panel->pages(), 2));

    desk.open(plain);

    const auto *title = desk.find<QLabel>(u"fileTitle"_s);
    CHECK(waitUntil([&] { return title->isVisible() && title->text() == u"bang.csv"_s; }));
    CHECK(desk.panel->pages()->state() == PageView::State::Empty);
}

TEST_CASE("a paper opens again on the page where its reader left it")
{
    Desk desk;
    const auto eight = arrived(desk, 1, paperOf(8));
    const auto other = arrived(desk, 2, paperOf(1));
    desk.sit(u"vanthu"_s);
    auto *view = desk.panel->pages();
    desk.open(eight);
    REQUIRE(isOpen(view, 8));
    view->goToPage(5);
    REQUIRE(view->page() == 5);

    desk.open(other);
    REQUIRE(isOpen(view, 1));
    desk.open(eight);
    REQUIRE(isOpen(view, 8));

    CHECK(waitUntil([&] { return view->page() == 5; }));
}

TEST_CASE("the letter that a paper answers opens beside it and goes with it")
{
    Desk desk;
    const auto letter = arrived(desk, 1, paperOf(3));
    const auto answer = arrived(desk, 2, paperOf(2));
    const auto single = arrived(desk, 3, paperOf(1));
    desk.commune.accept(desk.commune.session(u"vanthu"_s),
        RelateDocument{letter, RelationKind::ReplyTo},
        {.document = answer});
    desk.sit(u"vanthu"_s);
    desk.open(answer);
    REQUIRE(isOpen(desk.panel->pages(), 2));
    auto *beside = desk.find<QToolButton>(u"open-beside"_s);
    REQUIRE(beside->isVisible());

    QTest::mouseClick(beside, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return desk.find<QWidget>(u"second-reader"_s) != nullptr; }));
    CHECK(isOpen(desk.find<QWidget>(u"second-reader"_s)->findChild<PageView *>(), 3));
    CHECK(desk.panel->pages()->pageCount() == 2);
    for (const QSize size : {QSize(722, 680), QSize(1276, 994)}) {
        desk.panel->resize(size);
        QTest::qWait(200);
        const auto *close = desk.find<QToolButton>(u"close-second"_s);
        CHECK(desk.panel->rect().contains(close->mapTo(desk.panel.get(), close->rect().bottomRight())));
        if (qEnvironmentVariableIsSet("CHAUBAN_SCREENSHOTS"))
            desk.panel->grab().save(
                qEnvironmentVariable("CHAUBAN_SCREENSHOTS") + u"/document-beside-%1.png"_s.arg(size.width()));
    }

    desk.open(single);
    CHECK(isOpen(desk.panel->pages(), 1));
    CHECK_FALSE(beside->isVisible());
    CHECK(waitUntil([&] { return desk.find<QWidget>(u"second-reader"_s) == nullptr; }));
}

TEST_CASE("of several papers beside, the one that is chosen from the menu is opened")
{
    Desk desk;
    const auto first = arrived(desk, 1, paperOf(3));
    const auto second = arrived(desk, 2, paperOf(4));
    const auto answer = arrived(desk, 3, paperOf(2));
    for (const auto &other : {first, second})
        desk.commune.accept(desk.commune.session(u"vanthu"_s),
            RelateDocument{other, RelationKind::ReplyTo},
            {.document = answer});
    desk.sit(u"vanthu"_s);
    desk.open(answer);
    REQUIRE(isOpen(desk.panel->pages(), 2));
    auto *beside = desk.find<QToolButton>(u"open-beside"_s);
    CHECK(beside->accessibleName() == u"Mở song song…"_s);

    QTest::mouseClick(beside, Qt::LeftButton);
    auto *menu = desk.find<QMenu>(u"beside-menu"_s);
    REQUIRE(menu);
    REQUIRE(waitUntil([&] { return menu->isVisible(); }));
    CHECK(desk.find<QWidget>(u"second-reader"_s) == nullptr);
    REQUIRE(menu->actions().size() == 2);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return desk.find<QWidget>(u"second-reader"_s) != nullptr; }));
    auto *shown = desk.find<QWidget>(u"second-reader"_s)->findChild<PageView *>();
    REQUIRE(waitUntil([&] { return shown->pageCount() > 0; }));
    const auto pages = shown->pageCount();

    QTest::mouseClick(beside, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return menu->isVisible(); }));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(isOpen(shown, pages == 3 ? 4 : 3));
}

TEST_CASE("the panel shows a real letter as it should")
{
    const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS");
    QFile letter(qEnvironmentVariable("CHAUBAN_LETTER"));
    if (folder.isEmpty() || !letter.open(QIODevice::ReadOnly))
        return;
    Desk desk;
    const auto id = arrived(desk, 1, letter.readAll());
    desk.sit(u"vanthu"_s, {722, 680});
    desk.open(id);
    REQUIRE(waitUntil([&] { return desk.panel->pages()->isSharp(1); }));
    desk.panel->grab().save(folder + u"/document-letter.png"_s);
}

}
