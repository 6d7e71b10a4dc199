// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

class QPDFObjectHandle;

namespace chauban::verify {

/// A key of a field or of the next field above it that has it (ISO 32000-2, 12.7.4.1); null: none has.
QPDFObjectHandle inheritedKey(QPDFObjectHandle field, const char *key);

/// 0 for what is no integer.
long long integerOf(QPDFObjectHandle value);

/// What a string, name or stream says (7.9.2.2, 12.7.5.3); empty for anything else.
QString valueText(QPDFObjectHandle value);

/// What a choice field shows for a value: the label that /Opt gives it (table 234), else the value itself.
QString choiceLabel(QPDFObjectHandle field, const QString &value);

/// The widgets of these fields, each once: a field itself, or those below it.
std::vector<QPDFObjectHandle> widgetsOf(const std::vector<QPDFObjectHandle> &fields);

}
