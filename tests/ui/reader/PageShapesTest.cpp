// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sizes of pages that are told after the first picture.
#include "tests/core/pdf/worker/PdfBytes.h"
#include "ui/reader/PageView.h"

#include "ReaderPapers.h"
#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

TEST_CASE("pages of other sizes behind the first ones get their own room")
{
    // Twenty pages; those that are measured after the first picture are landscape.
    auto pdf = pagesPdf(20, "[0 0 595 842]", "0 0 1 1 re f");
    const QByteArray page = "/MediaBox [0 0 595 842]";
    for (qsizetype at = pdf.lastIndexOf(page), turned = 0; at >= 0 && turned < 4;
         at = pdf.lastIndexOf(page, at - 1), ++turned)
        pdf.replace(at, page.size(), "/MediaBox [0 0 842 595]");
    PageView view;
    view.resize(700, 600);
    view.show();

    view.openBytes(pdf);

    REQUIRE(waitUntil([&] { return view.pageCount() == 20; }));
    CHECK(waitUntil([&] { return view.pageSize(20) == QSizeF(842, 595); }));
    CHECK(view.pageSize(17) == QSizeF(842, 595));
    CHECK(view.pageSize(16) == QSizeF(595, 842));
    CHECK(view.page() == 1);
}
