// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/MarkPlaces.h"

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "tests/ui/signing/SigningBench.h"
#include "ui/signing/NamedRecipients.h"

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<PageText> wordsOf(const QByteArray &pdf)
{
    auto worker = unwrap(PdfWorker::open(pdf));
    REQUIRE(openPages(worker).ok());
    return unwrap(readAllPages(worker, 10));
}

}

TEST_CASE("on a foreign paper the blanks for number, day and month and the seal are found among its words")
{
    const MarkPlaces places(wordsOf(foreignPaper()));
    const auto numbers = places.numbering({102, 102});
    CHECK(numbers.found);
    const auto number = numbers.places.number.rect;
    CHECK(number.left() > 95);
    CHECK(number.right() < 142);
    CHECK(number.center().y() == Approx(842 - 112).margin(4));
    const auto day = numbers.places.day.rect, month = numbers.places.month.rect;
    CHECK(day.left() > 400);
    CHECK(day.right() < 441);
    CHECK(month.left() > 465);
    CHECK(month.right() < 501);
    const auto signature = places.underTitle();
    REQUIRE(signature);
    const auto seal = numbers.places.seal.rect;
    CHECK(seal.right() == Approx(signature->rect.left() + signature->rect.width() / 3));
    CHECK_FALSE(places.coversText(*signature));
    CHECK_FALSE(places.coversText(places.atEnd()));
    CHECK(places.coversText({1, {100, 842 - 210, 80, 20}}));
}

TEST_CASE("a page without words gets the places of the norm, and that is said")
{
    const MarkPlaces places({PageText{{595, 842}, {}, 1, false}});
    CHECK_FALSE(places.underTitle());
    const auto numbers = places.numbering({102, 102});
    CHECK_FALSE(numbers.found);
    const QRectF page(0, 0, 595, 842);
    for (const auto &place :
        {numbers.places.number, numbers.places.day, numbers.places.month, numbers.places.seal})
        CHECK(page.contains(place.rect));
}

TEST_CASE("recipients are read below Nơi nhận, and Như trên means those addressed")
{
    CHECK(namedRecipients(wordsOf(foreignPaper())) == QStringList{u"Sở Nội vụ"_s, u"Phòng Kinh tế"_s});
    CHECK(splitRecipients(u"- Sở Nội vụ; Phòng Kinh tế.\nUBND xã Phúc Lâm;"_s)
        == QStringList{u"Sở Nội vụ"_s, u"Phòng Kinh tế"_s, u"UBND xã Phúc Lâm"_s});
}
