// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace chauban {

/// Paints the cells of a register: dense rows, the subject of what was not read in bold, the state as a chip.
class RegisterDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Which columns are drawn so.
    struct Special
    {
        int subject = -1;
        int state = -1;
    };

    explicit RegisterDelegate(const Special &special, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_special(special)
    {
    }

    int rowHeight() const;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Special m_special;
};

}
