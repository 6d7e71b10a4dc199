// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/DocumentType.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

const QList<DocumentType> &documentTypes()
{
    static const QList<DocumentType> types = {
        {u"NQ"_s, u"Nghị quyết"_s},
        {u"QĐ"_s, u"Quyết định"_s},
        {u"CT"_s, u"Chỉ thị"_s},
        {u"QC"_s, u"Quy chế"_s},
        {u"QyĐ"_s, u"Quy định"_s},
        {u"TC"_s, u"Thông cáo"_s},
        {u"TB"_s, u"Thông báo"_s},
        {u"HD"_s, u"Hướng dẫn"_s},
        {u"CTr"_s, u"Chương trình"_s},
        {u"KH"_s, u"Kế hoạch"_s},
        {u"PA"_s, u"Phương án"_s},
        {u"ĐA"_s, u"Đề án"_s},
        {u"DA"_s, u"Dự án"_s},
        {u"BC"_s, u"Báo cáo"_s},
        {u"BB"_s, u"Biên bản"_s},
        {u"TTr"_s, u"Tờ trình"_s},
        {u"HĐ"_s, u"Hợp đồng"_s},
        {u"CV"_s, u"Công văn"_s, false},
        {u"CĐ"_s, u"Công điện"_s},
        {u"BGN"_s, u"Bản ghi nhớ"_s},
        {u"BTT"_s, u"Bản thỏa thuận"_s},
        {u"GUQ"_s, u"Giấy ủy quyền"_s},
        {u"GM"_s, u"Giấy mời"_s},
        {u"GGT"_s, u"Giấy giới thiệu"_s},
        {u"GNP"_s, u"Giấy nghỉ phép"_s},
        {u"PG"_s, u"Phiếu gửi"_s},
        {u"PC"_s, u"Phiếu chuyển"_s},
        {u"PB"_s, u"Phiếu báo"_s},
        {u"TCg"_s, u"Thư công"_s, false},
        {u"NĐ"_s, u"Nghị định"_s, true, true},
        {u"TT"_s, u"Thông tư"_s, true, true},
        {u"TTLT"_s, u"Thông tư liên tịch"_s, true, true},
        {u"L"_s, u"Luật"_s, true, true},
        {u"VBHN"_s, u"Văn bản hợp nhất"_s},
    };
    return types;
}

const DocumentType *documentType(const QString &code)
{
    const auto &types = documentTypes();
    const auto found
        = std::find_if(types.cbegin(), types.cend(), [&](const auto &type) { return type.code == code; });
    if (found != types.cend())
        return &*found;
    const auto form = copyFormOf(code);
    return form ? &copyType(*form) : nullptr;
}

const DocumentType &copyType(CopyForm form)
{
    static const DocumentType trueCopy{u"SY"_s, u"Sao y"_s};
    static const DocumentType extract{u"TrS"_s, u"Trích sao"_s};
    static const DocumentType copyOfCopy{u"SL"_s, u"Sao lục"_s};
    switch (form) {
    case CopyForm::Extract:
        return extract;
    case CopyForm::CopyOfCopy:
        return copyOfCopy;
    case CopyForm::TrueCopy:
        break;
    }
    return trueCopy;
}

std::optional<CopyForm> copyFormOf(const QString &code)
{
    for (const auto form : {CopyForm::TrueCopy, CopyForm::Extract, CopyForm::CopyOfCopy})
        if (copyType(form).code == code)
            return form;
    return {};
}

QString formatNumber(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString formatNotation(const DocumentType &type,
    qint64 number,
    const QString &bodyNotation,
    const QString &unitNotation,
    int year)
{
    const auto head = formatNumber(number) + u'/';
    if (!type.inNotation)
        return head + bodyNotation + (unitNotation.isEmpty() ? QString() : u'-' + unitNotation);
    const auto yearPart = type.carriesYear ? QString::number(year) + u'/' : QString();
    return head + yearPart + type.code + u'-' + bodyNotation;
}

}
