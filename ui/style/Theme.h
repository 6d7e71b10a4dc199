// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/Tokens.h"

#include <QFont>

class QApplication;

namespace chauban {

/// How everything is drawn now: colours, and lengths scaled by the person's text size.
struct Theme
{
    ColorScheme scheme = ColorScheme::Light;
    int percent = 100; ///< text size: 100 to 150
    QString family; ///< resolved: covers the Vietnamese letters

    const Tokens &colors() const { return tokensOf(scheme); }
    double factor() const { return percent / 100.0; }
    /// A length of the design (pixels at 100 %) in pixels.
    int px(double length) const { return qRound(length * factor()); }
    /// Weight 400 to 700.
    QFont font(double pixels, int weight = 400) const;
};

/// The theme that is applied, as QApplication::palette() is the palette that is applied. Widgets that cache sizes
/// or colours renew them on QEvent::StyleChange.
const Theme &theme();

/// Brings style, palette, fonts and chrome of the whole program to the theme; every widget hears
/// QEvent::StyleChange. `theme.family` is chosen here.
void applyTheme(QApplication &application, Theme theme);

}
