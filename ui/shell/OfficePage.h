// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/CommandPalette.h"
#include "ui/shell/ScreenEntry.h"

#include <QHash>

class QStackedWidget;

namespace chauban {

class NavigationBar;
class Notifier;
class StatusLine;
class Toast;
class TopBar;

/// The window while somebody is at work: bars, navigation, and one screen in front. Screens are made when they are
/// first opened.
class OfficePage : public QWidget, public Navigator
{
    Q_OBJECT

public:
    OfficePage(Office &office,
        KeyRing &keys,
        Preferences &preferences,
        const ShellParts &parts,
        QWidget *parent = nullptr);

    /// Opens the first screen: of the route, else of the navigation.
    void begin(const Route &route);
    void open(const Route &route) override;
    void notify(const Notice &notice) override;
    void fail(const Error &error) override;

    /// The screen in front; null before the first.
    Screen *front() const;
    const Route &route() const { return m_route; }
    /// Finishes what is kept back, unless a screen has a reason to stay: then false.
    bool leave();

Q_SIGNALS:
    void logoutWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(const ShellParts &parts);
    void addShortcuts();
    void offerBeginning();
    bool isMine(const ScreenEntry &entry) const;
    Screen *screen(const QString &id);
    QList<PaletteCommand> commands();
    void goBack();

    Workplace m_workplace;
    PageParts m_parts;
    QList<ScreenEntry> m_entries;
    QList<Role> m_roles; ///< of the viewer
    TopBar *m_topBar;
    NavigationBar *m_navigation;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    CommandPalette *m_palette;
    Toast *m_toast;
    Notifier *m_notifier;
    QHash<QString, Screen *> m_screens;
    Route m_route;
    QList<Route> m_past;
};

}
