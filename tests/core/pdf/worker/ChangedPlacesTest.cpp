// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pages/ChangedPlaces.h"

#include "core/pdf/worker/PdfWorker.h"
#include "tests/core/pdf/worker/PdfBytes.h"
#include "tests/support/verify/PdfDraft.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

Result<ChangedPlaces> placesIn(const QByteArray &pdf, qint64 length)
{
    auto worker = PdfWorker::open(pdf, {.program = WORKER_HOST});
    REQUIRE(worker.ok());
    return changedPlaces(worker.value(), length);
}

}

TEST_CASE("what a later revision replaced on the page is one place there")
{
    PdfDraft draft;
    const auto length = draft.bytes().size();
    draft.update({{4, PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900 TRIEU) Tj ET")}});

    const auto found = placesIn(draft.bytes(), length);

    REQUIRE(found.ok());
    CHECK(found->pagesBefore == 1);
    CHECK(found->pagesNow == 1);
    CHECK(found->compared == 1);
    REQUIRE(!found->places.isEmpty());
    for (const auto &place : found->places) {
        CHECK(place.page == 1);
        CHECK(place.place.left() >= 15);
        CHECK(place.place.height() < 60);
    }
}

TEST_CASE("two states that look the same have no changed place")
{
    PdfDraft draft;
    const auto length = draft.bytes().size();
    draft.update({{60, "<< /Nothing true >>"}});

    const auto found = placesIn(draft.bytes(), length);

    REQUIRE(found.ok());
    CHECK(found->compared == 1);
    CHECK(found->places.isEmpty());
}

TEST_CASE("an earlier state that is no PDF is an error, not a difference")
{
    const PdfDraft draft;

    const auto found = placesIn(draft.bytes(), 40);

    REQUIRE_FALSE(found.ok());
    CHECK(found.error().reason == Reason("pages.not-a-pdf"));
}

TEST_CASE("no more pages are compared than was asked, the named ones first")
{
    auto worker = PdfWorker::open(
        pagesPdf(12, "[0 0 595 842]", "BT /F 20 Tf 100 700 Td (Hello) Tj ET"), {.program = WORKER_HOST});
    REQUIRE(worker.ok());

    const auto all = changedPlaces(worker.value(), 1 << 30);
    const auto some = changedPlaces(worker.value(), 1 << 30, {11, 99}, 3);

    REQUIRE((all.ok() && some.ok()));
    CHECK(all->compared == 12);
    CHECK(some->compared == 3);
}
