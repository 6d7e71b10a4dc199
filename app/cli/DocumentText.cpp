// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/DocumentText.h"

#include "app/cli/Desk.h"
#include "core/document/DocumentType.h"
#include "ui/text/DocumentText.h"
#include "ui/text/EventText.h"
#include "ui/text/ReasonText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(u"dd/MM/yyyy"_s) : QString();
}

QString timeText(const Directory &directory, Instant time)
{
    return time.toDateTime(directory.zone()).toString(u"dd/MM/yyyy HH:mm"_s);
}

QString timeJson(Instant time)
{
    return time.toDateTime().toString(Qt::ISODateWithMs);
}

/// The level of an issued paper's signatures and what in the paper keeps it from rising; empty: not looked at yet.
QString levelLine(const std::optional<PaperLevel> &level)
{
    if (!level || level->level == SignatureLevel::Unseen)
        return {};
    const auto word = toWord(level->level);
    return level->obstacle.isEmpty()
        ? word
        : word + u"; "_s + sentence(level->obstacle, level->detail, Language::Vietnamese);
}

QJsonArray filesJson(const QList<DocumentFile> &files)
{
    return toJson(files).toArray();
}

QJsonObject taskJson(const Task &task)
{
    QJsonObject json{{"id"_L1, task.id.text()},
        {"principal"_L1, task.principal.text()},
        {"act"_L1, task.act},
        {"relationship"_L1, toWord(task.relationship)},
        {"state"_L1, toWord(task.state)},
        {"openedAt"_L1, timeJson(task.openedAt)}};
    if (task.due)
        json.insert("due"_L1, timeJson(*task.due));
    if (task.closedAt)
        json.insert("closedAt"_L1, timeJson(*task.closedAt));
    if (!task.doneBy.isNull())
        json.insert("doneBy"_L1, task.doneBy.text());
    return json;
}

QStringList filesText(const DocumentView &view)
{
    QStringList lines;
    int number = 0;
    for (const auto &file : view.files)
        lines.append(u"  %1. %2 (%3 byte)"_s.arg(++number).arg(file.name).arg(file.size));
    return lines;
}

}

QStringList documentHeader()
{
    return {u"MÃ"_s, u"LOẠI"_s, u"SỐ"_s, u"SỐ, KÝ HIỆU"_s, u"NGÀY"_s, u"TRẠNG THÁI"_s, u"TRÍCH YẾU"_s};
}

QStringList documentCells(const Document &document)
{
    const auto &metadata = document.metadata;
    return {document.id.text(),
        textOf(document.kind),
        document.number ? QString::number(*document.number) : u"-"_s,
        metadata.notation.isEmpty() ? u"-"_s : metadata.notation,
        dateText(metadata.issuedDate),
        textOf(document.state),
        metadata.subject};
}

QJsonObject documentJson(const Document &document)
{
    QJsonObject json{{"id"_L1, document.id.text()},
        {"kind"_L1, toWord(document.kind)},
        {"state"_L1, toWord(document.state)},
        {"version"_L1, document.version},
        {"createdBy"_L1, document.createdBy.text()},
        {"createdAt"_L1, timeJson(document.createdAt)},
        {"metadata"_L1, toJson(document.metadata)}};
    if (document.number)
        json.insert("number"_L1, *document.number);
    if (document.arrivalDate)
        json.insert("arrivalDate"_L1, toJson(*document.arrivalDate));
    if (!document.contentHash.isNull())
        json.insert("contentHash"_L1, document.contentHash.hex());
    return json;
}

