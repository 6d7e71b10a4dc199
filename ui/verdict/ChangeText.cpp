// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/ChangeText.h"

#include <QCoreApplication>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::ChangeText)
};

QString annotationText(const QString &kind)
{
    if (kind == "Highlight"_L1 || kind == "Underline"_L1 || kind == "StrikeOut"_L1 || kind == "Squiggly"_L1)
        return ChangeWords::tr("Đánh dấu lên chữ");
    if (kind == "FreeText"_L1)
        return ChangeWords::tr("Viết chữ lên trang");
    if (kind == "Stamp"_L1)
        return ChangeWords::tr("Đóng hình dấu lên trang");
    if (kind == "FileAttachment"_L1)
        return ChangeWords::tr("Đính kèm tệp vào trang");
    if (kind == "Ink"_L1 || kind == "Line"_L1 || kind == "Square"_L1 || kind == "Circle"_L1
        || kind == "Polygon"_L1 || kind == "PolyLine"_L1)
        return ChangeWords::tr("Vẽ lên trang");
    if (kind == "Link"_L1)
        return ChangeWords::tr("Thêm liên kết");
    return ChangeWords::tr("Thêm hoặc sửa ghi chú");
}

ChangeText filledText(const Explanation &explanation)
{
    const auto field = fieldText(explanation.name);
    return {explanation.value.isEmpty() ? ChangeWords::tr("Điền ô %1").arg(field)
                                        : ChangeWords::tr("Điền ô %1: %2").arg(field, explanation.value),
        explanation.signer.isEmpty()
            ? ChangeWords::tr("Chỉ điền vào ô có sẵn để trống. Không ai ký xác nhận giá trị này.")
            : ChangeWords::tr("Chỉ điền vào ô có sẵn để trống. %1 ký xác nhận cùng lúc.")
                  .arg(explanation.signer)};
}

}

QString fieldText(const QString &field)
{
    if (field == "chauban.number"_L1)
        return ChangeWords::tr("số văn bản");
    if (field == "chauban.day"_L1)
        return ChangeWords::tr("ngày");
    if (field == "chauban.month"_L1)
        return ChangeWords::tr("tháng");
    return u"“"_s + field + u"”"_s;
}

ChangeText changeText(const Explanation &explanation)
{
    const auto signer = explanation.signer.isEmpty() ? ChangeWords::tr("Không rõ ai") : explanation.signer;
    switch (explanation.kind) {
    case Explanation::Kind::FieldFilled:
        return filledText(explanation);
    case Explanation::Kind::SignatureAdded:
        return {ChangeWords::tr("%1 ký thêm").arg(signer),
            ChangeWords::tr("Chữ ký thêm nằm trong ô riêng và bao cả phần đã ký trước; không sửa nội dung.")};
    case Explanation::Kind::TimestampAdded:
        return {ChangeWords::tr("Thêm dấu thời gian của %1").arg(signer),
            ChangeWords::tr("Dấu thời gian chỉ chứng minh tệp đã có vào lúc đó; không sửa nội dung.")};
    case Explanation::Kind::ValidationDataAdded:
        return {ChangeWords::tr("Thêm dữ liệu kiểm tra chữ ký lâu dài"),
            ChangeWords::tr("Chứng thư và trả lời thu hồi được lưu kèm; không hiện trên trang.")};
    case Explanation::Kind::AnnotationChanged:
        break;
    }
    return {annotationText(explanation.name),
        ChangeWords::tr("Ghi chú nằm trên trang, không phải nội dung đã ký. Hãy phân biệt khi đọc.")};
}

}
