// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/record/RegisterTable.h"

#include "core/base/Fold.h"
#include "core/csv/Csv.h"
#include "core/document/DocumentType.h"

#include <QRegularExpression>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Column {
    Number, // arrival number
    Notation,
    Date, // of the paper
    ArrivalDate,
    Author,
    Subject,
    Signer,
    PassedTo, // recipients, or the unit or person that receives
    CopyKeptBy,
    Copies,
    DatePassed,
    ReceivedBy,
    Note
};

/// The headings of annex IV, folded.
const QHash<QString, Column> &headings(DocumentKind kind)
{
    using enum Column;
    static const QHash<QString, Column> incoming = {
        {u"ngay den"_s, ArrivalDate},
        {u"so den"_s, Number},
        {u"tac gia"_s, Author},
        {u"so, ky hieu"_s, Notation},
        {u"ngay thang"_s, Date},
        {u"ten loai va trich yeu noi dung"_s, Subject},
        {u"don vi hoac nguoi nhan"_s, PassedTo},
        {u"ngay chuyen"_s, DatePassed},
        {u"ky nhan"_s, ReceivedBy},
        {u"ghi chu"_s, Note},
    };
    static const QHash<QString, Column> outgoing = {
        {u"so, ky hieu van ban"_s, Notation},
        {u"ngay thang van ban"_s, Date},
        {u"ten loai va trich yeu noi dung van ban"_s, Subject},
        {u"nguoi ky"_s, Signer},
        {u"noi nhan van ban"_s, PassedTo},
        {u"don vi, nguoi nhan ban luu"_s, CopyKeptBy},
        {u"so luong ban"_s, Copies},
        {u"ngay chuyen"_s, DatePassed},
        {u"ky nhan"_s, ReceivedBy},
        {u"ghi chu"_s, Note},
    };
    return kind == DocumentKind::Incoming ? incoming : outgoing;
}

std::optional<QDate> dateOf(const QString &text)
{
    for (const auto &format : {u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"d.M.yyyy"_s, u"yyyy-M-d"_s})
        if (const auto date = QDate::fromString(text, format); date.isValid())
            return date;
    return std::nullopt;
}

/// The digits that a notation begins with: "05/UBND-VP" → 5.
qint64 leadingNumber(const QString &text)
{
    static const QRegularExpression digits(u"^\\s*(\\d{1,9})(?!\\d)"_s);
    return digits.match(text).captured(1).toLongLong();
}

/// Takes "Type: subject" apart; where only the first words name the type, the subject stays whole.
void readTypeAndSubject(const QString &text, Metadata &metadata)
{
    metadata.subject = text;
    const auto start = folded(text);
    const DocumentType *best = nullptr;
    for (const auto &type : documentTypes()) {
        const auto name = folded(type.name);
        if (start.startsWith(name) && (start.size() == name.size() || !start[name.size()].isLetter())
            && (!best || best->name.size() < type.name.size()))
            best = &type;
    }
    if (!best)
        return;
    metadata.type = best->code;
    const auto rest = QStringView(text).mid(best->name.size());
    if (rest.startsWith(u':') && !rest.mid(1).trimmed().isEmpty())
        metadata.subject = rest.mid(1).trimmed().toString();
}

UnitId unitNamed(const Directory &directory, const QString &name)
{
    for (const auto &unit : directory.units)
        if (folded(unit.name) == folded(name))
            return unit.id;
    return {};
}

/// Reads the lines of one table.
class Reader
{
public:
    Reader(RegisterTable &table, const Directory &directory)
        : m_table(table)
        , m_kind(table.import.kind)
        , m_directory(directory)
    {
    }

    Result<> readHeader(const QStringList &header)
    {
        for (int i = 0; i < header.size(); ++i) {
            const auto known = headings(m_kind).constFind(folded(header[i]).simplified());
            if (known != headings(m_kind).cend())
                m_columns.insert(*known, i);
            else if (!header[i].trimmed().isEmpty())
                m_table.ignoredColumns.append(header[i]);
        }
        const auto numbering = m_kind == DocumentKind::Incoming ? Column::Number : Column::Notation;
        if (!m_columns.contains(numbering) || !m_columns.contains(Column::Subject))
            return Error{ErrorKind::Invalid, "register.no-number-column"};
        return {};
    }

