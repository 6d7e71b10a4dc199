// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QTableView;

namespace chauban {

/// Keeps one column of a table as wide as the others leave room, yet never narrower than it can be read: then the
/// table scrolls sideways.
class RestColumn : public QObject
{
    Q_OBJECT

public:
    /// `least`: pixels of the design.
    RestColumn(QTableView &table, int column, double least);

    void setColumn(int column);
    void arrange();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView &m_table;
    int m_column;
    double m_least;
    bool m_isArranging = false;
};

}
