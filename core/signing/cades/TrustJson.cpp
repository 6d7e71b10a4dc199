// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/TrustJson.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

QJsonArray base64Array(const QList<QByteArray> &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(QString::fromLatin1(item.toBase64()));
    return array;
}

QList<QByteArray> fromBase64Array(const QJsonValue &json)
{
    QList<QByteArray> items;
    for (const auto &value : json.toArray())
        items.append(QByteArray::fromBase64(value.toString().toLatin1()));
    return items;
}

QJsonObject trustToJson(const TrustStore &trust)
{
    return {{u"roots"_s, base64Array(trust.roots)},
        {u"revocationLists"_s, base64Array(trust.revocationLists)},
        {u"signingRoots"_s, base64Array(trust.signingRoots)},
        {u"timestampRoots"_s, base64Array(trust.timestampRoots)},
        {u"statusResponses"_s, base64Array(trust.statusResponses)}};
}

TrustStore trustFromJson(const QJsonObject &json)
{
    return {fromBase64Array(json[u"roots"_s]),
        fromBase64Array(json[u"revocationLists"_s]),
        fromBase64Array(json[u"signingRoots"_s]),
        fromBase64Array(json[u"timestampRoots"_s]),
        fromBase64Array(json[u"statusResponses"_s])};
}

}
