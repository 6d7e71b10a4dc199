// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftWork.h"

#include "core/directory/Directory.h"
#include "core/document/DocumentType.h"
#include "core/pdf/typeset/Template.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString upper(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

/// A title as it stands above a signature: without the name of the agency, which stands at the head of the paper
/// (Decree 30/2020, annex I part II item 7 c).
QString bareTitle(const Position &position, const Body &body)
{
    const auto title = upper(position.title);
    for (const auto &name : {upper(body.name), upper(body.notation)})
        if (const auto at = title.indexOf(u' ' + name); !name.isEmpty() && at > 0)
            return title.left(at);
    return title;
}

/// The title of whoever heads the body: in whose place or by whose order others sign.
QString headTitle(const Directory &directory, const Body &body)
{
    for (const auto &position : directory.positions)
        if (position.role == Role::Leader && position.rank == 0 && position.signsFor(body.id))
            return bareTitle(position, body);
    return {};
}

/// A committee or council signs collectively: "TM. ỦY BAN NHÂN DÂN".
QString collectiveName(const Body &body)
{
    const auto name = upper(body.name);
    for (const auto &kind : {u"ỦY BAN NHÂN DÂN"_s, u"UỶ BAN NHÂN DÂN"_s, u"HỘI ĐỒNG NHÂN DÂN"_s})
        if (name.startsWith(kind))
            return kind;
    return name;
}

QString urgencyWord(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal:
        return {};
    case Urgency::Urgent:
        return u"Khẩn"_s;
    case Urgency::VeryUrgent:
        return u"Thượng khẩn"_s;
    case Urgency::Express:
        return u"Hỏa tốc"_s;
    }
    return {};
}

QString lowerFirst(const QString &text)
{
    return text.isEmpty() || (text.size() > 1 && text[1].isUpper()) ? text : text[0].toLower() + text.mid(1);
}

QString withoutAbout(QString subject)
{
    static const QStringList prefixes{u"V/v:"_s, u"V/v"_s, u"Về việc"_s, u"về việc"_s};
    for (const auto &prefix : prefixes)
        if (subject.startsWith(prefix, Qt::CaseInsensitive))
            return subject.mid(prefix.size()).trimmed();
    return subject.trimmed();
}

}

QString DraftAttachment::name() const
{
    return stored ? stored->name : QFileInfo(path).fileName();
}

void DraftWork::setBlank(const QString &name, const QString &text)
{
    if (text.isEmpty())
        blanks.remove(name);
    else
        blanks.insert(name, text);
}

QStringList draftTemplates()
{
    auto ids = Template::ids();
    const QStringList usual{
        u"cong-van"_s, u"quyet-dinh"_s, u"to-trinh"_s, u"thong-bao"_s, u"bao-cao"_s, u"giay-moi"_s};
    std::stable_sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
        const auto place = [&](const QString &id) { return usual.contains(id) ? usual.indexOf(id) : 99; };
        return place(a) < place(b);
    });
    return ids;
}

QString typeCodeOf(const Template &chosen)
{
    for (const auto &type : documentTypes())
        if (type.name.compare(chosen.name(), Qt::CaseInsensitive) == 0)
            return type.code;
    return u"CV"_s;
}

QString templateFor(const QString &typeCode)
{
    for (const auto &id : Template::ids())
        if (const auto chosen = Template::named(id); chosen.ok() && typeCodeOf(chosen.value()) == typeCode)
            return id;
    return u"cong-van"_s;
}

QStringList signatureTitles(const Directory &directory, const BodyId &bodyId, const PositionId &signer)
{
    const auto *position = directory.position(signer);
    const auto *body = directory.body(bodyId);
    if (!position || !body)
        return {};
    const auto title = bareTitle(*position, *body);
    const auto &capacity = position->signsAs;
    if (capacity.isEmpty())
        return {title};
    if (capacity == u"TM."_s)
        return {capacity + u' ' + collectiveName(*body), title};
    if (capacity == u"Q."_s)
        return {capacity + u' ' + title};
    return {(capacity + u' ' + headTitle(directory, *body)).trimmed(), title};
}

QString bodyInText(const Directory &directory, const BodyId &id)
{
    const auto *body = directory.body(id);
    if (!body || upper(directory.org.name) == upper(body->name))
        return directory.org.name;
    return body->name;
}

QMap<QString, QString> templateValues(const DraftWork &work, const Directory &directory, QDate today)
{
    QMap<QString, QString> values;
    for (auto it = work.blanks.begin(); it != work.blanks.end(); ++it)
        values.insert(it.key(), it.value().toString());
    values.insert(u"year"_s, QString::number(today.year()));
    values.insert(u"urgency"_s, urgencyWord(work.urgency));
    const auto *body = directory.body(work.body);
    if (!body)
        return values;
    values.insert(u"agency"_s, body->name);
    values.insert(u"parentAgency"_s, body->superior);
    values.insert(u"place"_s, body->place);
    const auto *unit = directory.unit(work.unit);
    const auto chosen = Template::named(work.templateId);
    const auto *type = documentType(chosen.ok() ? typeCodeOf(chosen.value()) : u"CV"_s);
    if (type)
        values.insert(u"notation"_s,
            formatNotation(*type, 0, body->notation, unit ? unit->notation : QString(), 0).section(u'/', 1));
    return values;
}

Metadata metadataOf(const DraftWork &work, const Directory &directory)
{
    Metadata metadata;
    const auto chosen = Template::named(work.templateId);
    metadata.type = chosen.ok() ? typeCodeOf(chosen.value()) : u"CV"_s;
    if (const auto *body = directory.body(work.body)) {
        metadata.agency = bodyInText(directory, work.body);
        metadata.agencyCode = body->code;
    }
    metadata.subject = work.blank(u"subject"_s).simplified();
    metadata.signerName = work.blank(u"signerName"_s).simplified();
    metadata.signerTitle = work.blank(u"signerTitles"_s).simplified();
    metadata.urgency = work.urgency;
    metadata.toPlaces = work.blank(u"addressees"_s).split(u'\n', Qt::SkipEmptyParts).join(u"; "_s);
    return metadata;
}

void answer(DraftWork &work, const Metadata &incoming, const Directory &directory)
{
    const auto *type = documentType(incoming.type);
    const auto subject = withoutAbout(incoming.subject);
    work.setBlank(u"addressees"_s, incoming.agency);
    work.setBlank(u"subject"_s, lowerFirst(subject));
    auto opening = u"Phúc đáp "_s + (type ? type->name : u"văn bản"_s);
    if (!incoming.notation.isEmpty())
        opening += u" số "_s + incoming.notation;
    if (incoming.issuedDate)
        opening += u" ngày "_s + incoming.issuedDate->toString(u"dd/MM/yyyy"_s);
    if (!incoming.agency.isEmpty())
        opening += u" của "_s + incoming.agency;
    if (!subject.isEmpty())
        opening += u" về việc "_s + lowerFirst(subject);
    work.setBlank(
        u"body"_s, opening + u", "_s + bodyInText(directory, work.body) + u" có ý kiến như sau:\n"_s);
}

QByteArray draftWords(const DraftWork &work)
{
    DraftWork words = work;
    words.main = {};
    words.annexes.clear();
    words.note.clear();
    return QJsonDocument(toJson(words).toObject()).toJson(QJsonDocument::Indented);
}

Result<DraftWork> draftFromWords(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes);
    if (!json.isObject())
        return malformed(QString::fromUtf16(draftWordsName));
    return fromJson<DraftWork>(json.object());
}

}
