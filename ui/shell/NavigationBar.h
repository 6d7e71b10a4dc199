// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ScreenEntry.h"

#include <QHash>

class QAbstractButton;
class QScrollArea;
class QVBoxLayout;

namespace chauban {

/// The lines of the navigation with their badges; a rail of icons when the window is narrow.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /// Those entries that have a group.
    void setEntries(const QList<ScreenEntry> &entries);
    void setCurrent(const QString &screen);
    void setCounts(const QList<BoxCount> &counts);
    void setRail(bool rail);

Q_SIGNALS:
    void chosen(const QString &screen);

private:
    QList<ScreenEntry> m_entries;
    QHash<QString, QAbstractButton *> m_buttons;
    QList<QWidget *> m_headings;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    bool m_rail = false;
};

}
