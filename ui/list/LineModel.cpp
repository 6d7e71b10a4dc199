// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/LineModel.h"

#include "ui/list/ReadMarks.h"
#include "ui/workplace/Office.h"

#include <algorithm>

namespace chauban {

namespace {

constexpr int Ahead = 2 * ChunkRows; ///< rows that are fetched before they are shown
constexpr int WalkedAhead = 20 * ChunkRows; ///< places, where a walk is quick
constexpr int ClimbedAtOnce = 100 * ChunkRows; ///< places, on the way to a row far down
constexpr int KeptChunks = 16; ///< on either side of what is shown

}

LineModel::LineModel(Office &office, ReadMarks &marks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_office(office)
    , m_marks(marks)
{
    connect(&m_marks, &ReadMarks::changed, this, [this] { touch(0, m_rows - 1); });
}

LineModel::~LineModel() = default;

template<typename Question, typename Answer>
void LineModel::put(Question question, Answer answer)
{
    m_asking = true;
    m_office.ask(
        this,
        [query = m_query, question = std::move(question)](
            Seat &seat) { return question(seat.session, query); },
        [this, visit = m_visit, answer = std::move(answer)](auto result) {
            if (visit != m_visit)
                return;
            m_asking = false;
            if (!result.ok()) {
                m_loading = false;
                Q_EMIT failed(result.error());
                return;
            }
            answer(std::move(result).value());
            pump();
        });
}

void LineModel::setColumns(const QList<Column> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void LineModel::setQuery(const LineQuery &query)
{
    ++m_visit;
    beginResetModel();
    m_query = query;
    m_query.context = m_context;
    m_picture = {};
    m_rows = m_first = m_last = 0;
    m_loading = true;
    endResetModel();
    clearPicks();
    put([](const Session &session, const LineQuery &asked) { return readPicture(session, asked, {}, 0); },
        [this](LinePicture picture) {
            takePicture(std::move(picture), {}, {});
            Q_EMIT arrived();
        });
}

void LineModel::refresh(int topRow, int currentRow)
{
    if (m_loading)
        return setQuery(m_query);
    ++m_visit;
    m_query.context = m_context;
    QList<SoughtLine> sought;
    std::optional<Place> top, current;
    if (const auto *first = line(topRow))
        sought.append({*(top = first->work.place)});
    if (const auto *chosen = line(currentRow))
        sought.append({*(current = chosen->work.place)});
    for (const auto &work : std::as_const(m_picked))
        sought.append({work.place});
    const int ahead = std::max(0, m_last - m_first) + ChunkRows;
    put([sought, ahead](const Session &session,
            const LineQuery &asked) { return readPicture(session, asked, sought, ahead); },
        [this, top, current](LinePicture picture) { takePicture(std::move(picture), top, current); });
}

void LineModel::takePicture(
    LinePicture picture, const std::optional<Place> &top, const std::optional<Place> &current)
{
    int topRow = -1, currentRow = -1;
    bool dropped = false;
    for (const auto &sought : std::as_const(picture.sought)) {
        const int row = sought.row >= 0 ? sought.row : picture.rows() - 1;
        if (top == sought.place)
            topRow = row;
        if (current == sought.place)
            currentRow = row;
        if (!sought.found)
            dropped |= m_picked.remove({sought.place.document, sought.place.task}) > 0;
    }
    const bool inPlace = !m_loading && replaces(picture);
    m_loading = false;
    if (inPlace) {
        for (auto it = picture.chunks.cbegin(); it != picture.chunks.cend(); ++it)
            m_picture.chunks.insert(it.key(), it.value());
        touch(0, m_rows - 1);
    } else {
        beginResetModel();
        m_picture = std::move(picture);
        m_rows = m_picture.rows();
        endResetModel();
    }
    if (dropped)
        Q_EMIT picksChanged();
    Q_EMIT countChanged();
    if (top || current || inPlace)
        Q_EMIT refreshed(topRow, currentRow);
}

/// Whether the same lines stand in the same order, so far as both are known.
bool LineModel::replaces(const LinePicture &picture) const
{
    if (picture.atEnd ? picture.rows() != m_rows : picture.total && picture.rows() != m_rows)
        return false;
    const auto steps = std::min(picture.ladder.size(), m_picture.ladder.size());
    if (!std::equal(picture.ladder.cbegin(), picture.ladder.cbegin() + steps, m_picture.ladder.cbegin()))
        return false;
    for (auto it = picture.chunks.cbegin(); it != picture.chunks.cend(); ++it) {
        const auto known = m_picture.chunks.constFind(it.key());
        if (known == m_picture.chunks.cend() || known->size() != it->size()
            || !std::equal(it->cbegin(), it->cend(), known->cbegin(), [](const auto &a, const auto &b) {
                   return a.key() == b.key();
               }))
            return false;
    }
    return true;
}

void LineModel::want(int first, int last)
{
    m_first = std::max(0, first);
    m_last = std::max(m_first, last);
    pump();
}

void LineModel::pump()
{
    if (m_asking || m_loading)
        return;
    const int begin = std::max(0, m_first - ChunkRows) / ChunkRows;
    const int end = std::min(m_last + ChunkRows, m_rows - 1) / ChunkRows;
    const int shown = m_first / ChunkRows;
    const auto isMissing
        = [&](int chunk) { return chunk * ChunkRows < m_rows && !m_picture.chunks.contains(chunk); };
    for (int chunk : {shown, shown + 1})
        if (chunk <= end && isMissing(chunk))
            return chunk < m_picture.ladder.size() ? askChunk(chunk) : askMore(ClimbedAtOnce);
    for (int chunk = begin; chunk <= end; ++chunk)
        if (isMissing(chunk) && chunk < m_picture.ladder.size())
            return askChunk(chunk);
    const bool grows = !m_picture.atEnd && !m_picture.total;
    if (grows && m_last + Ahead >= m_rows)
        askMore(m_query.hasQuickWalk() ? WalkedAhead : ChunkRows);
}

void LineModel::askChunk(int chunk)
{
    put([after = m_picture.ladder[chunk]](
            const Session &session, const LineQuery &asked) { return readChunk(session, asked, after); },
        [this, chunk](QList<ListLine> lines) {
            const int begin = chunk * ChunkRows;
            const auto come = int(lines.size());
            m_picture.chunks.insert(chunk, std::move(lines));
            if (come < ChunkRows && begin + come < m_rows) { // the counter said more than there is
                m_picture.atEnd = true;
                m_picture.walked = begin + come;
                show(begin + come);
            }
            touch(begin, begin + come - 1);
            forgetFar();
        });
}

void LineModel::askMore(int rows)
{
    put(
        [after = m_picture.frontier, rows, filled = m_picture.walked % ChunkRows](
            const Session &session, const LineQuery &asked) {
            return asked.hasQuickWalk() ? walkLines(session, asked, after, rows)
                                        : readLines(session, asked, after, ChunkRows - filled);
        },
        [this](const LinePage &page) { takePage(page); });
}

void LineModel::takePage(const LinePage &page)
{
    const int before = m_picture.walked;
    m_picture.add(page.lines);
    m_picture.add(page.places);
    m_picture.frontier = page.cursor;
    m_picture.atEnd = page.atEnd;
    show(m_picture.rows());
    touch(before, m_picture.walked - 1);
    forgetFar();
    Q_EMIT countChanged();
}

void LineModel::show(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void LineModel::touch(int first, int last)
{
    if (first <= last && last < m_rows)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void LineModel::forgetFar()
{
    const int shown = m_first / ChunkRows, tail = m_picture.walked / ChunkRows;
    m_picture.chunks.removeIf([&](const auto &entry) {
        return std::abs(entry.key() - shown) > KeptChunks && (entry.key() != tail || m_query.hasQuickWalk());
    });
}

}
