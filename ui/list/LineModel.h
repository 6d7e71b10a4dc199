// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/LineSource.h"

#include <QAbstractTableModel>

namespace chauban {

class Office;
class ReadMarks;
struct Error;

/// A list of the store for views: rows come in chunks from the store's thread, ahead of what is shown, and only what
/// is near is kept.
///
/// 1. The number of rows is what a counter says, else it grows while places are walked ahead of the reader.
/// 2. A row that is shown before its chunk has come is empty (line() is null): delegates paint a skeleton.
/// 3. One question at a time is under way, and each is asked for what is shown then: a thumb that is dragged past a
///    hundred chunks reads two of them.
/// 4. refresh() reads the list anew down to what is shown; rows change in place where the order is the same.
/// 5. Picked lines are kept by key, whether or not their chunk is.
class LineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// How a column's cell is told; the first column of cards tells the whole line.
    struct Column
    {
        QString title;
        std::function<QString(const ListLine &, const LineText &)> text;
    };

    LineModel(Office &office, ReadMarks &marks, QObject *parent = nullptr);
    ~LineModel() override;

    void setColumns(const QList<Column> &columns);
    /// Shows another list from its top.
    void setQuery(const LineQuery &query);
    const LineQuery &query() const { return m_query; }
    const LineContext &context() const { return m_context; }
    void setContext(const LineContext &context) { m_context = context; }
    /// Reads again; the rows may be null. Answers with refreshed().
    void refresh(int topRow, int currentRow);
    /// Which rows are on the screen now.
    void want(int first, int last);

    /// Null while it has not come.
    const ListLine *line(int row) const;
    /// -1 when it is not among those that have come.
    int rowOf(const DocumentId &document) const;
    bool isUnread(int row) const;
    bool isEmpty() const { return m_picture.atEnd && rowCount() == 0; }
    /// The whole list is known.
    bool isComplete() const { return m_picture.atEnd || m_picture.total.has_value(); }
    /// Nothing has come yet.
    bool isLoading() const { return m_loading; }

    /// What a screen adds to its lines: a chip in front of the others, also read out.
    void setMarks(const QHash<LineKey, ChipText> &marks);
    std::optional<ChipText> mark(int row) const;

    bool isPicked(int row) const;
    void pick(int row, bool picked);
    /// Rows that have not come are fetched first; at most a thousand.
    void pickRange(int first, int last);
    void clearPicks();
    QList<InboxLine> picked() const; ///< in the list's order

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void picksChanged();
    /// The first rows of a query have come, or there are none.
    void arrived();
    /// A refresh is done: where the rows that it was given stand now (-1: nowhere).
    void refreshed(int topRow, int currentRow);
    /// Rows, or what is known about their number.
    void countChanged();
    void failed(const chauban::Error &error);

private:
    template<typename Question, typename Answer>
    void put(Question question, Answer answer);
    void pump();
    void askChunk(int chunk);
    void askMore(int rows);
    void takePage(const LinePage &page);
    void takePicture(
        LinePicture picture, const std::optional<Place> &top, const std::optional<Place> &current);
    bool replaces(const LinePicture &picture) const;
    void show(int rows);
    void touch(int first, int last);
    void forgetFar();

    Office &m_office;
    ReadMarks &m_marks;
    LineContext m_context;
    LineQuery m_query;
    QList<Column> m_columns;
    LinePicture m_picture;
    int m_rows = 0; ///< that views were told of
    int m_first = 0, m_last = 0; ///< on the screen
    int m_visit = 0; ///< rises with every query and refresh; later answers to earlier ones are dropped
    bool m_asking = false;
    bool m_loading = false;
    QHash<LineKey, InboxLine> m_picked;
    QHash<LineKey, ChipText> m_added;
};

}
