// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace chauban {

/// dd/mm/yyyy, as registers and slips show dates; empty when there is none.
inline QString printedDate(const std::optional<QDate> &date)
{
    return date ? date->toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

}
