// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

namespace chauban {

/// The texts of a JSON array, "" for what is no text in it; none for anything but an array.
inline QStringList stringsFrom(const QJsonValue &json)
{
    QStringList strings;
    for (const auto &item : json.toArray())
        strings.append(item.toString());
    return strings;
}

}
