// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Tokens.h"

namespace chauban {

namespace {
QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens light()
{
    Tokens t;
    t.window = rgb(0xEEF1F5), t.surface = rgb(0xFFFFFF), t.surface2 = rgb(0xF7F9FB), t.sunken = rgb(0xF1F4F8);
    t.border = rgb(0xDCE2EA), t.borderStrong = rgb(0x8491A3);
    t.text = rgb(0x16202E), t.text2 = rgb(0x414E61), t.text3 = rgb(0x55637A);
    t.accent = rgb(0x0B5CAD), t.accentHover = rgb(0x0A5199), t.accentPress = rgb(0x084580),
    t.onAccent = rgb(0xFFFFFF);
    t.accentSoft = rgb(0xE3EEFA), t.accentText = rgb(0x0A4F96);
    t.danger = rgb(0xB42318), t.dangerSoft = rgb(0xFDECEA), t.warn = rgb(0x8A5100),
    t.warnSoft = rgb(0xFFF3DC);
    t.ok = rgb(0x1B6E3C), t.okSoft = rgb(0xE4F4EA);
    t.nav = rgb(0xF7F9FB), t.navText = rgb(0x33415A), t.navSelected = rgb(0xDCE9F8),
    t.navSelectedText = rgb(0x0A4F96);
    t.badge = rgb(0xDCE2EA), t.onBadge = rgb(0x33415A), t.badgeStrong = rgb(0xB42318),
    t.onBadgeStrong = rgb(0xFFFFFF);
    t.focus = rgb(0x2F80ED);
    t.rowHover = rgb(0xF3F7FC), t.rowSelected = rgb(0xDCE9F8), t.rowSelectedInactive = rgb(0xE8ECF2);
    t.canvas = rgb(0xDDE2E9), t.scrollHandle = rgb(0xB6C0CE);
    t.toast = rgb(0x1B2636), t.onToast = rgb(0xF5F7FA), t.toastLink = rgb(0x9CCBFF);
    return t;
}

Tokens dark()
{
    Tokens t;
    t.window = rgb(0x12171F), t.surface = rgb(0x1A212B), t.surface2 = rgb(0x1F2733), t.sunken = rgb(0x151B24);
    t.border = rgb(0x2E3948), t.borderStrong = rgb(0x6B7A90);
    t.text = rgb(0xE6EBF2), t.text2 = rgb(0xB4C0CF), t.text3 = rgb(0x9AA8BA);
    t.accent = rgb(0x2A72C4), t.accentHover = rgb(0x2569B4), t.accentPress = rgb(0x1F5C9F),
    t.onAccent = rgb(0xFFFFFF);
    t.accentSoft = rgb(0x1D3550), t.accentText = rgb(0x8FC1F7);
    t.danger = rgb(0xF28B82), t.dangerSoft = rgb(0x43211F), t.warn = rgb(0xF5C26B),
    t.warnSoft = rgb(0x40311A);
    t.ok = rgb(0x7ED3A0), t.okSoft = rgb(0x1B3828);
    t.nav = rgb(0x161C25), t.navText = rgb(0xC3CDDA), t.navSelected = rgb(0x22364F),
    t.navSelectedText = rgb(0xA9D0FB);
    t.badge = rgb(0x2E3948), t.onBadge = rgb(0xC3CDDA), t.badgeStrong = rgb(0xF28B82),
    t.onBadgeStrong = rgb(0x2A0F0D);
    t.focus = rgb(0x63A8F5);
    t.rowHover = rgb(0x212B38), t.rowSelected = rgb(0x22364F), t.rowSelectedInactive = rgb(0x263140);
    t.canvas = rgb(0x0D1117), t.scrollHandle = rgb(0x46556A);
    t.toast = rgb(0x2F3B4B), t.onToast = rgb(0xF5F7FA), t.toastLink = rgb(0x9CCBFF);
    return t;
}

Tokens highContrast()
{
    Tokens t = light();
    t.window = t.surface2 = t.sunken = t.nav = rgb(0xFFFFFF);
    t.border = rgb(0x5A5A5A), t.borderStrong = rgb(0x000000);
    t.text = rgb(0x000000), t.text2 = rgb(0x1A1A1A), t.text3 = rgb(0x333333);
    t.accent = t.accentText = rgb(0x003E80), t.accentHover = rgb(0x002E60), t.accentPress = rgb(0x001F40);
    t.accentSoft = rgb(0xD6E8FF);
    t.danger = rgb(0x9B0000), t.warn = rgb(0x5E3500), t.ok = rgb(0x004D1F);
    t.navText = rgb(0x000000), t.navSelected = rgb(0x003E80), t.navSelectedText = rgb(0xFFFFFF);
    t.badge = rgb(0x333333), t.onBadge = rgb(0xFFFFFF), t.badgeStrong = rgb(0x9B0000),
    t.onBadgeStrong = rgb(0xFFFFFF);
    t.focus = rgb(0xD00000);
    t.rowHover = rgb(0xEAF3FF), t.rowSelected = t.rowSelectedInactive = rgb(0xBFDBFF);
    t.scrollHandle = rgb(0x5A5A5A), t.toast = rgb(0x000000), t.onToast = rgb(0xFFFFFF);
    return t;
}
}

const Tokens &tokensOf(ColorScheme scheme)
{
    static const Tokens all[] = {light(), dark(), highContrast()};
    return all[int(scheme)];
}

}
