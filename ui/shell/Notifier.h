// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Office.h"
#include "ui/workplace/Workplace.h"

class QMenu;

namespace chauban {

/// Keeps the counts of the work list fresh and tells the person when something new waits: in the bell's menu, and
/// through the desktop's notifications when the window is not in front.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(const Workplace &workplace, QMenu *news, QWidget *window);
    /// Asks for the counts now.
    void refresh();

Q_SIGNALS:
    void counted(const QList<chauban::BoxCount> &counts);

private:
    void compare(const QList<BoxCount> &counts);
    void tell(const QString &text, const QString &screen);

    Workplace m_workplace;
    QMenu *m_news;
    QWidget *m_window;
    QHash<QString, qint64> m_known;
    bool m_isFirst = true;
};

}
