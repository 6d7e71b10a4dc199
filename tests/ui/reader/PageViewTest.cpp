// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PageView.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "ReaderPapers.h"
#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether there is ink in the window: text is drawn, not a blank page.
int darkPixels(PageView &view)
{
    const auto image = view.viewport()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 80;
    return dark;
}

}

TEST_CASE("a letter opens, is drawn and scrolls")
{
    PageView view;
    QSignalSpy opened(&view, &PageView::opened), pages(&view, &PageView::pageChanged);
    openLetter(view);

    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == view.pageCount());
    CHECK(view.page() == 1);
    CHECK(waitUntil([&] { return darkPixels(view) > 3000; }));

    view.goToPage(2);
    CHECK(view.page() == 2);
    CHECK(pages.last()[0].toInt() == 2);
    CHECK(waitUntil([&] { return darkPixels(view) > 3000; }));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.page() == 1);
}

TEST_CASE("zooming and turning keep what stands in the middle")
{
    PageView view;
    openLetter(view);
    view.setZoom(1);
    view.verticalScrollBar()->setValue(700);
    const auto middle = [&] { return view.verticalScrollBar()->value() + view.viewport()->height() / 2.0; };
    const double before = middle();

    view.setZoom(2);
    const double zoomed = middle();
    view.setZoom(1);

    CHECK(middle() == Approx(before).margin(2));
    CHECK(zoomed > 1.9 * before - 40);
    const int page = view.page();
    for (int i = 0; i < 4; ++i)
        view.rotateView();
    CHECK(view.turn() == 0);
    CHECK(view.page() == page);
}

TEST_CASE("the reading position is taken up again")
{
    PageView first, second;
    openLetter(first);
    first.setZoom(1.5);
    first.goToPage(2);
    first.verticalScrollBar()->setValue(first.verticalScrollBar()->value() + 120);
    second.restore(first.placeKept());
    openLetter(second);

    CHECK(second.zoom() == Approx(1.5));
    CHECK(second.page() == 2);
    CHECK(std::abs(second.verticalScrollBar()->value() - first.verticalScrollBar()->value()) <= 2);
}

TEST_CASE("words are found without accents, across lines and pages, and counted")
{
    PageView view;
    openLetter(view);
    QSignalSpy hits(&view, &PageView::hits);
    view.find(u"cai cach hanh chinh"_s);

    waitUntil([&] { return !hits.isEmpty() && hits.last()[1].toInt() == 32; });
    REQUIRE(hits.last()[1].toInt() == 32);
    CHECK(hits.last()[0].toInt() == 1);
    view.findPrevious();
    CHECK(hits.last()[0].toInt() == 32);
    CHECK(view.page() >= 2);
    view.findNext();
    CHECK(hits.last()[0].toInt() == 1);
    view.find(u"không có chữ này"_s);
    CHECK(hits.last()[1].toInt() == 0);
}

TEST_CASE("text chosen with the mouse is copied, and a click tells the word and its line")
{
    PageView view;
    openLetter(view);
    view.fitPage();
    view.setZoom(1);
    view.goToPage(1);
    QSignalSpy clicked(&view, &PageView::textClicked);
    for (int y = 60; y < 400 && clicked.isEmpty(); y += 6)
        for (int x = 60; x < 800 && clicked.isEmpty(); x += 12)
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {x, y});
    REQUIRE(clicked.size() == 1);
    CHECK(clicked[0][3].toString().contains(clicked[0][2].toString()));

    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {60, 40});
    QTest::mouseMove(view.viewport(), {400, 300});
    QTest::mouseMove(view.viewport(), {860, 660});
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {860, 660});
    CHECK(clicked.size() == 1);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    if (QGuiApplication::clipboard()->text().isEmpty())
        view.copySelection(); // offscreen windows are not always active for shortcuts
    const auto text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    CHECK(text.contains(u"Kính gửi"_s));
    CHECK(text.contains(u'\n'));
}

TEST_CASE("a double click takes a whole word, and drawn on takes word after word")
{
    PageView view;
    openLetter(view);
    view.setZoom(1);
    view.goToPage(1);
    QSignalSpy clicked(&view, &PageView::textClicked);
    QPoint place;
    for (int y = 60; y < 400 && clicked.isEmpty(); y += 6)
        for (int x = 60; x < 500 && clicked.isEmpty(); x += 12) {
            place = {x, y};
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
        }
    REQUIRE(clicked.size() == 1);
    const auto word = clicked[0][2].toString();

    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
    CHECK(view.selectedText() == word);

    const auto send = [&](QEvent::Type type, QPoint at) {
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    send(QEvent::MouseButtonDblClick, place);
    send(QEvent::MouseMove, place + QPoint(260, 0));
    send(QEvent::MouseButtonRelease, place + QPoint(260, 0));
    CHECK(view.selectedText().startsWith(word));
    CHECK(view.selectedText().size() > word.size());
    CHECK(clicked.size() == 1); // drawing is no click
}

TEST_CASE("what is not a PDF is refused with a sentence, and closing forgets")
{
    PageView view;
    view.resize(600, 400);
    view.show();
    QSignalSpy failed(&view, &PageView::failed);
    view.openBytes("no pdf at all");

    REQUIRE(waitUntil([&] { return !failed.isEmpty(); }));
    CHECK(view.state() == PageView::State::Failed);
    CHECK(view.page() == 0);
    view.close();
    CHECK(view.state() == PageView::State::Empty);
    view.goToPage(3);
    view.setZoom(3);
    CHECK(view.pageCount() == 0);
}

TEST_CASE("screen readers read the current page")
{
    PageView view;
    openLetter(view);
    auto *access = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(access);

    CHECK(access->role() == QAccessible::Document);
    REQUIRE(access->textInterface());
    CHECK(access->textInterface()->text(0, 2000).contains(u"Kính gửi"_s));
    CHECK(access->text(QAccessible::Description).startsWith(u"Trang 1 /"_s));
}
