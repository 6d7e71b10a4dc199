// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/DocumentTypes.h"

#include "core/base/Fold.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

const QString officialLetter = u"Công văn"_s;

namespace {

/// Decree 30/2020, annex III, then normative acts, then the Party's and other bodies' types. Longer names stand before
/// names that they begin with.
const QList<PaperType> &types()
{
    static const QList<PaperType> all = {
        {u"Nghị quyết liên tịch"_s, u"NQLT"_s},
        {u"Nghị quyết"_s, u"NQ"_s},
        {u"Quyết định"_s, u"QĐ"_s},
        {u"Chỉ thị"_s, u"CT"_s},
        {u"Quy chế phối hợp"_s, u"QCPH"_s},
        {u"Quy chế"_s, u"QC"_s},
        {u"Quy định"_s, u"QyĐ"_s},
        {u"Thông cáo báo chí"_s, u"TCBC"_s},
        {u"Thông cáo"_s, u"TC"_s},
        {u"Thông báo kết luận"_s, u"TBKL"_s},
        {u"Thông báo"_s, u"TB"_s},
        {u"Hướng dẫn"_s, u"HD"_s},
        {u"Chương trình phối hợp"_s, u"CTPH"_s},
        {u"Chương trình hành động"_s, u"CTHĐ"_s},
        {u"Chương trình"_s, u"CTr"_s},
        {u"Kế hoạch phối hợp"_s, u"KHPH"_s},
        {u"Kế hoạch liên tịch"_s, u"KHLT"_s},
        {u"Kế hoạch"_s, u"KH"_s},
        {u"Phương án"_s, u"PA"_s},
        {u"Đề án"_s, u"ĐA"_s},
        {u"Dự án"_s, u"DA"_s},
        {u"Báo cáo"_s, u"BC"_s},
        {u"Biên bản"_s, u"BB"_s},
        {u"Tờ trình"_s, u"TTr"_s},
        {u"Hợp đồng"_s, u"HĐ"_s},
        {u"Công điện"_s, u"CĐ"_s},
        {u"Bản ghi nhớ"_s, u"BGN"_s},
        {u"Bản thỏa thuận"_s, u"BTT"_s},
        {u"Giấy ủy quyền"_s, u"GUQ"_s},
        {u"Giấy mời"_s, u"GM"_s},
        {u"Giấy giới thiệu"_s, u"GGT"_s},
        {u"Giấy nghỉ phép"_s, u"GNP"_s},
        {u"Phiếu gửi"_s, u"PG"_s},
        {u"Phiếu chuyển"_s, u"PC"_s},
        {u"Phiếu báo"_s, u"PB"_s},
        {u"Thư công"_s, {}},
        {officialLetter, u"CV"_s},
        {u"Bộ luật"_s, {}},
        {u"Luật"_s, {}},
        {u"Pháp lệnh"_s, {}},
        {u"Lệnh"_s, u"L"_s},
        {u"Nghị định"_s, u"NĐ"_s},
        {u"Thông tư liên tịch"_s, u"TTLT"_s},
        {u"Thông tư"_s, u"TT"_s},
        {u"Văn bản hợp nhất"_s, u"VBHN"_s},
        {u"Kết luận"_s, u"KL"_s},
        {u"Kết luận thanh tra"_s, u"KLTT"_s},
        {u"Thông tri"_s, u"TTri"_s},
        {u"Quy trình"_s, u"QTr"_s},
        {u"Nội quy"_s, u"NQy"_s},
        {u"Phiếu trình"_s, u"PTr"_s},
        {u"Giấy chứng nhận"_s, u"GCN"_s},
        {u"Giấy phép"_s, u"GP"_s},
        {u"Giấy xác nhận"_s, u"GXN"_s},
        {u"Bản án"_s, u"BA"_s},
        {u"Kháng nghị"_s, u"KN"_s},
        {u"Kiến nghị"_s, u"KNg"_s},
        {u"Chiến lược"_s, {}},
        {u"Quy hoạch"_s, {}},
        {u"Đề cương"_s, {}},
        {u"Lịch công tác"_s, u"LCT"_s},
        {u"Lời kêu gọi"_s, {}},
        {u"Tuyên bố"_s, {}},
    };
    return all;
}

}

std::optional<TypeOnLine> typeOnLine(const QString &line)
{
    static const QRegularExpression draft(u"^DỰ THẢO\\s+"_s);
    const QString text = line.simplified().remove(draft);
    const QString plain = folded(text);
    const QString compact = QString(plain).remove(u' ');
    const PaperType *found = nullptr;
    bool whole = false;
    for (const PaperType &type : types()) {
        const QString name = folded(type.name);
        const QString joined = QString(name).remove(u' ');
        if (compact == joined || compact == joined + u':') {
            found = &type;
            whole = true;
            break;
        }
        // With words after it the type must end at a blank, and the longest one counts.
        const bool longer = !found || type.name.size() > found->name.size();
        if (plain.startsWith(name + u' ') && longer)
            found = &type;
    }
    if (!found)
        return std::nullopt;
    return TypeOnLine{*found, whole ? QString() : text.mid(found->name.size()).trimmed()};
}

std::optional<PaperType> typeOfNotation(const QString &notation)
{
    static const QRegularExpression parts(u"[-/]"_s);
    const QString first = notation.section(parts, 0, 0);
    for (const PaperType &type : types())
        if (!type.abbreviation.isEmpty() && type.abbreviation == first)
            return type;
    return std::nullopt;
}

}
