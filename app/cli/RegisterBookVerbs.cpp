// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/RegisterBookVerbs.h"

#include "app/cli/Console.h"
#include "app/cli/DocumentCall.h"
#include "app/cli/Verb.h"
#include "core/document/rows/RegisterRows.h"
#include "core/pdf/typeset/ArrivalStamp.h"
#include "core/pdf/typeset/Slips.h"
#include "ui/text/ReasonText.h"
#include "workflow/print/FollowUpBook.h"
#include "workflow/print/Papers.h"
#include "workflow/print/RegisterBook.h"
#include "workflow/record/RegisterTable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList BookOptions
    = {u"body"_s, u"kind"_s, u"year"_s, u"series"_s, u"from"_s, u"to"_s, u"out"_s, u"form"_s};

Error badValue(const Options &options, const QString &name)
{
    return {ErrorKind::Invalid, "cli.bad-value", u"--"_s + name + u' ' + options.value(name, {})};
}

/// A register is read by its clerks, and by who acts for one of them as far as the delegation goes.
Result<> checkReader(const Desk &desk, const Register &entry)
{
    TRY_ASSIGN(const auto scope, desk.session.scope());
    if (!scope.covers(entry.kind))
        return Error{ErrorKind::Denied, "access.no-delegation"};
    return checkBookReader(
        *desk.directory, desk.session.viewer(), entry, today(*desk.store, *desk.directory));
}

/// Body, kind, series and year as the options name them.
Result<ImportRegister> frameOf(const Desk &desk, const Options &options)
{
    ImportRegister frame;
    TRY_ASSIGN(frame.body, bodyOption(*desk.directory, options));
    const auto kind = fromWord<DocumentKind>(options.value(u"kind"_s, u"incoming"_s));
    if (!kind)
        return badValue(options, u"kind"_s);
    frame.kind = *kind;
    frame.series = options.value(u"series"_s, {});
    bool whole = true;
    const auto year = options.value(u"year"_s);
    frame.year = year ? year->toInt(&whole) : today(*desk.store, *desk.directory).year();
    if (!whole)
        return badValue(options, u"year"_s);
    return frame;
}

Result<Register> findRegister(Desk &desk, const ImportRegister &frame)
{
    Register wanted;
    wanted.body = frame.body;
    wanted.kind = frame.kind;
    TRY(checkReader(desk, wanted));
    TRY_ASSIGN(const auto found,
        rows::selectRegister(desk.store->reader(), frame.body, frame.kind, frame.series, frame.year));
    if (!found)
        return Error{ErrorKind::NotFound, "register.not-open", QString::number(frame.year)};
    return *found;
}

/// The prescribed columns of the register itself, and those by which incoming papers are followed.
struct BookForms
{
    Result<QByteArray> (*ordinary)(Database &, const Directory &, const Register &, QDate, QDate);
    Result<QByteArray> (*followUp)(Database &, const Directory &, const Register &, const FollowUpPeriod &);
};

Result<int> writeBook(const QStringList &arguments, Console &console, const BookForms &forms)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({BookOptions, {}})));
    TRY_ASSIGN(const auto out, options.required(u"out"_s));
    TRY_ASSIGN(const auto from, dayOption(options, u"from"_s));
    TRY_ASSIGN(const auto to, dayOption(options, u"to"_s));
    const auto form = options.value(u"form"_s, u"register"_s);
    if (form != "register"_L1 && form != "follow-up"_L1)
        return badValue(options, u"form"_s);
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto frame, frameOf(desk, options));
    TRY_ASSIGN(const auto entry, findRegister(desk, frame));
    auto &reader = desk.store->reader();
    TRY_ASSIGN(const auto content,
        form == "register"_L1
            ? forms.ordinary(reader, *desk.directory, entry, from, to)
            : forms.followUp(reader, *desk.directory, entry, {desk.store->clock().now(), from, to}));
    TRY(writeOut(out, content));
    console.result(console.text("Đã ghi sổ vào ", "Register written to ") + out,
        {{u"out"_s, out}, {u"bytes"_s, content.size()}});
    return Done;
}

/// Every fault with its line and sentence; the verb fails without asking the Authority.
int reportFaults(Console &console, const QList<LineFault> &faults)
{
    QStringList lines;
    QJsonArray list;
    for (const auto &fault : faults) {
        const auto message = sentence(fault.error, console.language());
        lines.append(console.text("Dòng %1: %2", "Line %1: %2").arg(QString::number(fault.line), message));
        list.append(QJsonObject{{u"line"_s, fault.line},
            {u"reason"_s, QString::fromLatin1(fault.error.reason.id())},
            {u"message"_s, message}});
    }
    console.result(lines.join(u'\n'), {{u"imported"_s, 0}, {u"faults"_s, list}});
    return Failed;
}

QString gapText(const QJsonArray &gaps)
{
    QStringList texts;
    for (const auto &gap : gaps) {
        const auto first = gap[0].toInteger();
        const auto last = gap[1].toInteger();
        texts.append(first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last));
    }
    return texts.join(u", "_s);
}

