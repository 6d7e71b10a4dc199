// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <QString>

#include <functional>

namespace chauban {

class KeyRing;
class LevelRaiser;
class Office;
class Preferences;
struct ActPanels;
struct Error;

/// Where in the program: a screen by its id, and what it is to show.
struct Route
{
    QString screen; ///< "inbox:to-act", "documents:incoming", "search", "intake" …
    DocumentId document = {}; ///< null: none in particular
    TaskId task = {};
    QString query = {}; ///< for search and filtered lists

    friend bool operator==(const Route &, const Route &) = default;
};

/// How a short message looks.
enum class NoticeKind { Done, Warning, Failed };

/// A short message over the window, for some seconds.
struct Notice
{
    QString text;
    NoticeKind kind = NoticeKind::Done;
    QString action = {}; ///< a button's text: "Xem", "Dừng chuyển"; empty: none
    std::function<void()> act = {};
    int seconds = 6;
    bool reachesOut = false; ///< the desktop tells it, too, when the person is looking elsewhere
};

/// The way around: what a screen may ask of the window.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void open(const Route &route) = 0;
    virtual void notify(const Notice &notice) = 0;
    /// The sentence of an error, as a notice that stays until it is closed.
    virtual void fail(const Error &error) = 0;
};

/// What every screen is given.
struct Workplace
{
    Office &office;
    Navigator &navigator;
    KeyRing &keys;
    Preferences &preferences;
    const ActPanels *acts = nullptr; ///< the forms of acts; null: those of ui/acts alone
    LevelRaiser *raiser = nullptr; ///< raises signatures in the background; null: nobody does
};

}
