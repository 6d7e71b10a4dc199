// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/FieldStyle.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <QRgb>

#include <algorithm>

namespace chauban {

namespace {
constexpr int DeepestTree = 32;
constexpr double UsualSize = 13; ///< of a paper's body text, where /DA leaves the size to the reader

QPDFObjectHandle inherited(QPDFObjectHandle form, QPDFObjectHandle field, const char *key)
{
    for (int depth = 0; depth < DeepestTree && field.isDictionary(); ++depth) {
        if (auto value = field.getKey(key); !value.isNull())
            return value;
        field = field.getKey("/Parent");
    }
    return form.isDictionary() ? form.getKey(key) : QPDFObjectHandle::newNull();
}

int channel(const QByteArray &number)
{
    return qRound(std::clamp(number.toDouble(), 0.0, 1.0) * 255);
}
}

TextDrawing fieldTextStyle(const QPDFObjectHandle &form, const QPDFObjectHandle &field)
{
    TextDrawing style;
    style.pointSize = UsualSize;
    if (auto quadding = inherited(form, field, "/Q"); quadding.isInteger()) {
        if (quadding.getIntValue() == 1)
            style.align = TextDrawing::Align::Centre;
        else if (quadding.getIntValue() == 2)
            style.align = TextDrawing::Align::Right;
    }
    auto defaults = inherited(form, field, "/DA");
    if (!defaults.isString())
        return style;
    const auto words = QByteArray::fromStdString(defaults.getStringValue()).simplified().split(' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == "Tf" && words[i - 1].toDouble() > 0)
            style.pointSize = words[i - 1].toDouble();
        if (words[i] == "Tf" && i >= 2)
            style.italic = words[i - 2].contains("Italic");
        if (words[i] == "g")
            style.colour = qRgb(channel(words[i - 1]), channel(words[i - 1]), channel(words[i - 1]));
        if (words[i] == "rg" && i >= 3)
            style.colour = qRgb(channel(words[i - 3]), channel(words[i - 2]), channel(words[i - 1]));
    }
    return style;
}

}