QString viewText(const Directory &directory, const DocumentView &view)
{
    const auto &document = view.document;
    const auto &metadata = document.metadata;
    const auto *type = documentType(metadata.type);
    QList<QStringList> head{{u"Mã:"_s, document.id.text()},
        {u"Văn bản:"_s, textOf(document.kind) + u", "_s + textOf(document.state)},
        {u"Số:"_s, document.number ? QString::number(*document.number) : u"chưa có"_s},
        {u"Số, ký hiệu:"_s, metadata.notation},
        {u"Loại:"_s, type ? type->name : metadata.type},
        {u"Ngày văn bản:"_s, dateText(metadata.issuedDate)},
        {u"Ngày đến:"_s, dateText(document.arrivalDate)},
        {u"Cơ quan:"_s, metadata.agency},
        {u"Trích yếu:"_s, metadata.subject},
        {u"Độ khẩn:"_s, textOf(metadata.urgency)},
        {u"Hạn xử lý:"_s, dateText(metadata.dueDate)},
        {u"Mức chữ ký:"_s, levelLine(view.level)}};
    head.removeIf([](const QStringList &line) { return line.value(1).isEmpty(); });
    QStringList lines{aligned(head)};
    const auto section = [&](const QString &title, const QStringList &content) {
        if (!content.isEmpty())
            lines << QString() << title << content;
    };
    section(u"Tệp (bản %1):"_s.arg(document.version), filesText(view));
    QStringList tasks;
    for (const auto &task : view.tasks)
        tasks.append(u"  %1: %2, %3"_s.arg(
            nameOf(directory, task.principal), textOf(task.relationship), textOf(task.state)));
    section(u"Công việc:"_s, tasks);
    QStringList recipients;
    for (const auto &recipient : view.recipients)
        recipients.append(u"  "_s + recipient.name);
    section(u"Nơi nhận:"_s, recipients);
    QStringList dossiers;
    for (const auto &dossier : view.dossiers)
        dossiers.append(u"  %1 %2"_s.arg(dossier.code, dossier.title));
    section(u"Hồ sơ:"_s, dossiers);
    QStringList history;
    for (const auto &entry : view.history)
        history.append(u"  %1  %2  %3"_s.arg(
            timeText(directory, entry.decidedAt), nameOf(directory, entry.actor), eventText(entry.type)));
    section(u"Lịch sử:"_s, history);
    return lines.join(u'\n');
}

QJsonObject viewJson(const DocumentView &view)
{
    auto json = documentJson(view.document);
    json.insert("files"_L1, filesJson(view.files));
    if (view.level)
        json.insert("level"_L1,
            QJsonObject{{"level"_L1, toWord(view.level->level)},
                {"obstacle"_L1, view.level->obstacle},
                {"archiveEnds"_L1,
                    view.level->archiveEnds ? timeJson(*view.level->archiveEnds) : QJsonValue()}});
    QJsonArray relationships;
    for (const auto relationship : view.relationships)
        relationships.append(toWord(relationship));
    json.insert("relationships"_L1, relationships);
    QJsonArray versions;
    for (const auto &version : view.versions)
        versions.append(QJsonObject{{"version"_L1, version.version},
            {"contentHash"_L1, version.contentHash.hex()},
            {"note"_L1, version.note},
            {"createdBy"_L1, version.createdBy.text()},
            {"createdAt"_L1, timeJson(version.createdAt)}});
    json.insert("versions"_L1, versions);
    QJsonArray tasks;
    for (const auto &task : view.tasks)
        tasks.append(taskJson(task));
    json.insert("tasks"_L1, tasks);
    QJsonArray relations;
    for (const auto &relation : view.relations)
        relations.append(QJsonObject{{"document"_L1, relation.document.text()},
            {"other"_L1, relation.other.text()},
            {"kind"_L1, toWord(relation.kind)}});
    json.insert("relations"_L1, relations);
    json.insert("recipients"_L1, toJson(view.recipients));
    QJsonArray dossiers;
    for (const auto &dossier : view.dossiers)
        dossiers.append(QJsonObject{{"id"_L1, dossier.id.text()},
            {"code"_L1, dossier.code},
            {"title"_L1, dossier.title},
            {"state"_L1, toWord(dossier.state)},
            {"retention"_L1, toWord(dossier.retention)}});
    json.insert("dossiers"_L1, dossiers);
    QJsonArray history;
    for (const auto &entry : view.history)
        history.append(QJsonObject{{"position"_L1, entry.position},
            {"type"_L1, entry.type},
            {"decidedAt"_L1, timeJson(entry.decidedAt)},
            {"actor"_L1, entry.actor.text()},
            {"facts"_L1, entry.facts}});
    json.insert("history"_L1, history);
    return json;
}

}
