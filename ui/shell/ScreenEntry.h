// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Directory.h"
#include "ui/workplace/Screen.h"
#include "workflow/session/View.h"

namespace chauban {

/// A screen that the window can open, and its line in the navigation.
struct ScreenEntry
{
    QString id; ///< what a Route names
    QString
        group; ///< heading in the navigation; empty: not in the navigation, only by route and command palette
    QString title;
    QString icon;
    QString box = {}; ///< the badge counts this box of the work list; empty: no badge
    bool isPressing = false; ///< the badge is drawn strongly
    bool isOccasional = false; ///< has its line only while something waits in the box
    QList<Role> roles = {}; ///< who has the line; empty: everybody
    /// Within `parent` from the start: a tree of widgets that moves is styled once more for every level.
    std::function<Screen *(const Workplace &, QWidget *parent)> make;
};

/// Somebody whose name the login offers (demo agencies only).
struct OfferedLogin
{
    QString name;
    QString position;
    QString agency;
    QString login;
};

/// What belongs to one person's page.
struct PageParts
{
    std::shared_ptr<const ActPanels> acts; ///< the forms of acts that its screens offer
    std::function<void()> finish; ///< heard before the person leaves: sends what is kept back
    LevelRaiser *raiser = nullptr; ///< raises signatures in the background; null: nobody does
};

/// What the composition root gives the window. `screens` is asked again when the language changes.
struct ShellParts
{
    std::function<QList<ScreenEntry>()> screens;
    QList<OfferedLogin> offered;
    QByteArray offeredPassword; ///< of the demo agencies; empty: everybody types their own
    /// Hears who has logged in before their screens open (the demo gives them their keys).
    std::function<void(const Person &)> entered;
    /// Made for each page; `owner` lives as long as the page.
    std::function<PageParts(const Workplace &, QObject *owner)> pageParts;
};

}
