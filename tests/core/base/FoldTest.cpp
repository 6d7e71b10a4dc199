// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Fold.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an unaccented word equals every accented spelling once folded")
{
    for (const auto &word : {u"hỏa tốc"_s, u"hoả tốc"_s, u"HỎA TỐC"_s, u"hỏa tốc"_s})
        CHECK(folded(word) == u"hoa toc"_s);
    CHECK(folded(u"Đường Đặng Thùy Trâm"_s) == u"duong dang thuy tram"_s);
    CHECK(folded(u"ẴẶỄỖỠỮỸ"_s) == u"aaeoouy"_s);
}

TEST_CASE("both schools of tone placement and both compositions give one word")
{
    CHECK(normalized(u"hoà"_s) == normalized(u"hòa"_s));
    CHECK(normalized(u"khoẻ"_s) == normalized(u"khỏe"_s));
    CHECK(normalized(u"thuỷ"_s) == normalized(u"thủy"_s));
    CHECK(normalized(u"hòa"_s.normalized(QString::NormalizationForm_D)) == normalized(u"hoà"_s));
    CHECK(normalized(u"quý"_s) == u"quý"_s);
    CHECK(normalized(u"hoàn"_s) == u"hoàn"_s);
    CHECK(normalized(u"hỏa"_s) != normalized(u"hoa"_s));
}

TEST_CASE("sort keys follow the Vietnamese dictionary")
{
    const QStringList sorted = {u"02"_s,
        u"An"_s,
        u"Ăn"_s,
        u"Ấn"_s,
        u"Bình"_s,
        u"Dũng"_s,
        u"Đức"_s,
        u"ma"_s,
        u"mà"_s,
        u"mả"_s,
        u"mã"_s,
        u"má"_s,
        u"mạ"_s,
        u"Ơn"_s,
        u"Uy"_s,
        u"Ưu"_s};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        CHECK(sortKey(sorted[i - 1]) < sortKey(sorted[i]));
}
