// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/PinField.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTest>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray taken(PinField &field)
{
    return field.take().view().toByteArray();
}

/// QTest's own clicks know ASCII only.
void type(PinField &field, const QString &text)
{
    for (const auto letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&field, &press);
    }
}

}

TEST_CASE("a password never stands in its line, and leaves the field when it is taken")
{
    PinField field;
    int changes = 0;
    QObject::connect(&field, &PinField::changed, &field, [&] { ++changes; });
    type(field, u"Mật mã 1"_s);

    CHECK(field.text() == u"********"_s);
    CHECK(changes == 8);
    CHECK_FALSE(field.isUndoAvailable());
    CHECK(taken(field) == "Mật mã 1");
    CHECK(field.isEmpty());
    CHECK(field.text().isEmpty());
    CHECK(taken(field).isEmpty());
}

TEST_CASE("a password is written at its end, and Backspace takes back a whole letter")
{
    PinField field;
    QTest::keyClicks(&field, u"ab"_s);
    field.insert(u"ấ"_s); // as some input methods do
    CHECK(taken(field) == "abấ");
    type(field, u"abấ"_s);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Home);
    QTest::keyClicks(&field, u"c"_s);
    CHECK(field.text() == u"***"_s);
    CHECK(taken(field) == "abc");

    QTest::keyClicks(&field, u"abc"_s);
    QTest::keyClick(&field, Qt::Key_Delete);
    CHECK(field.isEmpty());
    field.setText(u"246810"_s);
    CHECK(field.text() == u"******"_s);
    CHECK(taken(field) == "246810");
}

TEST_CASE("an input method and the clipboard write a password, nothing copies it out")
{
    PinField field;
    QInputMethodEvent typed;
    typed.setCommitString(u"đồng"_s);
    QCoreApplication::sendEvent(&field, &typed);
    QGuiApplication::clipboard()->setText(u" 12\n"_s);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u" 12\n"_s);
    CHECK(taken(field) == "đồng12");

    QTest::keyClicks(&field, QString(300, u'x'));
    CHECK(taken(field).size() == 255);
}
