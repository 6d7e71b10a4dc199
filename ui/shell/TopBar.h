// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Workplace.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace chauban {

/// Brand, search, the act that one begins with, news, help, and who works here as what.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const Workplace &workplace, QWidget *parent = nullptr);

    /// What the "begin" button opens: text, icon, route.
    void setBeginning(const QString &text, const QString &iconName, const Route &route);
    QLineEdit *searchField() const { return m_search; }
    QMenu *news() const { return m_news; }

Q_SIGNALS:
    void logoutWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void addIdentity(QLayout *row);
    void fillIdentity(QMenu *menu);

    Workplace m_workplace;
    QLineEdit *m_search;
    QPushButton *m_begin;
    QMenu *m_news;
    QPushButton *m_identity;
    QString m_name; ///< of whoever is at work, without the position
    Route m_beginning;
};

}
