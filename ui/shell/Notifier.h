// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/News.h"
#include "ui/workplace/Workplace.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>

class QMenu;

namespace chauban {

class DesktopNotices;

/// Keeps the counts of the work list fresh and tells the person when something new waits: always in the bell's menu;
/// while the window is in front by a short message in it; otherwise through the desktop, as far as the person's
/// habits allow and the desktop can. What is put off with "Để sau" is told again half an hour later.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(const Workplace &workplace, QMenu *news, QWidget *window);
    ~Notifier() override;

    /// Asks for the counts now.
    void refresh();
    /// Something went wrong while the person may be looking elsewhere.
    void tellFailure(const QString &text);
    /// Other ways to the desktop than the session's own, and how long "Để sau" puts off; for tests.
    void useDesktop(
        std::unique_ptr<DesktopNotices> desktop, std::chrono::milliseconds later = std::chrono::minutes(30));

Q_SIGNALS:
    void counted(const QList<chauban::BoxCount> &counts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compare(const QList<BoxCount> &counts);
    void readBoxes(const QList<BoxCount> &counts);
    void tell(const NewsItem &item);
    void addToBell(const NewsItem &item);
    void showOnDesktop(const NewsItem &item);
    void open(const QString &key);
    bool isInFront() const;

    Workplace m_workplace;
    QMenu *m_menu;
    QWidget *m_window;
    std::unique_ptr<DesktopNotices> m_desktop;
    News m_news;
    QHash<QString, NewsItem> m_told; ///< by key: what "Mở" opens
    QList<std::pair<QString, qint64>> m_counts;
    QElapsedTimer m_sinceRead;
};

}
