// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/RegisterModel.h"

#include "ui/style/Theme.h"
#include "ui/workplace/Office.h"

#include <QFont>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PageRows = 200;
}

RegisterModel::RegisterModel(Office &office, QObject *parent)
    : QAbstractTableModel(parent)
    , m_office(office)
{
}

void RegisterModel::setBook(const std::optional<Register> &entry, DocumentKind kind)
{
    ++m_visit;
    beginResetModel();
    m_entry = entry;
    m_kind = kind;
    m_rows.clear();
    m_rest = entry ? entry->next - 1 : 0;
    m_asking = false;
    endResetModel();
    if (canFetchMore({}))
        fetchMore({});
    else
        Q_EMIT filled();
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QStringList RegisterModel::cells(const BookRow &row) const
{
    if (m_kind == DocumentKind::Incoming) {
        const auto &line = row.incoming;
        return {line.arrivalNumber,
            line.arrivalDate,
            line.author,
            line.codeNumber,
            line.date,
            line.typeAndSubject,
            row.cancelled ? tr("Đã hủy: %1").arg(line.note) : line.receiver};
    }
    const auto &line = row.outgoing;
    return {line.codeNumber,
        line.date,
        line.typeAndSubject,
        line.signer,
        row.cancelled ? tr("Đã hủy: %1").arg(line.note) : line.recipients,
        line.copyKeptBy,
        line.dateSent};
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &row = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return cells(row).value(index.column());
    if (role == Qt::ForegroundRole && row.cancelled)
        return theme().colors().text3;
    if (role == Qt::FontRole && (row.cancelled || index.column() == 0)) {
        auto font = theme().font(13.5, index.column() == 0 ? 600 : 400);
        font.setStrikeOut(row.cancelled && index.column() != 6 && index.column() != 4);
        return font;
    }
    return {};
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static constexpr const char *incoming[] = {QT_TR_NOOP("Số đến"),
        QT_TR_NOOP("Ngày đến"),
        QT_TR_NOOP("Cơ quan ban hành"),
        QT_TR_NOOP("Số, ký hiệu"),
        QT_TR_NOOP("Ngày văn bản"),
        QT_TR_NOOP("Tên loại và trích yếu"),
        QT_TR_NOOP("Đơn vị/người nhận")};
    static constexpr const char *outgoing[] = {QT_TR_NOOP("Số, ký hiệu"),
        QT_TR_NOOP("Ngày văn bản"),
        QT_TR_NOOP("Tên loại và trích yếu"),
        QT_TR_NOOP("Người ký"),
        QT_TR_NOOP("Nơi nhận"),
        QT_TR_NOOP("Đơn vị lưu"),
        QT_TR_NOOP("Ngày gửi")};
    return tr(m_kind == DocumentKind::Incoming ? incoming[section] : outgoing[section]);
}

bool RegisterModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_entry && m_rest > 0 && !m_asking;
}

void RegisterModel::fetchMore(const QModelIndex &)
{
    if (!canFetchMore({}))
        return;
    m_asking = true;
    m_office.ask(
        this,
        [entry = *m_entry, upTo = m_rest](Seat &seat) { return readBookPage(seat, entry, upTo, PageRows); },
        [this, visit = m_visit](const Result<BookPage> &page) {
            if (visit != m_visit)
                return;
            m_asking = false;
            if (!page.ok()) {
                m_rest = 0;
                Q_EMIT failed(page.error());
                return;
            }
            m_rest = page->rest;
            if (!page->rows.isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
                m_rows += page->rows;
                endInsertRows();
            }
            if (m_rows.isEmpty() && m_rest > 0)
                fetchMore({}); // numbers of which nothing is kept
            else
                Q_EMIT filled();
        });
}

}
