// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Theme.h"

#include "ui/style/ChromeSheet.h"
#include "ui/style/OfficeStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPixmapCache>

#include <tuple>

namespace chauban {

namespace {
Theme &applied()
{
    static Theme now;
    return now;
}

/// The first installed family that draws Vietnamese capitals with two marks and the đồng sign.
QString textFamily()
{
    const QString wanted[] = {QStringLiteral("Noto Sans"), QStringLiteral("Open Sans")};
    for (const auto &name : wanted) {
        const QFontMetrics metrics{QFont(name)};
        const bool covers
            = metrics.inFontUcs4(0x1EB2) && metrics.inFontUcs4(0x1ED6) && metrics.inFontUcs4(0x20AB);
        if (QFontDatabase::hasFamily(name) && covers)
            return name;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {{QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.surface2},
        {QPalette::Text, t.text},
        {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.onAccent},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent},
        {QPalette::ToolTipBase, t.toast},
        {QPalette::ToolTipText, t.onToast},
        {QPalette::PlaceholderText, t.text3},
        {QPalette::Link, t.accentText},
        {QPalette::LinkVisited, t.accentText},
        {QPalette::Light, t.surface},
        {QPalette::Midlight, t.border},
        {QPalette::Mid, t.border},
        {QPalette::Dark, t.borderStrong},
        {QPalette::Shadow, t.borderStrong}};
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}
}

QFont Theme::font(double pixels, int weight) const
{
    QFont font(family);
    font.setPixelSize(px(pixels));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

const Theme &theme()
{
    return applied();
}

void applyTheme(QApplication &application, Theme theme)
{
    static const QString family = textFamily();
    theme.family = family;
    // Styling every widget anew takes a tenth of a second; a login or another language changes nothing of it.
    const auto identity = [](const Theme &t) { return std::tie(t.scheme, t.percent, t.family); };
    if (identity(applied()) == identity(theme) && !application.styleSheet().isEmpty())
        return;
    applied() = theme;
    QPixmapCache::setCacheLimit(32 * 1024); // kilobytes
    if (application.styleSheet().isEmpty()) // else ours stands below the sheet's
        QApplication::setStyle(new OfficeStyle);
    QApplication::setPalette(paletteOf(theme.colors()));
    QApplication::setFont(theme.font(14));
    application.setStyleSheet(chromeSheet(theme));
}

}
