// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/AgencyList.h"

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

/// As many agencies as the national directory has, of the same build: invented communes under real provinces.
inline QStringList nationalSize()
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
