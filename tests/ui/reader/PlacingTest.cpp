// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pdf/worker/PdfBytes.h"
#include "ui/reader/PageView.h"
#include "ui/reader/PlacingBox.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "ReaderPapers.h"
#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkSame(const PagePlace &a, const PagePlace &b)
{
    CHECK(a.page == b.page);
    CHECK(a.rect.left() == Approx(b.rect.left()).margin(0.01));
    CHECK(a.rect.top() == Approx(b.rect.top()).margin(0.01));
    CHECK(a.rect.width() == Approx(b.rect.width()).margin(0.01));
    CHECK(a.rect.height() == Approx(b.rect.height()).margin(0.01));
}

/// Where the middle of the box stands in the window.
QPoint boxMiddle(const PageView &view, int page)
{
    const auto place = view.placing();
    REQUIRE(place.page == page);
    const double pixels = view.zoom() * 96 / 72;
    const QSizeF size = view.pageSize(page);
    double y = 20;
    for (int each = 1; each < page; ++each)
        y += std::round(view.pageSize(each).height() * pixels) + 14;
    const double width = std::max<double>(view.viewport()->width(), size.width() * pixels + 40);
    const QPointF strip((width - size.width() * pixels) / 2 + place.rect.center().x() * pixels,
        y + (size.height() - place.rect.center().y()) * pixels);
    return (strip - QPointF(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value()))
        .toPoint();
}

const QRectF asked(300, 150, 120, 60);

}

TEST_CASE("a place stays the same points at every zoom and turn")
{
    PageView view;
    openLetter(view);
    view.startPlacing(2, asked, {});

    for (const double zoom : {0.5, 1.0, 3.0}) {
        for (int turn = 0; turn < 4; ++turn) {
            view.setZoom(zoom);
            checkSame(view.placing(), {2, asked});
            view.rotateView();
        }
    }
}

TEST_CASE("on a page that its file turns, the place is that of the page as shown")
{
    PageView view;
    view.resize(900, 700);
    view.show();
    auto pdf = pagesPdf(1, "[0 0 595 842] /Rotate 90", "0 0 m S");
    view.openBytes(pdf);
    REQUIRE(waitUntil([&] { return view.state() == PageView::State::Open; }));

    CHECK(view.pageSize(1) == QSizeF(842, 595));
    view.startPlacing(1, QRectF(700, 20, 120, 60), {});
    checkSame(view.placing(), {1, QRectF(700, 20, 120, 60)});
}

TEST_CASE("arrows move by one point, with Shift by ten, in the direction of the screen")
{
    PageView view;
    openLetter(view);
    view.startPlacing(1, asked, {});
    QSignalSpy changed(&view, &PageView::placingChanged);

    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
    checkSame(view.placing(), {1, asked.translated(1, 10)});
    CHECK(changed.size() == 2);

    view.rotateView(); // the page's left is now up
    QTest::keyClick(&view, Qt::Key_Up);
    checkSame(view.placing(), {1, asked.translated(0, 10)});
}

TEST_CASE("the box is dragged onto another page and keeps its size")
{
    PageView view;
    openLetter(view);
    view.setZoom(0.5);
    view.startPlacing(1, asked, {});
    view.verticalScrollBar()->setValue(0);
    const QPoint from = boxMiddle(view, 1);

    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), from + QPoint(0, 40));
    QTest::mouseMove(view.viewport(), from + QPoint(20, 190));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(20, 190));

    CHECK(view.placing().page == 2);
    CHECK(view.placing().rect.width() == Approx(asked.width()));
    CHECK(view.placing().rect.height() == Approx(asked.height()));
    const QPoint now = boxMiddle(view, 2);
    CHECK((now - from - QPoint(20, 190)).manhattanLength() <= 2);
}

TEST_CASE("a handle pulls its corner, the opposite one stays, and the box never leaves the page")
{
    PageLayout layout;
    layout.setPages({{595, 842}});
    layout.arrange(GENERATE(0.5, 3.0), GENERATE(0, 1, 2, 3), 800, {});
    PlacingBox box(0, {100, 100, 80, 40}, {});
    const QRectF shown = layout.onStrip(0, box.rect());

    const auto grip = box.gripAt(layout, shown.bottomRight(), 4);
    CHECK(grip == PlacingBox::BottomRight);
    box.grab(layout, grip, shown.bottomRight());
    box.drag(layout, shown.bottomRight() + QPointF(10, 20) * layout.scale());
    const QRectF pulled = layout.onStrip(0, box.rect());
    CHECK(pulled.left() == Approx(shown.left()));
    CHECK(pulled.top() == Approx(shown.top()));
    CHECK(pulled.width() == Approx(shown.width() + 10 * layout.scale()));

    box.drag(layout, {1e6, 1e6});
    CHECK(QRectF(0, 0, 595, 842).contains(box.rect()));
}

TEST_CASE("a box over text says so, and the room above the signer's name is found and free")
{
    PageView view;
    openLetter(view);
    REQUIRE(waitUntil([&] { return view.signatureBlock().has_value(); }));
    const auto block = *view.signatureBlock();
    CHECK(block.page == view.pageCount());
    CHECK(block.rect.height() > 20);
    CHECK(block.rect.center().x() > 300); // the right half

    view.startPlacing(1, QRectF(100, 300, 400, 200), {});
    CHECK(view.placingCoversText());
    REQUIRE(view.placeInSignatureBlock());
    CHECK(view.placing().page == block.page);
    CHECK_FALSE(view.placingCoversText());
    CHECK(block.rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(view.placing().rect));
    view.stopPlacing();
    CHECK_FALSE(view.isPlacing());
}
