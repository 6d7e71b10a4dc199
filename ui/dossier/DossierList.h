// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/session/View.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace chauban {

/// Dossiers as a list; narrowed to one state when asked.
class DossierList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<DossierLine> &lines);
    void setState(std::optional<DossierState> state);
    const DossierLine &line(int row) const { return m_shown[row]; }
    bool isEmpty() const { return m_all.isEmpty(); } ///< whatever state is chosen
    int rowOf(const DossierId &dossier) const; ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void narrow();

    QList<DossierLine> m_all;
    QList<DossierLine> m_shown;
    std::optional<DossierState> m_state;
};

/// Paints a dossier: its title, then code, number of papers and state.
class DossierCard : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
