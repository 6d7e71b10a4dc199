// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/session/View.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace chauban {

/// The papers of a dossier: notation, date, subject, state, and why it lies there.
class PaperTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPapers(const QList<FiledPaper> &papers);
    const FiledPaper &paper(int row) const { return m_papers[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FiledPaper &paper, int column) const;

    QList<FiledPaper> m_papers;
};

/// A cell of it, its text below the text of the header.
class PaperCell : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
