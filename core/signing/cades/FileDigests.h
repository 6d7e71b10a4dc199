// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QMap>

class QIODevice;

namespace chauban {

/// Digests of the same bytes by OpenSSL NID.
using Digests = QMap<int, QByteArray>;

/// Reads the rest of `device` once, in pieces, for all the algorithms that signatures use today (SHA-256, 384, 512) or used
/// (SHA-1). Errors: file.cannot-read.
Result<Digests> digestsOf(QIODevice &device);
/// How they go to the worker: {"672": hex}.
QJsonObject digestsToJson(const Digests &digests);
Digests digestsFromJson(const QJsonObject &json);

/// Those of bytes in memory.
Digests digestsOf(QByteArrayView bytes);
/// Those of a file. Errors: file.not-found, file.cannot-read.
Result<Digests> digestsOfFile(const QString &path);

}
