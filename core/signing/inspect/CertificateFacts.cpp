// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/inspect/CertificateFacts.h"

#include "core/base/JsonStrings.h"

#include <QJsonArray>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString partOf(const QList<NamePart> &name, const QString &kind)
{
    for (const auto &part : name)
        if (part.kind == kind)
            return part.value;
    return {};
}

QString shortName(const QList<NamePart> &name)
{
    for (const auto &kind : {u"CN"_s, u"O"_s})
        if (const auto value = partOf(name, kind); !value.isEmpty())
            return value;
    return oneLine(name);
}

QJsonArray toJson(const QList<NamePart> &name)
{
    QJsonArray array;
    for (const auto &part : name)
        array.append(QJsonArray{part.kind, part.value});
    return array;
}

QList<NamePart> nameFrom(const QJsonValue &json)
{
    QList<NamePart> name;
    for (const auto &part : json.toArray())
        name.append({part[0].toString(), part[1].toString()});
    return name;
}

}

QString oneLine(const QList<NamePart> &name)
{
    QStringList parts;
    for (const auto &part : name)
        parts.append(part.kind + u" = "_s + part.value);
    return parts.join(u", "_s);
}

QByteArray certificatePem(const QByteArray &der)
{
    constexpr qsizetype LineLength = 64;
    const auto letters = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < letters.size(); at += LineLength)
        pem += letters.mid(at, LineLength) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

QString CertificateFacts::subjectName() const
{
    return shortName(subject);
}

QString CertificateFacts::issuerName() const
{
    return shortName(issuer);
}

QString CertificateFacts::subjectPart(const QString &kind) const
{
    return partOf(subject, kind);
}

QJsonObject CertificateFacts::toJson() const
{
    return {{u"der"_s, QString::fromLatin1(der.toBase64())},
        {u"subject"_s, chauban::toJson(subject)},
        {u"issuer"_s, chauban::toJson(issuer)},
        {u"serial"_s, serial},
        {u"notBefore"_s, notBefore.milliseconds},
        {u"notAfter"_s, notAfter.milliseconds},
        {u"key"_s, key},
        {u"signatureAlgorithm"_s, signatureAlgorithm},
        {u"usages"_s, QJsonArray::fromStringList(usages)},
        {u"extendedUsages"_s, QJsonArray::fromStringList(extendedUsages)},
        {u"policies"_s, QJsonArray::fromStringList(policies)},
        {u"isAuthority"_s, isAuthority}};
}

CertificateFacts CertificateFacts::fromJson(const QJsonObject &json)
{
    return {QByteArray::fromBase64(json["der"_L1].toString().toLatin1()),
        nameFrom(json["subject"_L1]),
        nameFrom(json["issuer"_L1]),
        json["serial"_L1].toString(),
        Instant{json["notBefore"_L1].toInteger()},
        Instant{json["notAfter"_L1].toInteger()},
        json["key"_L1].toString(),
        json["signatureAlgorithm"_L1].toString(),
        stringsFrom(json["usages"_L1]),
        stringsFrom(json["extendedUsages"_L1]),
        stringsFrom(json["policies"_L1]),
        json["isAuthority"_L1].toBool()};
}

}
