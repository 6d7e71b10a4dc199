// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What views and people ask of the rows of a LineModel.

#include "ui/list/LineModel.h"
#include "ui/list/ReadMarks.h"
#include "ui/workplace/Office.h"

#include <algorithm>

namespace chauban {

namespace {
constexpr int LargestRange = 1000; ///< rows that are picked at once
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(1, int(m_columns.size()));
}

const ListLine *LineModel::line(int row) const
{
    if (row < 0)
        return nullptr;
    const auto chunk = m_picture.chunks.constFind(row / ChunkRows);
    const auto at = row % ChunkRows;
    return chunk != m_picture.chunks.cend() && at < chunk->size() ? &chunk->at(at) : nullptr;
}

int LineModel::rowOf(const DocumentId &document) const
{
    for (auto chunk = m_picture.chunks.cbegin(); chunk != m_picture.chunks.cend(); ++chunk)
        for (int at = 0; at < chunk->size(); ++at)
            if (chunk->at(at).document().id == document)
                return chunk.key() * ChunkRows + at;
    return -1;
}

bool LineModel::isUnread(int row) const
{
    const auto *shown = line(row);
    return shown && !m_marks.isRead(shown->document().id);
}

void LineModel::setMarks(const QHash<LineKey, ChipText> &marks)
{
    m_added = marks;
    touch(0, m_rows - 1);
}

std::optional<ChipText> LineModel::mark(int row) const
{
    const auto *shown = line(row);
    const auto added = shown ? m_added.constFind(shown->key()) : m_added.cend();
    return added == m_added.cend() ? std::nullopt : std::optional(*added);
}

bool LineModel::isPicked(int row) const
{
    const auto *shown = line(row);
    return shown && m_picked.contains(shown->key());
}

void LineModel::pick(int row, bool picked)
{
    const auto *shown = line(row);
    if (!shown || picked == m_picked.contains(shown->key()))
        return;
    if (picked)
        m_picked.insert(shown->key(), shown->work);
    else
        m_picked.remove(shown->key());
    touch(row, row);
    Q_EMIT picksChanged();
}

void LineModel::pickRange(int first, int last)
{
    if (first > last)
        std::swap(first, last);
    last = std::min({last, first + LargestRange - 1, m_rows - 1});
    if (!line(first) || first / ChunkRows >= m_picture.ladder.size())
        return;
    m_office.ask(
        this,
        [query = m_query,
            after = m_picture.ladder[first / ChunkRows],
            end = last - first / ChunkRows * ChunkRows](Seat &seat) -> Result<QList<ListLine>> {
            QList<ListLine> lines;
            auto cursor = after;
            for (bool atEnd = false; !atEnd && lines.size() <= end;) {
                TRY_ASSIGN(auto page, readLines(seat.session, query, cursor, ChunkRows));
                lines += page.lines;
                cursor = page.cursor;
                atEnd = page.atEnd;
            }
            return lines;
        },
        [this, visit = m_visit, first, last](Result<QList<ListLine>> lines) {
            if (visit != m_visit || !lines.ok())
                return;
            const int begin = first / ChunkRows * ChunkRows;
            for (int row = first; row <= last && row - begin < lines->size(); ++row)
                m_picked.insert(lines->at(row - begin).key(), lines->at(row - begin).work);
            touch(first, last);
            Q_EMIT picksChanged();
        });
}

void LineModel::clearPicks()
{
    if (m_picked.isEmpty())
        return;
    m_picked.clear();
    touch(0, m_rows - 1);
    Q_EMIT picksChanged();
}

QList<InboxLine> LineModel::picked() const
{
    auto lines = m_picked.values();
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.place < b.place; });
    return lines;
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto *shown = line(index.row());
    if (!shown)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Đang tải")) : QVariant();
    const LineText text(m_context);
    if (role == Qt::AccessibleTextRole && index.column() == 0) {
        const auto words = text.spoken(*shown, isUnread(index.row()), isPicked(index.row()));
        const auto added = mark(index.row());
        return added ? tr("%1. %2", "mark. line").arg(added->text, words) : words;
    }
    if (m_columns.isEmpty())
        return LineText::subject(shown->document());
    const auto &column = m_columns[index.column()];
    const auto cell = column.text(*shown, text);
    return role == Qt::AccessibleTextRole ? tr("%1: %2", "column: cell").arg(column.title, cell) : cell;
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size())
        return {};
    return m_columns[section].title;
}

}
