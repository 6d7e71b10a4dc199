// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Fold.h"
#include "workflow/record/Content.h"
#include "workflow/record/RegisterCommands.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

QSet<qint64> numbersOf(const Scene &scene)
{
    QSet<qint64> taken;
    for (const auto &row : scene.numbers)
        taken.insert(row.number);
    return taken;
}

/// A register that has given no number yet gives way to an old one.
bool hasStarted(const std::optional<Register> &entry)
{
    return entry && entry->next > entry->opening;
}

Result<> checkLine(const ImportRegister &body, const RegisterLine &line)
{
    if (line.number < 1)
        return refuse("register.line-no-number");
    if (!line.cancelled.isEmpty() && line.metadata.subject.isEmpty())
        return {};
    const auto date = line.date(body.kind);
    if (!date || !date->isValid())
        return refuse("register.line-no-date");
    if (date->year() != body.year)
        return refuse("register.line-wrong-year", date->toString(u"dd/MM/yyyy"_s));
    if (seriesOf(line.metadata.secrecy) != body.series)
        return refuse("register.line-wrong-series");
    return checkMetadata(line.metadata);
}

/// Numbers that nobody used, as pairs of first and last, between 1 and the register's next number.
QJsonArray gapsIn(QList<qint64> used, qint64 next)
{
    std::sort(used.begin(), used.end());
    used.append(next);
    QJsonArray gaps;
    qint64 expected = 1;
    for (const auto number : used) {
        if (number > expected)
            gaps.append(QJsonArray{expected, number - 1});
        expected = number + 1;
    }
    return gaps;
}

/// Lines of one table that name the same letter, as lists of numbers.
QJsonArray repeatedIn(const QList<RegisterLine> &lines)
{
    QMap<QString, QJsonArray> byLetter;
    for (const auto &line : lines) {
        const auto &letter = line.metadata;
        if (!letter.notation.isEmpty())
            byLetter[folded(letter.agency) + u'\n' + folded(letter.notation) + u'\n'
                + letter.issuedDate.value_or(QDate()).toString(Qt::ISODate)]
                .append(line.number);
    }
    QJsonArray repeated;
    for (const auto &numbers : std::as_const(byLetter))
        if (numbers.size() > 1)
            repeated.append(numbers);
    return repeated;
}

/// The paper of a line. It stands in lists by its own date and, within a day, by its number.
Document paperOf(
    const Scene &scene, const ImportRegister &body, const RegisterLine &line, const RegisterId &entry)
{
    const auto day = line.date(body.kind).value_or(QDate(body.year, 1, 1));
    auto moment = Instant::fromDateTime(day.startOfDay(scene.directory->zone()));
    Document document;
    document.id = {scene.freshId()};
    document.body = body.body;
    document.kind = body.kind;
    document.createdBy = scene.principal();
    document.createdAt = scene.now;
    document.unit = line.unit;
    document.number = line.number;
    document.registerId = entry;
    document.arrivalDate = line.arrivalDate;
    document.metadata = line.metadata;
    document.state = body.kind == DocumentKind::Incoming ? DocumentState::Done : DocumentState::Issued;
    (body.kind == DocumentKind::Incoming ? document.closedAt : document.issuedAt) = moment;
    if (!line.cancelled.isEmpty()) {
        document.state = DocumentState::Cancelled;
        document.issuedAt.reset();
        document.closedAt = moment;
    }
    moment.milliseconds += line.number;
    document.sortKey = sortKeyAt(moment, document.id);
    return document;
}

void importLine(const Scene &scene,
    Ruling &ruling,
    const ImportRegister &body,
    const RegisterLine &line,
    const RegisterId &entry)
{
    const auto state = line.cancelled.isEmpty() ? NumberState::Imported : NumberState::Cancelled;
    if (line.metadata.subject.isEmpty()) {
        ruling.changes.append(PutNumber{entry, line.number, {}, state, line.cancelled});
        return;
    }
    const auto document = paperOf(scene, body, line, entry);
    ruling.changes.append(CreateDocument{document});
    ruling.changes.append(PutNumber{entry, line.number, document.id, state, line.cancelled});
    if (!line.recipients.isEmpty())
        ruling.changes.append(PutRecipients{document.id, line.recipients});
}

