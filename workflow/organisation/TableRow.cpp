// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/organisation/TableRow.h"

#include "core/csv/Csv.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

TableRow::TableRow(const QString &file, int line, const QHash<QString, QString> &cells)
    : m_file(file)
    , m_line(line)
    , m_cells(cells)
{
}

QString TableRow::text(const QString &column) const
{
    return m_cells.value(column).trimmed();
}

Result<QString> TableRow::required(const QString &column) const
{
    if (const auto value = text(column); !value.isEmpty())
        return value;
    return Error{ErrorKind::Invalid, "organisation.missing-value", place(column)};
}

Result<std::optional<QDate>> TableRow::date(const QString &column) const
{
    const auto value = text(column);
    if (value.isEmpty())
        return std::optional<QDate>{};
    for (const auto &format : {u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"d/M/yyyy"_s})
        if (const auto date = QDate::fromString(value, format); date.isValid())
            return std::optional(date);
    return wrong(column);
}

Result<int> TableRow::number(const QString &column, int otherwise, int greatest) const
{
    const auto value = text(column);
    bool whole = true;
    const int number = value.isEmpty() ? otherwise : value.toInt(&whole);
    return whole && number >= 0 && number <= greatest ? Result<int>(number) : wrong(column);
}

Error TableRow::wrong(const QString &column) const
{
    return {ErrorKind::Invalid, "organisation.wrong-value", place(column) + u": "_s + text(column)};
}

Error TableRow::unknown(const QString &column) const
{
    return {ErrorKind::Invalid, "organisation.unknown-name", place(column) + u": "_s + text(column)};
}

Error TableRow::repeated(const QString &column) const
{
    return {ErrorKind::Invalid, "organisation.repeated", place(column) + u": "_s + text(column)};
}

QString TableRow::place(const QString &column) const
{
    return u"%1:%2 (%3)"_s.arg(m_file).arg(m_line).arg(column);
}

Result<QList<TableRow>> readTable(const QString &file, const QByteArray &bytes, const QStringList &required)
{
    auto read = readCsv(bytes);
    if (!read.ok()) {
        auto error = std::move(read).error();
        error.detail = (error.detail + u" ("_s + file + u')').trimmed();
        return error;
    }
    const auto table = std::move(read).value();
    QStringList header;
    for (const auto &cell : table.value(0))
        header.append(cell.trimmed().toLower());
    for (const auto &column : required)
        if (!header.contains(column))
            return Error{ErrorKind::Invalid, "organisation.missing-column", file + u": "_s + column};
    QList<TableRow> rows;
    int line = 1;
    for (qsizetype at = 0; at < table.size(); ++at) {
        QHash<QString, QString> cells;
        bool isEmpty = true;
        int lines = 1;
        for (qsizetype i = 0; i < table[at].size(); ++i) {
            cells.insert(header.value(i), table[at][i]);
            isEmpty = isEmpty && table[at][i].trimmed().isEmpty();
            lines += int(table[at][i].count(u'\n'));
        }
        if (at > 0 && !isEmpty)
            rows.append(TableRow(file, line, cells));
        line += lines;
    }
    return rows;
}

}
