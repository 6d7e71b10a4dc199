// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ReasonText.h"

#include "ui/text/DocumentText.h"

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

template<typename E>
QString textOfWord(const QString &word)
{
    const auto value = fromWord<E>(word);
    return value ? textOf(*value) : word;
}

/// A detail that is a reason itself ("verify.no-trusted-issuer") by what its sentence says happened; any other as it is.
QString spokenDetail(const QString &detail, QLatin1StringView language)
{
    const auto text
        = areaSentences(detail.section(u'.', 0, 0)).value(detail).toObject().value(language).toString();
    if (text.isEmpty())
        return detail;
    const auto happened = text.section(u". "_s, 0, 0);
    return happened.endsWith(u'.') ? happened.chopped(1) : happened;
}

/// People's word for the detail, as the sentence names it.
QString wordFor(QLatin1StringView placeholder, const QString &detail, Language language)
{
    if (language == Language::English)
        return QString(detail).replace(u'-', u' ');
    if (placeholder == "%state"_L1)
        return textOfWord<DocumentState>(detail);
    if (placeholder == "%dossier"_L1)
        return textOfWord<DossierState>(detail);
    if (placeholder == "%kind"_L1)
        return textOfWord<DocumentKind>(detail);
    return actText(detail);
}
}

QString sentence(const QString &reason, const QString &detail, Language language)
{
    const auto area = reason.section(u'.', 0, 0);
    const auto key = language == Language::Vietnamese ? "vi"_L1 : "en"_L1;
    auto text = areaSentences(area).value(reason).toObject().value(key).toString();
    if (text.isEmpty())
        return detail.isEmpty() ? reason : reason + u": "_s + detail;
    for (const auto placeholder : {"%state"_L1, "%dossier"_L1, "%kind"_L1, "%act"_L1})
        if (text.contains(placeholder))
            return text.replace(placeholder, wordFor(placeholder, detail, language));
    return text.contains("%1"_L1) ? text.replace("%1"_L1, spokenDetail(detail, key)) : text;
}

QString sentence(const Error &error, Language language)
{
    return sentence(QString::fromLatin1(error.reason.id()), error.detail, language);
}

}
