// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/AgencyIndex.h"

#include "core/intake/AgencyList.h"

#include <QElapsedTimer>
#include <QSet>

#include <catch2/catch.hpp>
#include <cstdio>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As many agencies as the national directory has, of the same build: invented communes under real provinces.
QStringList nationalSize()
{
    const auto known = knownAgencies();
    QStringList names = known;
    const QStringList kinds = {u"Ủy ban nhân dân xã %1 %2"_s,
        u"Hội đồng nhân dân xã %1 %2"_s,
        u"Phòng Kinh tế xã %1 %2"_s,
        u"Phòng Văn hóa - Xã hội xã %1 %2"_s,
        u"Trường Tiểu học %1, %2"_s,
        u"Trường Trung học cơ sở %1, %2"_s,
        u"Trạm Y tế xã %1 %2"_s,
        u"Công an xã %1 %2"_s};
    const QStringList syllables = {u"An"_s,
        u"Bình"_s,
        u"Đông"_s,
        u"Hòa"_s,
        u"Lộc"_s,
        u"Mỹ"_s,
        u"Phú"_s,
        u"Quảng"_s,
        u"Sơn"_s,
        u"Tân"_s,
        u"Thạnh"_s,
        u"Thủy"_s,
        u"Trung"_s,
        u"Vĩnh"_s,
        u"Xuân"_s,
        u"Yên"_s,
        u"Phước"_s,
        u"Long"_s,
        u"Hưng"_s,
        u"Đại"_s,
        u"Nghĩa"_s,
        u"Lâm"_s};
    const QStringList provinces = {u"tỉnh Thừa Thiên Huế"_s,
        u"tỉnh Lâm Đồng"_s,
        u"thành phố Cần Thơ"_s,
        u"tỉnh Gia Lai"_s,
        u"tỉnh Nghệ An"_s,
        u"tỉnh An Giang"_s,
        u"tỉnh Cà Mau"_s,
        u"tỉnh Sơn La"_s,
        u"tỉnh Phú Thọ"_s,
        u"tỉnh Bắc Ninh"_s,
        u"tỉnh Đồng Nai"_s,
        u"tỉnh Quảng Trị"_s,
        u"tỉnh Hưng Yên"_s,
        u"thành phố Đà Nẵng"_s,
        u"tỉnh Vĩnh Long"_s,
        u"tỉnh Tây Ninh"_s,
        u"tỉnh Lạng Sơn"_s,
        u"tỉnh Lào Cai"_s,
        u"tỉnh Thanh Hóa"_s,
        u"tỉnh Hà Tĩnh"_s,
        u"tỉnh Quảng Ngãi"_s,
        u"tỉnh Đắk Lắk"_s,
        u"tỉnh Khánh Hòa"_s,
        u"tỉnh Đồng Tháp"_s,
        u"tỉnh Tuyên Quang"_s,
        u"tỉnh Thái Nguyên"_s,
        u"tỉnh Ninh Bình"_s,
        u"thành phố Hải Phòng"_s,
        u"tỉnh Quảng Ninh"_s,
        u"tỉnh Điện Biên"_s,
        u"tỉnh Lai Châu"_s,
        u"tỉnh Cao Bằng"_s};
    for (const auto &first : syllables)
        for (const auto &second : syllables)
            for (const auto &province : provinces)
                for (const auto &kind : kinds)
                    if (names.size() < 122'990)
                        names.append(kind.arg(first + u' ' + second, province));
    names += {u"Ủy ban nhân dân tỉnh Thừa Thiên Huế"_s, u"Sở Tài chính tỉnh Thừa Thiên Huế"_s};
    while (names.size() < 123'000)
        names.append(u"Trung tâm Dịch vụ số %1"_s.arg(names.size()));
    return names;
}

}

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
