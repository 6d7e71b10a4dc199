// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Template.h"

#include "core/base/Fold.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto folder = u":/templates/"_s;

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{\\{(\\w+)\\}\\}"_s);
    return expression;
}

Error badTemplate(const QString &what)
{
    return {ErrorKind::Invalid, "typeset.bad-template", what};
}

/// The names of all placeholders in a JSON value, however deep.
void collectNames(const QJsonValue &value, QStringList &names)
{
    if (value.isArray())
        for (const auto &item : value.toArray())
            collectNames(item, names);
    if (value.isObject())
        for (const auto &item : value.toObject())
            collectNames(item, names);
    for (auto match = placeholder().globalMatch(value.toString()); match.hasNext();)
        names << match.next().captured(1);
}

QString filled(const QString &text, const QMap<QString, QString> &values)
{
    QString result;
    qsizetype end = 0;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.mid(end, match.capturedStart() - end) + values.value(match.captured(1));
        end = match.capturedEnd();
    }
    return (result + text.mid(end)).trimmed();
}

bool hasEmptyField(const QString &text, const QMap<QString, QString> &values)
{
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();)
        if (values.value(matches.next().captured(1)).isEmpty())
            return true;
    return false;
}

QStringList filledList(const QJsonArray &items, const QMap<QString, QString> &values)
{
    QStringList list;
    for (const auto &item : items) {
        const QString text = item.toString();
        if (hasEmptyField(text, values))
            continue;
        if (placeholder().match(text).capturedLength() != text.size()) {
            list << filled(text, values).simplified();
            continue;
        }
        for (const auto &line : filled(text, values).split(u'\n'))
            if (!line.trimmed().isEmpty())
                list << line.trimmed();
    }
    return list;
}

/// The recipients without those that stand above already, whether the template or its user wrote them: a paper has
/// one "Như trên" and one "Lưu".
QStringList withoutRepeats(const QStringList &recipients)
{
    QStringList kept;
    QStringList known;
    for (const auto &recipient : recipients) {
        auto line = normalized(recipient).simplified();
        while (line.endsWith(u';') || line.endsWith(u'.') || line.endsWith(u' '))
            line.chop(1);
        while (line.startsWith(u'-') || line.startsWith(u' '))
            line.remove(0, 1);
        const auto key = line.startsWith(u"lưu:"_s) ? u"lưu:"_s : line;
        if (key.isEmpty() || known.contains(key))
            continue;
        known << key;
        kept << recipient;
    }
    return kept;
}

const QMap<QString, ParagraphKind> &kinds()
{
    static const QMap<QString, ParagraphKind> words{{u"text"_s, ParagraphKind::Text},
        {u"basis"_s, ParagraphKind::Basis},
        {u"article"_s, ParagraphKind::Article},
        {u"section"_s, ParagraphKind::Section},
        {u"centred"_s, ParagraphKind::Centred}};
    return words;
}

/// What a line of running text is by its beginning: "Điều 3." an article, "II." a section.
ParagraphKind kindOf(const QString &line, ParagraphKind declared)
{
    static const QRegularExpression article(u"^Điều \\d+\\."_s);
    static const QRegularExpression section(u"^[IVX]+\\. "_s);
    if (declared != ParagraphKind::Text && declared != ParagraphKind::Article)
        return declared;
    if (line.contains(article))
        return ParagraphKind::Article;
    return line.contains(section) ? ParagraphKind::Section : ParagraphKind::Text;
}

QList<DraftParagraph> filledBody(const QJsonArray &items, const QMap<QString, QString> &values)
{
    QList<DraftParagraph> body;
    for (const auto &item : items) {
        const auto kind = kinds().value(item[u"kind"_s].toString(u"text"_s));
        for (const auto &line : filledList({item[u"text"_s]}, values))
            body << DraftParagraph{kindOf(line, kind), line};
    }
    return body;
}

}

Result<Template> Template::named(const QString &id)
{
    QFile file(folder + id + u".json"_s);
    if (!ids().contains(id) || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "typeset.no-such-template", id};
    return fromJson(file.readAll());
}

QStringList Template::ids()
{
    QStringList ids;
    for (const auto &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        ids << name.chopped(5);
    return ids;
}

Result<Template> Template::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const auto root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return badTemplate(problem.errorString());
    Template result;
    result.m_name = root[u"name"_s].toString();
    result.m_draft = root[u"draft"_s].toObject();
    if (result.m_name.isEmpty() || result.m_draft.isEmpty())
        return badTemplate(u"name, draft"_s);

    QStringList used;
    collectNames(result.m_draft, used);
    for (const auto &item : root[u"fields"_s].toArray()) {
        const TemplateField field{item[u"name"_s].toString(),
            item[u"label"_s].toString(),
            item[u"required"_s].toBool(true),
            item[u"preset"_s].toString()};
        if (field.label.isEmpty() || used.removeAll(field.name) == 0)
            return badTemplate(field.name);
        result.m_fields << field;
    }
    if (!used.isEmpty())
        return badTemplate(u"{{%1}}"_s.arg(used.first()));
    for (const auto &item : result.m_draft[u"body"_s].toArray())
        if (!kinds().contains(item[u"kind"_s].toString(u"text"_s)))
            return badTemplate(item[u"kind"_s].toString());
    return result;
}

Result<DraftContent> Template::fill(const QMap<QString, QString> &values) const
{
    QMap<QString, QString> complete;
    QStringList missing;
    for (const auto &field : m_fields) {
        const QString value = values.value(field.name).trimmed();
        complete[field.name] = value.isEmpty() ? field.preset : value;
        if (field.required && complete[field.name].isEmpty())
            missing << field.label;
    }
    if (!missing.isEmpty())
        return Error{ErrorKind::Invalid, "typeset.missing-field", missing.join(u", "_s)};

    const auto text = [&](const QString &key) { return filled(m_draft[key].toString(), complete); };
    bool isNumber = false;
    const int year = text(u"year"_s).toInt(&isNumber);
    if (!isNumber || year < 1945 || year > 9999)
        return Error{ErrorKind::Invalid, "typeset.bad-year", text(u"year"_s)};
    return DraftContent{.typeName = text(u"typeName"_s),
        .parentAgency = text(u"parentAgency"_s),
        .agency = text(u"agency"_s),
        .notation = text(u"notation"_s),
        .place = text(u"place"_s),
        .year = year,
        .subject = text(u"subject"_s),
        .authority = text(u"authority"_s),
        .urgency = text(u"urgency"_s),
        .addressees = filledList(m_draft[u"addressees"_s].toArray(), complete),
        .body = filledBody(m_draft[u"body"_s].toArray(), complete),
        .recipients = withoutRepeats(filledList(m_draft[u"recipients"_s].toArray(), complete)),
        .signature = {filledList(m_draft[u"signatureTitles"_s].toArray(), complete), text(u"signerName"_s)}};
}

}
