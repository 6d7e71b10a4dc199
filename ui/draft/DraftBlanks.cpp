// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftBlanks.h"

#include <QCoreApplication>

namespace chauban {

namespace {

struct KnownBlank
{
    const char *name;
    const char *label;
    const char *hint;
    int least;
    int most;
};

constexpr KnownBlank knownBlanks[] = {
    {"subject",
        QT_TRANSLATE_NOOP("DraftBlank", "Trích yếu"),
        QT_TRANSLATE_NOOP("DraftBlank", "Nội dung chính của văn bản, không ghi “V/v”"),
        2,
        4},
    {"addressees",
        QT_TRANSLATE_NOOP("DraftBlank", "Kính gửi"),
        QT_TRANSLATE_NOOP("DraftBlank", "Mỗi nơi nhận một dòng"),
        2,
        6},
    {"body",
        QT_TRANSLATE_NOOP("DraftBlank", "Nội dung"),
        QT_TRANSLATE_NOOP("DraftBlank", "Mỗi đoạn một dòng; kết thúc bằng “./.”"),
        8,
        24},
    {"authority", QT_TRANSLATE_NOOP("DraftBlank", "Thẩm quyền ban hành"), "", 0, 0},
    {"grounds",
        QT_TRANSLATE_NOOP("DraftBlank", "Căn cứ"),
        QT_TRANSLATE_NOOP("DraftBlank", "Mỗi căn cứ một dòng, bắt đầu bằng “Căn cứ”"),
        3,
        10},
    {"articles",
        QT_TRANSLATE_NOOP("DraftBlank", "Các điều"),
        QT_TRANSLATE_NOOP("DraftBlank", "Điều 1. …"),
        8,
        24},
    {"invited",
        QT_TRANSLATE_NOOP("DraftBlank", "Kính mời"),
        QT_TRANSLATE_NOOP("DraftBlank", "Mỗi thành phần một dòng"),
        2,
        8},
    {"purpose", QT_TRANSLATE_NOOP("DraftBlank", "Tới dự"), "", 0, 0},
    {"chair", QT_TRANSLATE_NOOP("DraftBlank", "Chủ trì"), "", 0, 0},
    {"time", QT_TRANSLATE_NOOP("DraftBlank", "Thời gian"), "", 0, 0},
    {"venue", QT_TRANSLATE_NOOP("DraftBlank", "Địa điểm"), "", 0, 0},
    {"note", QT_TRANSLATE_NOOP("DraftBlank", "Ghi chú"), "", 2, 4},
    {"recipients",
        QT_TRANSLATE_NOOP("DraftBlank", "Nơi nhận"),
        QT_TRANSLATE_NOOP("DraftBlank", "Mỗi nơi một dòng; “Lưu” được ghi ở ô dưới"),
        2,
        8},
    {"keptBy", QT_TRANSLATE_NOOP("DraftBlank", "Lưu"), "", 0, 0},
    {"signerTitles",
        QT_TRANSLATE_NOOP("DraftBlank", "Quyền hạn, chức vụ"),
        QT_TRANSLATE_NOOP("DraftBlank", "KT. CHỦ TỊCH, xuống dòng, PHÓ CHỦ TỊCH"),
        2,
        4},
    {"signerName", QT_TRANSLATE_NOOP("DraftBlank", "Họ và tên người ký"), "", 0, 0},
};

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("DraftBlank", text) : QString();
}

}

BlankShape blankShape(const QString &name, const QString &fallback)
{
    for (const auto &known : knownBlanks)
        if (name == QLatin1StringView(known.name))
            return {words(known.label), words(known.hint), known.least, known.most};
    return {fallback, {}, 0, 0};
}

}
