// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Tokens.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace chauban;

namespace {
double luminance(const QColor &color)
{
    const auto linear
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}
}

TEST_CASE("every text can be read on every ground it stands on")
{
    const auto scheme = GENERATE(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast);
    const auto &t = tokensOf(scheme);
    const QColor grounds[]
        = {t.window, t.surface, t.surface2, t.sunken, t.rowHover, t.rowSelected, t.rowSelectedInactive};
    for (const auto &ground : grounds)
        for (const auto &text : {t.text, t.text2, t.text3}) {
            INFO(int(scheme) << ' ' << qPrintable(text.name()) << " on " << qPrintable(ground.name()));
            CHECK(contrast(text, ground) >= 4.5);
        }
    const std::pair<QColor, QColor> pairs[] = {{t.onAccent, t.accent},
        {t.onAccent, t.accentHover},
        {t.onAccent, t.accentPress},
        {t.accentText, t.accentSoft},
        {t.accentText, t.surface},
        {t.accentText, t.surface2},
        {t.danger, t.dangerSoft},
        {t.danger, t.surface},
        {t.warn, t.warnSoft},
        {t.ok, t.okSoft},
        {t.navText, t.nav},
        {t.navSelectedText, t.navSelected},
        {t.onBadge, t.badge},
        {t.onBadgeStrong, t.badgeStrong},
        {t.onToast, t.toast},
        {t.toastLink, t.toast}};
    for (const auto &[text, ground] : pairs) {
        INFO(int(scheme) << ' ' << qPrintable(text.name()) << " on " << qPrintable(ground.name()));
        CHECK(contrast(text, ground) >= 4.5);
    }
}

TEST_CASE("outlines of controls and the focus ring can be seen")
{
    const auto scheme = GENERATE(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast);
    const auto &t = tokensOf(scheme);
    for (const auto &ground : {t.surface, t.surface2}) {
        CHECK(contrast(t.borderStrong, ground) >= 3);
        CHECK(contrast(t.focus, ground) >= 3);
    }
}
