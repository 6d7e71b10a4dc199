// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Screen.h"

namespace chauban {

/// A first day at work for each role, step by step, and the card of shortcuts.
class HelpScreen : public Screen
{
    Q_OBJECT

public:
    explicit HelpScreen(const Workplace &workplace, QWidget *parent = nullptr);

private:
    QWidget *firstDay();
    QWidget *shortcuts();
};

}
