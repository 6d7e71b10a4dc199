// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Screen.h"

class QVBoxLayout;

namespace chauban {

/// A first day at work for each role, step by step, what is to be known of signatures, and the card of shortcuts.
class HelpScreen : public Screen
{
    Q_OBJECT

public:
    explicit HelpScreen(const Workplace &workplace, QWidget *parent = nullptr);

private:
    /// What is to be known of one thing, and where it is done.
    struct HelpTopic
    {
        QString title, text;
        QString screen; ///< empty: nowhere in particular
        QString go; ///< what the button to it is called
    };
    void addTopic(QVBoxLayout *column, const HelpTopic &topic);
    QWidget *firstDay();
    QWidget *signatures();
    QWidget *shortcuts();
};

}
