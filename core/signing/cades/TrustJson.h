// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/TrustStore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

/// How anchors and certificates go to the worker and back.
QJsonArray base64Array(const QList<QByteArray> &items);
QList<QByteArray> fromBase64Array(const QJsonValue &json);
QJsonObject trustToJson(const TrustStore &trust);
TrustStore trustFromJson(const QJsonObject &json);

}
