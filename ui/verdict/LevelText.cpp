// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/LevelText.h"

#include <QCoreApplication>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LevelWords
{
    Q_DECLARE_TR_FUNCTIONS(chauban::LevelText)
};

enum class Rung { Basic, Stamped, LongTerm, Archived };

Rung rungOf(const QString &level)
{
    return level.endsWith("-LTA"_L1) ? Rung::Archived
        : level.endsWith("-LT"_L1)   ? Rung::LongTerm
        : level.endsWith("-T"_L1)    ? Rung::Stamped
                                     : Rung::Basic;
}

QString rungText(Rung rung)
{
    switch (rung) {
    case Rung::Basic:
        return LevelWords::tr(
            "Chưa có dấu thời gian, nên giờ ký là giờ của máy người ký; khi chứng thư hết hạn "
            "sẽ không còn kiểm tra được.");
    case Rung::Stamped:
        return LevelWords::tr(
            "Có dấu thời gian; tệp chưa kèm đủ dữ liệu cho biết chứng thư có bị thu hồi hay "
            "không, nên về sau phải hỏi lại nơi cấp.");
    case Rung::LongTerm:
        return LevelWords::tr(
            "Có dấu thời gian và đủ dữ liệu kiểm tra ngay trong tệp; chưa có dấu thời gian lưu "
            "trữ để bảo vệ dữ liệu đó lâu dài.");
    case Rung::Archived:
        break;
    }
    return LevelWords::tr(
        "Mức cao nhất: có dấu thời gian, đủ dữ liệu kiểm tra và dấu thời gian lưu trữ, nên kiểm "
        "tra được lâu dài.");
}

}

QString levelBadge(const SignatureReport &signature)
{
    if (signature.level.startsWith("B-"_L1))
        return signature.level;
    if (signature.level == "DTS"_L1)
        return LevelWords::tr("Dấu thời gian");
    if (signature.level.startsWith("PKCS7"_L1))
        return LevelWords::tr("Kiểu cũ");
    return LevelWords::tr("Chưa xếp mức");
}

QString levelText(const SignatureReport &signature)
{
    const auto &level = signature.level;
    if (level.startsWith("B-"_L1))
        return rungText(rungOf(level));
    if (level == "DTS"_L1)
        return LevelWords::tr(
            "Dấu thời gian của cả tệp: chứng minh tệp đã có vào lúc đó, không phải chữ ký của "
            "người hay cơ quan.");
    if (level.startsWith("PKCS7"_L1))
        return LevelWords::tr("Chữ ký kiểu cũ (PKCS#7), không theo chuẩn PAdES. %1")
            .arg(rungText(rungOf(level)));
    if (signature.integrity == Integrity::Intact)
        return LevelWords::tr("Không xếp mức vì chữ ký không ghi nó dùng chứng thư nào.");
    return LevelWords::tr("Không xếp mức vì chữ ký không khớp với phần đã ký, hoặc không kiểm tra được.");
}

}
