// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace chauban {

enum class ColorScheme { Light, Dark, HighContrast };

/// The colours of a scheme by what they are for. tests/ui/style holds every text on every ground it stands on to
/// WCAG 2.1 AA (4.5:1; controls and focus 3:1).
struct Tokens
{
    QColor window, surface, surface2, sunken; ///< grounds, from the furthest to the inset
    QColor border, borderStrong; ///< separators; outlines of controls
    QColor text, text2, text3; ///< from the strongest to hints
    QColor accent, accentHover, accentPress, onAccent, accentSoft, accentText;
    QColor danger, dangerSoft, warn, warnSoft, ok, okSoft; ///< a text and its ground
    QColor nav, navText, navSelected, navSelectedText;
    QColor badge, onBadge, badgeStrong,
        onBadgeStrong; ///< counts in the navigation: plain, and what is urgent
    QColor focus;
    QColor rowHover, rowSelected, rowSelectedInactive;
    QColor canvas; ///< behind pages
    QColor scrollHandle, toast, onToast, toastLink;
};

const Tokens &tokensOf(ColorScheme scheme);

}
