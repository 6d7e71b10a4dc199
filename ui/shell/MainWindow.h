// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ScreenEntry.h"

#include <QWidget>

class QStackedLayout;

namespace chauban {

class LoginPage;
class OfficePage;

/// The program's window: the login, or the office of whoever is at work.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Office &office, KeyRing &keys, Preferences &preferences, ShellParts parts);

    /// The one in front; null while nobody is logged in.
    OfficePage *page() const { return m_page; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void show(QWidget *page);
    void followIdentity();
    void rebuild();
    void putAway();
    void makeAnew();
    void prepare();

    Office &m_office;
    KeyRing &m_keys;
    Preferences &m_preferences;
    ShellParts m_parts;
    QStackedLayout *m_stack;
    OfficePage *m_page = nullptr;
    OfficePage *m_coming = nullptr; ///< being made, to take the place of what is shown
    Route m_route; ///< where the coming page begins; empty: at its first screen
    bool m_isEntering = false;
    bool m_isAway = false; ///< the page was taken away for other looks
};

}
