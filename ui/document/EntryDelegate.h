// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/EntryList.h"

#include <QStyledItemDelegate>

namespace chauban {

/// Paints the entries of a list, with the line of a timeline at their left when they are points of one.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int EntryRole = Qt::UserRole + 1;

    explicit EntryDelegate(QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QListView *m_view;
};

}

Q_DECLARE_METATYPE(chauban::PaperEntry)
