// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace chauban {

/// The one byte form of a JSON object that is hashed or signed; see FORMAT.md.
/// Numbers are integers; a fraction in the object is a bug of ours and asserts.
QByteArray canonicalJson(const QJsonObject &object);

}
