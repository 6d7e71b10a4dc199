// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/signing/RegisterDeeds.h"

#include <QAbstractTableModel>

namespace chauban {

class Office;

/// The lines of one register, newest number first, read page by page as they are scrolled to.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RegisterModel(Office &office, QObject *parent = nullptr);

    /// Nothing: no register.
    void setBook(const std::optional<Register> &entry, DocumentKind kind);
    DocumentId documentAt(int row) const { return m_rows.value(row).document; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page has come.
    void filled();
    void failed(const chauban::Error &error);

private:
    QStringList cells(const BookRow &row) const;

    Office &m_office;
    std::optional<Register> m_entry;
    DocumentKind m_kind = DocumentKind::Incoming;
    QList<BookRow> m_rows;
    qint64 m_rest = 0;
    bool m_asking = false;
    int m_visit = 0;
};

}
