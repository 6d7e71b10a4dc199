// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QPDFObjectHandle;

namespace chauban {

/// How a value is written: what stands for references and strings. Without a function they are written
/// plainly ("12 0 R", "<feff…>").
struct SyntaxRules
{
    std::function<QByteArray(const QPDFObjectHandle &)> reference = {};
    std::function<QByteArray(const QByteArray &)> string = {};
};

/// A value in PDF syntax. Indirect values inside it are written as references; the value itself is written out
/// even when it is indirect. Of a stream, its dictionary.
QByteArray pdfSyntax(const QPDFObjectHandle &value, const SyntaxRules &rules = {});

/// "<0aff>"
QByteArray hexString(const QByteArray &bytes);
/// Text as PDF string bytes: PDFDocEncoding when ASCII, else UTF-16BE with its mark (ISO 32000-2 7.9.2.2).
QByteArray textStringBytes(const QString &text);
/// A number as short as its value allows, with at most four decimals and a point.
QByteArray pdfNumber(double value);
/// A text string, a name and a real as QPDF values.
QPDFObjectHandle textString(const QString &text);

}
