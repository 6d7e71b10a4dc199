// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/Password.h"
#include "tests/support/Widgets.h"
#include "tests/workflow/session/Office.h"
#include "ui/shell/HelpScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/OfficePage.h"
#include "ui/shell/SettingsScreen.h"
#include "ui/style/Theme.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
template<typename Made>
std::function<Screen *(const Workplace &, QWidget *)> made()
{
    return [](const Workplace &workplace, QWidget *parent) { return new Made(workplace, parent); };
}

/// A window over the small commune, whose clerk has the password "mat-khau".
struct Desktop
{
    tests::Office small;
    chauban::Office office;
    Preferences preferences{small.folder.filePath(u"giao-dien.ini"_s)};
    KeyRing keys{preferences};
    MainWindow window;

    Desktop()
        : office(storeWithPassword(small))
        , window(office, keys, preferences, {.screens = [] {
            return QList<ScreenEntry>{{u"settings"_s,
                                          u"Chung"_s,
                                          u"Cài đặt"_s,
                                          u"settings"_s,
                                          u"to-register"_s,
                                          true,
                                          false,
                                          {},
                                          made<SettingsScreen>()},
                {u"help"_s,
                    u"Chung"_s,
                    u"Trợ giúp"_s,
                    u"info"_s,
                    {},
                    false,
                    false,
                    {Role::Clerk},
                    made<HelpScreen>()},
                {u"leaders"_s,
                    u"Chung"_s,
                    u"Chỉ lãnh đạo"_s,
                    u"users"_s,
                    {},
                    false,
                    false,
                    {Role::Leader},
                    made<HelpScreen>()}};
        }})
    {
        window.QWidget::show();
    }

    static std::unique_ptr<Store> storeWithPassword(tests::Office &small)
    {
        const auto verifier = unwrap(hashPassword("mat-khau", freshSalt()));
        small.accept(small.session(u"quantri"_s),
            SetPassword{small.who(u"vanthu"_s), verifier.salt, verifier.cost, verifier.hash});
        return std::move(small.store);
    }

    template<typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }

    void login(const QString &password)
    {
        QTest::keyClicks(find<QLineEdit>(u"login"_s), u"vanthu"_s);
        QTest::keyClicks(find<QLineEdit>(u"password"_s), password);
        QTest::keyClick(find<QLineEdit>(u"password"_s), Qt::Key_Return);
    }
    bool isIn()
    {
        return waitUntil([&] { return window.page() != nullptr; });
    }
};
}

TEST_CASE("a wrong password is told in words and keeps the login")
{
    Desktop desktop;

    desktop.login(u"sai"_s);

    auto *message = desktop.find<QLabel>(u"login-message"_s);
    REQUIRE(waitUntil([&] { return message->isVisible(); }));
    CHECK_FALSE(message->text().isEmpty());
    CHECK(desktop.find<QLineEdit>(u"login"_s)->text() == u"vanthu"_s);
    CHECK(desktop.window.page() == nullptr);
    CHECK(waitUntil([&] { return message->height() >= message->heightForWidth(message->width()); }));
    keepPicture(desktop.window, u"dang-nhap-sai"_s);
}

