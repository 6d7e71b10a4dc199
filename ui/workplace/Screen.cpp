// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workplace/Screen.h"

namespace chauban {

Screen::Screen(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", QStringLiteral("window"));
}

}
