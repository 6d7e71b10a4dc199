// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace chauban {

/// One row of a table that founds an agency: its cells by column name. Errors name file, line and column.
class TableRow
{
public:
    TableRow(const QString &file, int line, const QHash<QString, QString> &cells);

    QString text(const QString &column) const;
    Result<QString> required(const QString &column) const;
    /// yyyy-MM-dd or dd/MM/yyyy; nothing when the cell is empty.
    Result<std::optional<QDate>> date(const QString &column) const;
    /// A whole number from 0 to `greatest`; `otherwise` when the cell is empty.
    Result<int> number(const QString &column, int otherwise, int greatest) const;

    Error wrong(const QString &column) const;
    Error unknown(const QString &column) const;
    Error repeated(const QString &column) const;

private:
    QString place(const QString &column) const;

    QString m_file;
    int m_line;
    QHash<QString, QString> m_cells;
};

/// The rows of a CSV table below its header line, empty ones left out; fails when a required column is missing.
Result<QList<TableRow>> readTable(const QString &file, const QByteArray &bytes, const QStringList &required);

}
