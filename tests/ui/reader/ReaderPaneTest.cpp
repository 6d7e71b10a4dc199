// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/ReaderPane.h"

#include "ui/reader/PageView.h"
#include "ui/reader/SplitReader.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "ReaderPapers.h"
#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void openIn(ReaderPane &pane)
{
    pane.view()->openBytes(letterPdf());
    REQUIRE(waitUntil([&] { return !pane.view()->textOfPage(1).isEmpty(); }));
}

}

TEST_CASE("the tool bar tells and changes page and size")
{
    ReaderPane pane;
    pane.resize(1000, 700);
    pane.show();
    auto *number = pane.findChild<QLineEdit *>(u"page-number"_s);
    CHECK_FALSE(number->isEnabled());
    openIn(pane);

    CHECK(number->text() == u"1"_s);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"2"_s);
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(pane.view()->page() == 2);
    CHECK(number->text() == u"2"_s);
    const double before = pane.view()->zoom();
    pane.findChild<QToolButton *>(u"zoom-in"_s)->click();
    CHECK(pane.view()->zoom() > before);
    pane.findChild<QPushButton *>(u"zoom-percent"_s)->click();
    CHECK(pane.findChild<QPushButton *>(u"zoom-percent"_s)->text() == u"100 %"_s);
}

TEST_CASE("the search line counts, goes on with Enter and closes with Esc")
{
    ReaderPane pane;
    pane.resize(1000, 700);
    pane.show();
    openIn(pane);
    pane.openFind();
    auto *field = pane.findChild<QLineEdit *>(u"find-text"_s);
    auto *count = pane.findChild<QLabel *>(u"find-count"_s);
    QTest::keyClicks(field, u"cai cach hanh chinh"_s);

    CHECK(waitUntil([&] { return count->text() == u"1 / 32"_s; }));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(count->text() == u"2 / 32"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(count->text() == u"1 / 32"_s);
    keepPicture(pane, u"reader-find"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(field->isVisible());
}

TEST_CASE("small pages are drawn when they are shown and lead to their page")
{
    ReaderPane pane;
    pane.resize(1000, 700);
    pane.show();
    openIn(pane);
    CHECK(pane.view()->thumbnail(1).isNull());
    pane.showThumbnails(true);
    auto *list = pane.findChild<QListView *>(u"thumbnails"_s);

    CHECK(waitUntil([&] { return !pane.view()->thumbnail(2).isNull(); }));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(pane.view()->page() == 2);
}

TEST_CASE("two papers stand beside each other and the second can be closed")
{
    SplitReader split;
    split.resize(1366, 768);
    split.show();
    openIn(*split.primary());
    openIn(*split.openSecond(u"Dự thảo trả lời"_s, u"Văn bản đến số 125"_s));
    QTest::qWait(400);
    keepPicture(split, u"reader-split-light"_s);

    split.findChild<QToolButton *>(u"close-second"_s)->click();
    CHECK_FALSE(split.second());
    CHECK_FALSE(split.primary()->findChild<QLabel *>(u"reader-title"_s)->isVisible());
}

TEST_CASE("the reader shows a letter in every scheme")
{
    const auto [scheme, name, percent]
        = GENERATE(table<ColorScheme, QString, int>({{ColorScheme::Light, u"reader-light"_s, 100},
            {ColorScheme::Dark, u"reader-dark"_s, 100},
            {ColorScheme::Light, u"reader-large"_s, 150}}));
    applyTheme(*qApp, {.scheme = scheme, .percent = percent});
    ReaderPane pane;
    pane.resize(1366, 768);
    pane.show();
    openIn(pane);
    pane.showThumbnails(true);
    pane.view()->startPlacing(1, QRectF(320, 400, 150, 60), {});
    CHECK(waitUntil([&] { return !pane.view()->thumbnail(1).isNull(); }));
    QTest::qWait(300);
    keepPicture(pane, name);
    applyTheme(*qApp, {});
}
