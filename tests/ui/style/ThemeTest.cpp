// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Theme.h"

#include "ui/style/ChromeSheet.h"
#include "ui/style/Icons.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QToolTip>

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

namespace {
/// The tool tip that says what is cut in the widget; empty: nothing is.
QString toldOf(QWidget &widget)
{
    QToolTip::hideText();
    QHelpEvent asks(QEvent::ToolTip, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(&widget, &asks);
    return QToolTip::text();
}
}

TEST_CASE("a choice that is as wide as its size hint shows its longest words whole")
{
    const int percent = GENERATE(100, 115, 125, 150);
    const auto words = GENERATE(u"Năm 2026"_s, u"Mọi năm"_s, u"Mọi cơ quan có sổ"_s, u"Văn bản nội bộ"_s);
    applyTheme(*qApp, {.percent = percent});
    QComboBox choice;
    choice.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.addItem(words);
    choice.show();
    choice.resize(choice.sizeHint());

    INFO(percent << " % " << words.toStdString());
    CHECK(toldOf(choice).isEmpty());
    choice.resize(choice.width() - 8, choice.height());
    CHECK(toldOf(choice) == words);
    applyTheme(*qApp, {});
}
