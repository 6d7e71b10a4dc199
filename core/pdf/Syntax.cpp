// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/Syntax.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace chauban {

namespace {
constexpr int Decimals = 4;

QByteArray write(QPDFObjectHandle value, const SyntaxRules &rules);

QByteArray writeInner(QPDFObjectHandle value, const SyntaxRules &rules)
{
    if (!value.isIndirect())
        return write(value, rules);
    return rules.reference ? rules.reference(value) : QByteArray::fromStdString(value.unparse());
}

QByteArray write(QPDFObjectHandle value, const SyntaxRules &rules)
{
    if (value.isStream())
        value = value.getDict();
    if (value.isString()) {
        const auto bytes = QByteArray::fromStdString(value.getStringValue());
        return rules.string ? rules.string(bytes) : QByteArray::fromStdString(value.unparseResolved());
    }
    if (value.isArray()) {
        QByteArray text = "[";
        for (const auto &item : value.aitems())
            text += ' ' + writeInner(item, rules);
        return text + " ]";
    }
    if (value.isDictionary()) {
        QByteArray text = "<<";
        for (auto [key, item] : value.ditems()) {
            if (item.isIndirect() || !item.isNull())
                text += ' ' + QByteArray::fromStdString(QPDFObjectHandle::newName(key).unparse()) + ' '
                    + writeInner(item, rules);
        }
        return text + " >>";
    }
    return QByteArray::fromStdString(value.unparseResolved());
}
}

QByteArray pdfSyntax(const QPDFObjectHandle &value, const SyntaxRules &rules)
{
    return write(value, rules);
}

QByteArray hexString(const QByteArray &bytes)
{
    return '<' + bytes.toHex() + '>';
}

QByteArray textStringBytes(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < u'\x7f'; }))
        return text.toLatin1();
    QByteArray bytes = "\xfe\xff";
    for (const QChar unit : text) {
        bytes += char(unit.unicode() >> 8);
        bytes += char(unit.unicode() & 0xff);
    }
    return bytes;
}

QByteArray pdfNumber(double value)
{
    auto text = QByteArray::number(value, 'f', Decimals);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" || text.isEmpty() ? QByteArray("0") : text;
}

QPDFObjectHandle textString(const QString &text)
{
    return QPDFObjectHandle::newString(textStringBytes(text).toStdString());
}

}
