// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PageLayout.h"

#include <catch2/catch.hpp>

using namespace chauban;

TEST_CASE("points of a page and pixels of the strip lead back and forth in every turn and size")
{
    PageLayout layout;
    layout.setPages({{595, 842}, {842, 595}, {300, 300}});
    layout.arrange(GENERATE(0.4, 1.3333, 4.0), GENERATE(0, 1, 2, 3), 1000, {});

    for (int page = 0; page < 3; ++page) {
        const QPointF point(17.5, 203);
        const QPointF strip = layout.toStrip(page).map(point);
        const QPointF back = layout.onPage(page, strip);
        CHECK(back.x() == Approx(point.x()));
        CHECK(back.y() == Approx(point.y()));
        CHECK(layout.rect(page).adjusted(-1, -1, 1, 1).contains(strip.toPoint()));
        CHECK(layout.pageAt(int(strip.y())) == page);
    }
}

TEST_CASE("a quarter turn to the right brings the top left corner to the top right")
{
    PageLayout layout;
    layout.setPages({{595, 842}});
    layout.arrange(1, 1, 1200, {});

    CHECK(layout.rect(0).size() == QSize(842, 595));
    const QPointF corner = layout.toStrip(0).map(QPointF(0, 0)) - layout.rect(0).topLeft();
    CHECK(corner.x() == Approx(842));
    CHECK(corner.y() == Approx(0).margin(0.001));
}

TEST_CASE("the pages between two heights are those that can be seen there")
{
    PageLayout layout;
    layout.setPages(QList<QSizeF>(1000, QSizeF(100, 100)));
    layout.arrange(1, 0, 100, {.gap = 10, .padding = 20});

    CHECK(layout.pagesBetween(0, 50) == std::pair(0, 0));
    CHECK(layout.pagesBetween(125, 300) == std::pair(1, 2)); // 120 to 129 is the first gap
    CHECK(layout.pagesBetween(110'000, 120'000) == std::pair(999, 999));
    PageLayout empty;
    CHECK(empty.pagesBetween(0, 10) == std::pair(0, -1));
    CHECK(empty.pageAt(0) == -1);
}
