// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoContent.h"

#include "core/base/JsonStrings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

DraftParagraph paragraphFrom(const QString &line)
{
    static const QRegularExpression article(u"^Điều \\d+\\."_s);
    static const QRegularExpression section(u"^[IVX]+\\. "_s);
    if (line.contains(article))
        return {ParagraphKind::Article, line};
    return {line.contains(section) ? ParagraphKind::Section : ParagraphKind::Text, line};
}

QList<DraftParagraph> bodyFrom(const QJsonObject &entry)
{
    QList<DraftParagraph> body;
    for (const auto &line : stringsFrom(entry[u"grounds"_s]))
        body << DraftParagraph{ParagraphKind::Basis, line};
    if (!body.isEmpty())
        body << DraftParagraph{ParagraphKind::Centred,
            entry[u"type"_s].toString() == u"Nghị quyết"_s ? u"QUYẾT NGHỊ:"_s : u"QUYẾT ĐỊNH:"_s};
    for (const auto &line : stringsFrom(entry[u"body"_s]))
        body << paragraphFrom(line);
    return body;
}

QStringList recipientsFrom(const QJsonObject &entry)
{
    QStringList recipients;
    if (!entry[u"to"_s].toArray().isEmpty())
        recipients << u"Như trên"_s;
    return recipients << stringsFrom(entry[u"recipients"_s]) << u"Lưu: VT"_s;
}

DemoDirection directionFrom(const QString &word)
{
    if (word == u"outgoing"_s)
        return DemoDirection::Outgoing;
    return word == u"internal"_s ? DemoDirection::Internal : DemoDirection::Incoming;
}

/// Fills in who writes the paper: another agency, or one of our own bodies. False when the file is wrong.
bool setAuthor(DemoSpec &spec, const QJsonObject &entry, const DemoAgency &agency)
{
    const QString signer = entry[u"signer"_s].toString();
    spec.content.signature = {stringsFrom(entry[u"titles"_s]), signer};
    if (spec.direction == DemoDirection::Incoming) {
        const auto from = entry[u"from"_s];
        spec.agency = from[u"agency"_s].toString();
        spec.content.parentAgency = from[u"parent"_s].toString();
        spec.content.agency = stringsFrom(from[u"header"_s]).join(u'\n');
        spec.content.place = from[u"place"_s].toString();
        const bool underParent = !spec.content.parentAgency.isEmpty();
        spec.sealRing = underParent ? stringsFrom(from[u"header"_s]).join(u' ') : spec.agency;
        spec.sealFoot = u"tỉnh Sơn Hải"_s;
        return !spec.agency.isEmpty();
    }
    const auto *body = agency.body(spec.body);
    if (body == nullptr)
        return false;
    spec.agency = body->name;
    spec.content.parentAgency = body->parent;
    spec.content.agency = body->header.join(u'\n');
    spec.content.place = agency.place;
    spec.content.signature.titles = agency.signingLines(signer, spec.body);
    spec.sealRing = body->sealRing;
    spec.sealFoot = body->sealFoot;
    return !spec.content.signature.titles.isEmpty();
}

bool readSpec(DemoSpec &spec, const QJsonObject &entry, const DemoAgency &agency)
{
    spec.direction = directionFrom(entry[u"direction"_s].toString());
    spec.typeName = entry[u"type"_s].toString();
    spec.annex = entry[u"annex"_s].toString();
    spec.body = entry[u"issuer"_s].toString();
    spec.unit = entry[u"unit"_s].toString();
    spec.notBefore = QDate::fromString(entry[u"after"_s].toString(), Qt::ISODate);
    spec.scan = entry[u"scan"_s].toBool();
    auto &content = spec.content;
    content.typeName = spec.typeName == u"Công văn"_s ? QString() : spec.typeName;
    content.notation = entry[u"notation"_s].toString();
    content.year = 2026;
    content.subject = entry[u"subject"_s].toString();
    content.authority = entry[u"authority"_s].toString();
    content.urgency = entry[u"urgency"_s].toString();
    content.addressees = stringsFrom(entry[u"to"_s]);
    content.body = bodyFrom(entry);
    content.recipients = recipientsFrom(entry);
    return setAuthor(spec, entry, agency) && !content.notation.isEmpty() && !content.subject.isEmpty()
        && !content.signature.name.isEmpty();
}

}

Result<QList<DemoSpec>> demoSpecs(const DemoAgency &agency)
{
    const QString name = u"papers-%1.json"_s.arg(agency.id);
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Corrupt, "demo.bad-file", name};
    QList<DemoSpec> specs;
    for (const auto &item : QJsonDocument::fromJson(file.readAll()).array()) {
        DemoSpec spec;
        if (!readSpec(spec, item.toObject(), agency))
            return Error{ErrorKind::Corrupt, "demo.bad-file", u"%1, %2"_s.arg(name).arg(specs.size() + 1)};
        specs << spec;
    }
    return specs;
}

}
