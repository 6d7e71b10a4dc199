// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/ExtractPages.h"

#include "core/pdf/Pages.h"
#include "core/pdf/PdfFile.h"
#include "tests/support/PdfBuilder.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("pages are named one by one or as ranges, none twice and none that is not there")
{
    CHECK(pageNumbers(u"1-3"_s, 3).value() == QList<int>{1, 2, 3});
    CHECK(pageNumbers(u" 4, 1 - 2 "_s, 4).value() == QList<int>{4, 1, 2});
    for (const auto &wrong :
        {u""_s, u"0"_s, u"2-1"_s, u"1-4"_s, u"1,1"_s, u"1,,2"_s, u"a"_s, u"-1"_s, u"1-"_s})
        CHECK(pageNumbers(wrong, 3).error().reason == Reason("pdf.no-such-page"));
}

TEST_CASE("an extract holds the pages asked for, no form and no annotations")
{
    test::PdfBuilder builder;
    builder.pages = 7;
    const auto extract = extractPages(builder.build(), u"6-7,2"_s);
    REQUIRE(extract.ok());
    const auto file = PdfFile::parse(extract.value());
    REQUIRE(file.ok());
    CHECK(pageCount(file.value()).value() == 3);
    CHECK_FALSE(file->document().getRoot().hasKey("/AcroForm"));
    CHECK_FALSE(findPage(file.value(), 1)->hasKey("/Annots"));
    CHECK(extractPages(builder.build(), u"6-7,2"_s).value() == extract.value());
    CHECK(extractPages("no pdf", u"1"_s).error().reason == Reason("pdf.not-a-pdf"));
}
