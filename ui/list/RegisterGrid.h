// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/LineView.h"
#include "ui/list/RegisterColumns.h"

class QMenu;

namespace chauban {

class Preferences;
class RegisterDelegate;

/// A register as a table that never scrolls sideways: the subject has what the others leave, at least 360 px, and
/// where that is not there, columns give way. What the person hid and how wide they made the others is remembered.
class RegisterGrid : public LineView
{
    Q_OBJECT

public:
    RegisterGrid(LineModel &model,
        const QList<RegisterColumn> &columns,
        Preferences &preferences,
        const QString &name);

    /// Which columns are wanted.
    QMenu *columnMenu() const { return m_menu; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenu();
    void applyMetrics();
    void fit();
    void remember();
    void recall();
    int widthOf(int column) const;

    QList<RegisterColumn> m_columns;
    Preferences &m_preferences;
    QString m_name;
    RegisterDelegate *m_delegate;
    QMenu *m_menu;
    QHash<QString, int> m_widths; ///< by column id, at 100 %
    QSet<QString> m_hidden;
    bool m_fitting = false;
};

}