TEST_CASE("the keyboard alone logs in, goes around and logs out")
{
    Desktop desktop;
    desktop.login(u"mat-khau"_s);
    REQUIRE(desktop.isIn());

    CHECK(desktop.window.page()->route().screen == u"settings"_s);
    CHECK(desktop.find<QAbstractButton>(u"nav:help"_s));
    CHECK_FALSE(desktop.find<QAbstractButton>(u"nav:leaders"_s)); // not for a clerk

    QTest::keyClick(&desktop.window, Qt::Key_F1);
    CHECK(desktop.window.page()->route().screen == u"help"_s);
    keepPicture(desktop.window, u"tro-giup"_s);
    QTest::keyClick(&desktop.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(desktop.window.page()->route().screen == u"settings"_s);

    QTest::keyClick(&desktop.window, Qt::Key_K, Qt::ControlModifier);
    auto *query = desktop.find<QLineEdit>(u"palette-query"_s);
    REQUIRE(query->isVisible());
    keepPicture(desktop.window, u"moi-lenh"_s);
    auto *none = desktop.find<QLabel>(u"palette-none"_s);
    CHECK_FALSE(none->isVisible());
    QTest::keyClicks(query, u"xyzzy"_s);
    REQUIRE(waitUntil([&] { return none->isVisible(); }));
    CHECK(none->text().contains(u"Không thấy"_s));
    CHECK(none->text().contains(u"xyzzy"_s));
    keepPicture(desktop.window, u"moi-lenh-khong-thay"_s);
    query->clear();
    CHECK_FALSE(none->isVisible());
    QTest::keyClicks(query, u"dang xuat"_s);
    QTest::keyClick(query, Qt::Key_Return);
    CHECK(waitUntil([&] { return desktop.window.page() == nullptr; }));
    CHECK_FALSE(desktop.office.isLoggedIn());
}

TEST_CASE("a badge equals what waits, and follows a change")
{
    Desktop desktop;
    desktop.login(u"mat-khau"_s);
    REQUIRE(desktop.isIn());
    auto *line = desktop.find<QAbstractButton>(u"nav:settings"_s);
    CHECK(line->accessibleName() == u"Cài đặt"_s);

    bool accepted = false;
    ReceiveDocument letter{
        desktop.small.body(), Agency::letter(u"1/SNV"_s, u"Báo cáo"_s), {Agency::pdf("letter")}, false};
    desktop.office.act(
        &desktop.window,
        [letter](Seat &seat) -> Result<Outcome> {
            TRY(seat.session.upload("letter"));
            return seat.session.submit(letter, {.document = DocumentId{seat.store.ids().next()}});
        },
        [&](const Result<Outcome> &outcome) {
            accepted = unwrap(outcome).accepted;
            INFO(unwrap(outcome).reason.toStdString());
            CHECK(accepted);
        });

    CHECK(waitUntil([&] { return line->accessibleName() == u"Cài đặt, 1"_s; }));
    CHECK(accepted);
}

TEST_CASE("looks and text size change at once and are remembered")
{
    Desktop desktop;
    desktop.login(u"mat-khau"_s);
    REQUIRE(desktop.isIn());

    desktop.preferences.setScheme(ColorScheme::Dark);
    desktop.preferences.setTextPercent(150);
    auto *moment = desktop.find<QLabel>(u"changing-looks"_s);
    REQUIRE(moment);
    CHECK(moment->text() == u"Đang đổi giao diện…"_s);

    REQUIRE(desktop.isIn());
    CHECK(theme().scheme == ColorScheme::Dark);
    CHECK(theme().px(10) == 15);
    CHECK(desktop.window.page()->route().screen == u"settings"_s);
    keepPicture(desktop.window, u"cai-dat-toi-150"_s);
    CHECK(Preferences(desktop.small.folder.filePath(u"giao-dien.ini"_s)).scheme()
        == ColorScheme::Light); // of nobody
    desktop.preferences.setTextPercent(100);
    desktop.preferences.setScheme(ColorScheme::Light);
    REQUIRE(desktop.isIn());
    CHECK(theme().px(10) == 10);
}

TEST_CASE("the keys for the text size step through the sizes that the settings offer and show")
{
    Desktop desktop;
    desktop.login(u"mat-khau"_s);
    REQUIRE(desktop.isIn());
    const auto shown = [&] { return desktop.find<QComboBox>(u"text-size"_s)->currentText(); };
    const auto press = [&](Qt::Key key, int percent) {
        QTest::keyClick(&desktop.window, key, Qt::ControlModifier | Qt::AltModifier);
        REQUIRE(waitUntil([&] { return theme().percent == percent; }));
        REQUIRE(desktop.isIn());
        CHECK(shown() == u"%1 %"_s.arg(percent));
    };
    for (const int percent : {115, 130, 150, 150})
        press(Qt::Key_Plus, percent);
    for (const int percent : {130, 115, 100, 100})
        press(Qt::Key_Minus, percent);
}

TEST_CASE("an answer asked by one person is not heard by the next")
{
    Desktop desktop;
    desktop.login(u"mat-khau"_s);
    REQUIRE(desktop.isIn());
    bool heard = false;

    desktop.office.ask(
        &desktop.window,
        [](Seat &seat) { return seat.session.counters(); },
        [&](const auto &) { heard = true; });
    desktop.office.logout();

    QTest::qWait(100);
    CHECK_FALSE(heard);
}
