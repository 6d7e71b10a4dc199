// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/AgencyIndex.h"

#include "core/intake/AgencyList.h"
#include "tests/core/intake/NationalDirectory.h"

#include <QElapsedTimer>
#include <QSet>

#include <catch2/catch.hpp>
#include <cstdio>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("agencies are found by initials, beginnings of words and without accents")
{
    const AgencyIndex index(knownAgencies());
    const auto first = [&](const QString &typed) { return index.find(typed, {}).value(0); };

    CHECK(first(u"stc hue"_s) == u"Sở Tài chính thành phố Huế"_s);
    CHECK(first(u"STC Huế"_s) == u"Sở Tài chính thành phố Huế"_s);
    CHECK(first(u"ubnd t lam dong"_s) == u"Ủy ban nhân dân tỉnh Lâm Đồng"_s);
    CHECK(first(u"ubnd ld"_s) == u"Ủy ban nhân dân tỉnh Lâm Đồng"_s);
    CHECK(first(u"bnnmt"_s) == u"Bộ Nông nghiệp và Môi trường"_s);
    CHECK(first(u"bnnvmt"_s) == u"Bộ Nông nghiệp và Môi trường"_s);
    CHECK(first(u"btc"_s) == u"Bộ Tài chính"_s);
    CHECK(first(u"bo kh va cong"_s) == u"Bộ Khoa học và Công nghệ"_s);
    CHECK(first(u"vpcp"_s) == u"Văn phòng Chính phủ"_s);
    CHECK(first(u"bhxh vn"_s) == u"Bảo hiểm xã hội Việt Nam"_s);
    CHECK(first(u"stc thanh hoa"_s) == u"Sở Tài chính tỉnh Thanh Hóa"_s);
}

TEST_CASE("what fits nothing finds nothing")
{
    const AgencyIndex index(knownAgencies());
    CHECK(index.find({}, {}).isEmpty());
    CHECK(index.find(u"  / "_s, {}).isEmpty());
    CHECK(index.find(u"zzz"_s, {}).isEmpty());
    CHECK(index.find(u"hue stc"_s, {}).isEmpty()); // the order of the name
    CHECK(AgencyIndex().find(u"stc"_s, {}).isEmpty());
}

TEST_CASE("what a person entered often comes first")
{
    const AgencyIndex index(knownAgencies());
    const auto usual = u"Sở Tài chính tỉnh Cà Mau"_s;
    CHECK(index.find(u"stc"_s, {}).value(0) != usual);
    CHECK(index.find(u"stc"_s, {{usual, 3}}).value(0) == usual);
}

TEST_CASE("a whole name without its place is not given another province's")
{
    const AgencyIndex index(knownAgencies());
    const auto typed = u"Sở Khoa học và Công nghệ"_s;
    const auto usual = typed + u" tỉnh Cà Mau"_s;
    CHECK(index.find(typed, {}).value(0) == typed);
    CHECK(index.find(typed, {}).value(1).startsWith(typed + u' '));
    CHECK(index.find(typed, {{usual, 1}}).value(0) == usual);
    CHECK(index.find(u"Sở Khoa học"_s, {}).value(0) != u"Sở Khoa học"_s);
    CHECK(index.find(u"skhcn ca mau"_s, {}).value(0) == usual);
}

TEST_CASE("a letterhead becomes the agency's whole name when that is known")
{
    const auto known = knownAgencies();
    CHECK(wholeAgencyName(u"SỞ TÀI CHÍNH"_s, u"ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"_s, known)
        == u"Sở Tài chính tỉnh Lâm Đồng"_s);
    CHECK(wholeAgencyName(u"BỘ NỘI VỤ"_s, {}, known) == u"Bộ Nội vụ"_s);
    CHECK(wholeAgencyName(u"SỞ TÀI CHÍNH"_s, {}, known) == u"SỞ TÀI CHÍNH"_s);
    CHECK(wholeAgencyName(u"SỞ LẠ"_s, u"ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"_s, known) == u"SỞ LẠ"_s);
    CHECK(wholeAgencyName({}, {}, known).isEmpty());
}

TEST_CASE("the built-in list names 34 provinces and nothing twice")
{
    const auto names = knownAgencies();
    CHECK(names.filter(u"Sở Nội vụ"_s).size() == 34);
    CHECK(QSet<QString>(names.cbegin(), names.cend()).size() == names.size());
}

TEST_CASE("an agency among 123,000 is found while a key is pressed")
{
    const AgencyIndex index(nationalSize());
    REQUIRE(index.size() == 123'000);
    CHECK(index.find(u"stc t thua thien hue"_s, {}).value(0) == u"Sở Tài chính tỉnh Thừa Thiên Huế"_s);
    CHECK(index.find(u"ubnd t thua thien hue"_s, {}).value(0) == u"Ủy ban nhân dân tỉnh Thừa Thiên Huế"_s);

    qint64 worst = 0;
    for (const QString &whole :
        {u"ubnd t thua thien hue"_s, u"stc hue"_s, u"phong van hoa xa hoi xa tan an"_s}) {
        for (qsizetype typed = 1; typed <= whole.size(); ++typed) {
            QElapsedTimer timer;
            timer.start();
            index.find(whole.first(typed), {{u"Sở Tài chính tỉnh Cà Mau"_s, 3}});
            worst = std::max(worst, timer.nsecsElapsed());
        }
    }
    std::printf(
        "completion over %lld agencies: worst %.1f ms\n", qlonglong(index.size()), double(worst) / 1e6);
    CHECK(worst
        < 200'000'000); // the printed figure is the measurement; this only catches what people would feel
}
