// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ReasonText.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
/// The sentences of one area ("sign" of "sign.wrong-password"), in all languages.
QJsonObject areaSentences(const QString &area)
{
    QFile file(u":/reasons/"_s + area + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}
}

QString sentence(const QString &reason, const QString &detail, Language language)
{
    const auto area = reason.section(u'.', 0, 0);
    const auto key = language == Language::Vietnamese ? "vi"_L1 : "en"_L1;
    auto text = areaSentences(area).value(reason).toObject().value(key).toString();
    if (text.isEmpty())
        return detail.isEmpty() ? reason : reason + u": "_s + detail;
    return text.replace("%1"_L1, detail);
}

QString sentence(const Error &error, Language language)
{
    return sentence(QString::fromLatin1(error.reason.id()), error.detail, language);
}

}
