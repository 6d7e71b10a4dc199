// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace chauban {

/// Paints one change of a paper: its number, an icon for how it is to be taken, what was done, by which rule, where.
class ChangeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole + 1, RuleRole, PlaceRole, ToneRole };

    explicit ChangeDelegate(QListView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QListView *m_view;
};

}