Result<> checkImport(const Scene &scene, const ImportRegister &body)
{
    if (!scene.directory->body(body.body))
        return refuse("directory.unknown-body", body.body.text());
    if (!isSeries(body.series))
        return refuse("register.wrong-series", body.series);
    if (body.lines.isEmpty() || body.year < 1945 || body.year > scene.today.year())
        return refuse("register.nothing-to-import", QString::number(body.year));
    for (const auto &line : body.lines)
        if (!line.unit.isNull() && !scene.directory->unit(line.unit))
            return refuse("directory.unknown-unit", line.unit.text());
    const auto faults = checkLines(scene.entry, numbersOf(scene), body);
    if (faults.isEmpty())
        return {};
    QStringList lines;
    for (const auto &fault : faults)
        lines.append(QString::number(fault.line));
    lines.removeDuplicates();
    return refuse("register.faulty-lines", lines.join(u", "_s));
}

}

QList<LineFault> checkLines(
    const std::optional<Register> &entry, const QSet<qint64> &taken, const ImportRegister &body)
{
    QList<LineFault> faults;
    QSet<qint64> used = taken;
    for (const auto &line : body.lines) {
        const auto number = QString::number(line.number);
        if (auto checked = checkLine(body, line); !checked.ok())
            faults.append({line.line, std::move(checked).error()});
        else if (used.contains(line.number))
            faults.append({line.line, refuse("register.number-taken", number, ErrorKind::Conflict)});
        else if (hasStarted(entry) && line.number >= entry->next)
            faults.append({line.line, refuse("register.number-beyond", number, ErrorKind::Conflict)});
        used.insert(line.number);
    }
    return faults;
}

Result<Ruling> decide(const Scene &scene, const ImportRegister &body)
{
    TRY(checkImport(scene, body));

    auto entry = scene.entry.value_or(
        Register{{scene.freshId()}, body.body, body.kind, body.series, body.year, 1, 1});
    auto used = numbersOf(scene).values();
    for (const auto &line : body.lines) {
        used.append(line.number);
        if (!hasStarted(scene.entry))
            entry.next = entry.opening = std::max(entry.next, line.number + 1);
    }
    Ruling ruling{u"register.imported"_s, {}, {PutRegister{entry}}};
    for (const auto &line : body.lines)
        importLine(scene, ruling, body, line, entry.id);
    ruling.facts = {{"register"_L1, toJson(entry.id)},
        {"body"_L1, toJson(entry.body)},
        {"kind"_L1, toJson(entry.kind)},
        {"year"_L1, entry.year},
        {"opening"_L1, entry.opening},
        {"lines"_L1, toJson(body.lines)}};
    ruling.result = {{"register"_L1, entry.id.text()},
        {"imported"_L1, body.lines.size()},
        {"next"_L1, entry.next},
        {"gaps"_L1, gapsIn(std::move(used), entry.next)},
        {"repeated"_L1, repeatedIn(body.lines)},
        {"known"_L1, toJson(scene.duplicates)}};
    return ruling;
}

Result<Ruling> decide(const Scene &scene, const UpdateRecipient &body)
{
    TRY_ASSIGN(const auto document, targetDocument(scene));
    TRY(checkState(document, {DocumentState::Issued}));
    const auto at = body.at.value_or(scene.now);
    if (at > scene.now)
        return refuse("recipient.wrong-time", at.toDateTime(scene.directory->zone()).toString(Qt::ISODate));

    auto recipients = scene.recipients;
    const auto found = std::find_if(recipients.begin(), recipients.end(), [&](const Recipient &candidate) {
        return candidate.name == body.recipient;
    });
    if (found == recipients.end())
        return refuse("recipient.unknown", body.recipient, ErrorKind::NotFound);
    Ruling ruling{u"recipient.updated"_s, document.id, {}};
    ruling.facts = {{"recipient"_L1, body.recipient},
        {"before"_L1, toJson(found->state)},
        {"after"_L1, toJson(body.state)},
        {"receiver"_L1, body.receiver},
        {"at"_L1, toJson(at)}};
    found->state = body.state;
    found->receiver = body.receiver;
    found->changedAt = at;
    ruling.changes.append(PutRecipients{document.id, recipients});
    return ruling;
}

}
