// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Theme.h"

#include "ui/style/ChromeSheet.h"
#include "ui/style/Icons.h"

#include <QApplication>
#include <QDir>
#include <QFontMetrics>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the family draws stacked Vietnamese capitals within its own height")
{
    const QFontMetrics metrics(theme().font(100));
    for (const QChar letter : u"ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲỶỸỴ₫"_s) {
        INFO(qPrintable(QString(letter)) << " in " << qPrintable(theme().family));
        CHECK(metrics.inFont(letter));
        CHECK(metrics.tightBoundingRect(letter).top() >= -metrics.ascent());
    }
}

TEST_CASE("the chrome of every scheme and size names only known colours")
{
    Theme asked{
        .scheme = GENERATE(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast), .percent = 150};
    const auto sheet = chromeSheet(asked);

    CHECK_FALSE(sheet.contains(u'@'));
    CHECK(sheet.contains(u"font-size: 30px"_s)); // 20 px at 150 %
}

TEST_CASE("every icon is drawn")
{
    const auto files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    REQUIRE(files.size() > 50);
    for (const auto &file : files) {
        const auto picture = iconPixmap(file.chopped(4), 18, Qt::black, 2).toImage();
        bool inked = false;
        for (int y = 0; y < picture.height() && !inked; ++y)
            for (int x = 0; x < picture.width() && !inked; ++x)
                inked = qAlpha(picture.pixel(x, y)) > 0;
        INFO(qPrintable(file));
        CHECK(inked);
    }
}
