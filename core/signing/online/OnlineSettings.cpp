// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/OnlineSettings.h"

#include "core/platform/AtomicFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Result<OnlineSettings> OnlineSettings::open(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return OnlineSettings{};
    const Error damaged{ErrorKind::Corrupt, "level.settings-damaged", path};
    if (!file.open(QIODevice::ReadOnly))
        return damaged;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    const auto level = padesLevel(json["level"_L1].toString());
    if (!level || !json["authority"_L1].isString())
        return damaged;
    return OnlineSettings{{json["authority"_L1].toString(), json["policy"_L1].toString()}, *level};
}

Result<> OnlineSettings::save(const QString &path) const
{
    const QJsonObject json{
        {"authority"_L1, authority.url}, {"policy"_L1, authority.policy}, {"level"_L1, word(level)}};
    return replaceFile(path, {QJsonDocument(json).toJson()});
}

}