    void readLine(const QStringList &cells, int number)
    {
        m_cells = cells;
        m_line = {};
        m_line.line = number;
        auto &metadata = m_line.metadata;
        metadata.notation = cell(Column::Notation);
        metadata.agency = m_kind == DocumentKind::Incoming ? cell(Column::Author) : QString();
        metadata.signerName = cell(Column::Signer);
        metadata.copies = cell(Column::Copies).toInt();
        metadata.note = cell(Column::Note);
        metadata.secrecy = m_table.import.series.isEmpty() ? Secrecy::None : Secrecy::Secret;
        readTypeAndSubject(cell(Column::Subject), metadata);
        m_line.number
            = leadingNumber(cell(m_kind == DocumentKind::Incoming ? Column::Number : Column::Notation));
        metadata.issuedDate = date(Column::Date);
        m_line.arrivalDate = date(Column::ArrivalDate);
        readCancellation();
        readRecipients();
        readKeeper();
        if (!m_faulty)
            m_table.import.lines.append(m_line);
        m_faulty = false;
    }

private:
    QString cell(Column column) const { return m_cells.value(m_columns.value(column, -1)).trimmed(); }

    std::optional<QDate> date(Column column)
    {
        const auto text = cell(column);
        if (text.isEmpty())
            return std::nullopt;
        const auto read = dateOf(text);
        if (!read)
            fault({ErrorKind::Invalid, "register.line-no-date", text});
        return read;
    }

    void fault(Error error)
    {
        m_table.faults.append({m_line.line, std::move(error)});
        m_faulty = true;
    }

    void readCancellation()
    {
        const auto &note = m_line.metadata.note;
        if (!folded(note).startsWith("da huy"_L1))
            return;
        auto reason = note.mid(6);
        while (reason.startsWith(u':') || reason.startsWith(u' '))
            reason.remove(0, 1);
        m_line.cancelled = reason.isEmpty() ? note : reason;
        m_line.metadata.note.clear();
    }

    void readRecipients()
    {
        const auto passed = date(Column::DatePassed);
        const auto receiver = cell(Column::ReceivedBy);
        const auto names = cell(Column::PassedTo).split(u';', Qt::SkipEmptyParts);
        for (const auto &name : names) {
            Recipient recipient;
            recipient.name = name.trimmed();
            recipient.receiver = receiver;
            if (passed) {
                recipient.state = receiver.isEmpty() ? RecipientState::Sent : RecipientState::Received;
                recipient.changedAt = Instant::fromDateTime(passed->startOfDay(m_directory.zone()));
            }
            m_line.recipients.append(recipient);
        }
    }

    /// What is known of the copy's keeper only by name is kept in the note.
    void readKeeper()
    {
        const auto keeper = cell(Column::CopyKeptBy);
        if (keeper.isEmpty())
            return;
        m_line.unit = unitNamed(m_directory, keeper);
        auto &note = m_line.metadata.note;
        if (m_line.unit.isNull())
            note += (note.isEmpty() ? u"Lưu: "_s : u"; lưu: "_s) + keeper;
    }

    RegisterTable &m_table;
    DocumentKind m_kind;
    const Directory &m_directory;
    QHash<Column, int> m_columns;
    QStringList m_cells;
    RegisterLine m_line;
    bool m_faulty = false;
};

bool isBlankRow(const QStringList &cells)
{
    return std::all_of(
        cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

}

Result<RegisterTable> readRegisterTable(
    const QByteArray &csv, const ImportRegister &frame, const Directory &directory)
{
    TRY_ASSIGN(const auto rows, readCsv(csv));
    RegisterTable table;
    table.import = frame;
    table.import.lines.clear();
    Reader reader(table, directory);
    int number = 1;
    for (int i = 0; i < rows.size(); ++i) {
        if (i == 0)
            TRY(reader.readHeader(rows[i]));
        else if (!isBlankRow(rows[i]))
            reader.readLine(rows[i], number);
        ++number;
        for (const auto &cell : rows[i])
            number += int(cell.count(u'\n'));
    }
    return table;
}

QString typeAndSubject(const Metadata &metadata)
{
    const auto *type = documentType(metadata.type);
    if (!type || folded(metadata.subject).startsWith(folded(type->name)))
        return metadata.subject;
    return type->name + u": "_s + metadata.subject;
}

}
