// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chauban {

struct Theme;

/// The style sheet of the chrome: grounds of panes, buttons, fields, tabs, menus. Lists and tables are painted by
/// delegates and have no rule here. What widgets carry to be drawn so:
///
///   objectName / property            | drawn as
///   pane=window|surface|surface2|sunken|card | a ground (with WA_StyledBackground); line=left|right|top|bottom adds a border
///   look=h1|h2|section|caption|muted|number on QLabel | the sizes of the design
///   chip=plain|danger|warn|ok|info on QLabel | a chip
///   variant=primary|danger|quiet on QPushButton | the weight of an act
///   shape=pill on QPushButton        | a filter
QString chromeSheet(const Theme &theme);

}