Result<QList<LineFault>> faultsOf(Desk &desk, const RegisterTable &table)
{
    const auto &import = table.import;
    TRY_ASSIGN(const auto entry,
        rows::selectRegister(desk.store->reader(), import.body, import.kind, import.series, import.year));
    QSet<qint64> taken;
    if (entry) {
        TRY_ASSIGN(const auto numbers,
            rows::selectNumbers(desk.store->reader(), entry->id, 0, std::numeric_limits<int>::max()));
        for (const auto &number : numbers)
            taken.insert(number.number);
    }
    auto faults = table.faults + checkLines(entry, taken, import);
    std::stable_sort(
        faults.begin(), faults.end(), [](const LineFault &a, const LineFault &b) { return a.line < b.line; });
    return faults;
}

using MakePaper = Result<QByteArray>(const Directory &, const DocumentView &);

Result<int> writePaper(const QStringList &arguments, Console &console, MakePaper *make)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"out"_s}, {}})));
    TRY_ASSIGN(const auto name, options.argument(0, u"DOC"_s));
    TRY_ASSIGN(const auto out, options.required(u"out"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto id, desk.session.find(name));
    TRY_ASSIGN(const auto view, desk.session.document(id));
    console.startTypesetting();
    TRY_ASSIGN(const auto content, make(*desk.directory, view));
    TRY(writeOut(out, content));
    console.result(out, {{u"out"_s, out}, {u"bytes"_s, content.size()}});
    return Done;
}

Result<QByteArray> makeStamp(const Directory &directory, const DocumentView &view)
{
    const auto dossier = view.dossiers.isEmpty() ? QString() : view.dossiers.first().code;
    TRY_ASSIGN(const auto stamp, arrivalStampOf(directory, view.document, view.tasks, dossier));
    return printArrivalStamp(stamp, {20, 60}); // below the agency's name, left: Decree 30/2020, annex IV
}

Result<QByteArray> makeSlip(const Directory &directory, const DocumentView &view)
{
    TRY_ASSIGN(const auto slip, handlingSlipOf(directory, view));
    return printHandlingSlip(slip);
}

}

Result<QDate> dayOption(const Options &options, const QString &name)
{
    const auto text = options.value(name);
    if (!text)
        return QDate();
    for (const auto &format : {u"yyyy-M-d"_s, u"d/M/yyyy"_s})
        if (const auto date = QDate::fromString(*text, format); date.isValid())
            return date;
    return badValue(options, name);
}

Result<> writeOut(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{ErrorKind::Unavailable, "cli.cannot-write", path};
    return {};
}

Result<int> listRegisters(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto all, rows::selectRegisters(desk.store->reader(), desk.session.org()));
    QList<QStringList> table;
    QJsonArray list;
    for (const auto &entry : all) {
        if (!checkReader(desk, entry).ok())
            continue;
        const auto *body = desk.directory->body(entry.body);
        const auto notation = body ? body->notation : QString();
        table.append({QString::number(entry.year),
            toWord(entry.kind),
            notation,
            entry.series,
            QString::number(entry.opening),
            QString::number(entry.next)});
        list.append(QJsonObject{{u"year"_s, entry.year},
            {u"kind"_s, toWord(entry.kind)},
            {u"body"_s, notation},
            {u"series"_s, entry.series},
            {u"opening"_s, entry.opening},
            {u"next"_s, entry.next}});
    }
    console.result(aligned(table), {{u"registers"_s, list}});
    return Done;
}

Result<int> printRegisterBook(const QStringList &arguments, Console &console)
{
    console.startTypesetting();
    return writeBook(arguments, console, {printBook, printFollowUp});
}

Result<int> exportRegisterBook(const QStringList &arguments, Console &console)
{
    return writeBook(arguments, console, {exportBook, exportFollowUp});
}

Result<int> importRegisterBook(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({BookOptions, {}})));
    TRY_ASSIGN(const auto path, options.argument(0, u"FILE.csv"_s));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "cli.cannot-read", path};
    TRY_ASSIGN(auto desk, openDesk(options));
    TRY_ASSIGN(const auto frame, frameOf(desk, options));
    TRY_ASSIGN(const auto table, readRegisterTable(file.readAll(), frame, *desk.directory));
    for (const auto &column : table.ignoredColumns)
        console.note(console.text("Bỏ qua cột: ", "Column ignored: ") + column);
    Register wanted;
    wanted.body = frame.body;
    wanted.kind = frame.kind;
    TRY(checkReader(desk, wanted));
    TRY_ASSIGN(const auto faults, faultsOf(desk, table));
    if (!faults.isEmpty())
        return reportFaults(console, faults);
    const auto outcome = desk.session.submit(table.import);
    QString done;
    if (outcome.ok() && outcome->accepted) {
        const auto gaps = gapText(outcome->result["gaps"_L1].toArray());
        done = console
                   .text("Đã nhập %1 dòng; số tiếp theo là %2; số còn thiếu: %3.",
                       "%1 lines imported; the next number is %2; numbers missing: %3.")
                   .arg(outcome->result["imported"_L1].toInteger())
                   .arg(outcome->result["next"_L1].toInteger())
                   .arg(gaps.isEmpty() ? console.text("không", "none") : gaps);
    }
    return report(console, outcome, done);
}

Result<int> printStamp(const QStringList &arguments, Console &console)
{
    return writePaper(arguments, console, makeStamp);
}

Result<int> printSlip(const QStringList &arguments, Console &console)
{
    return writePaper(arguments, console, makeSlip);
}

}
