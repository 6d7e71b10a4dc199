// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/PrincipalSearch.h"

#include "tests/ui/acts/Paths.h"

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a few letters without accents find the unit or the person meant")
{
    const Commune commune;
    const auto all = candidatesOf(commune.directory, QDate(2026, 3, 2));
    const std::pair<QString, QString> rows[] = {{u"kt"_s, u"Phòng Kinh tế"_s},
        {u"pkt"_s, u"Phòng Kinh tế"_s},
        {u"van hoa"_s, u"Phòng Văn hóa - Xã hội"_s},
        {u"vhxh"_s, u"Phòng Văn hóa - Xã hội"_s},
        {u"lan"_s, u"Hoàng Thị Lan"_s},
        {u"htl"_s, u"Hoàng Thị Lan"_s},
        {u"Đỗ Thị N"_s, u"Đỗ Thị Nga"_s},
        {u"vp"_s, u"Văn phòng HĐND và UBND"_s}};
    for (const auto &[typed, name] : rows) {
        INFO(typed.toStdString());
        const auto found = matching(all, typed);
        REQUIRE_FALSE(found.isEmpty());
        CHECK(found.first().name == name);
    }
    CHECK(matching(all, u"khong co"_s).isEmpty());
    for (const auto &candidate : all)
        CHECK(candidate.name != u"Ngô Văn Phúc"_s); // the administrator
}

}
