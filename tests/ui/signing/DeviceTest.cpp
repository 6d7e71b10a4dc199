// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/SecretBytes.h"
#include "core/signing/SigningKey.h"
#include "tests/support/token/SoftToken.h"
#include "tests/ui/signing/SigningBench.h"
#include "ui/signing/HoldQueue.h"
#include "ui/signing/KeyField.h"
#include "ui/signing/SignPanel.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct DeviceBench : SigningBench
{
    test::SoftTokens tokens;
    QWidget window;
    KeyField *field = nullptr;

    DeviceBench()
    {
        shown = &window;
        tokens.add(u"Chủ tịch UBND"_s);
        ring.setTokenModule(test::SoftTokens::countingModule());
    }
    void put(const QString &name, int lastDay = 300)
    {
        tokens.put(u"Chủ tịch UBND"_s, test::issueKey(name, KeyKind::EcP256, -400, lastDay));
    }
    void show()
    {
        field = new KeyField(ring, KeyUse::Personal);
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(field);
        rows->addStretch();
        window.resize(360, 768);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    QListWidget *list() { return child<QListWidget>("device-list"); }
    bool findsRows(int count)
    {
        return waitUntil([&] { return list()->count() == count && list()->isVisible(); });
    }
};

}

TEST_CASE_METHOD(DeviceBench, "a certificate of a USB token is chosen by keys and signs with its PIN")
{
    put(u"Nguyễn Văn An"_s);
    put(u"Chứng thư đã thay"_s, -10);
    ring.setPersonal({});
    show();
    keepLooks(window, u"device-none"_s);

    child<QPushButton>("key-device")->setFocus();
    QTest::keyClick(child<QPushButton>("key-device"), Qt::Key_Space);
    REQUIRE(findsRows(2));
    keepLooks(window, u"device-list"_s);
    for (int row = 0; row < 2; ++row) {
        const auto *item = list()->item(row);
        const bool isOld = item->text().contains(u"đã thay"_s);
        CHECK(bool(item->flags() & Qt::ItemIsEnabled) != isOld);
        CHECK(item->text().contains(isOld ? u"hết hạn"_s : u"Hạn đến"_s));
    }
    CHECK(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Return);

    REQUIRE(field->hasKey());
    CHECK(field->key().isOnDevice());
    CHECK(child<QLabel>("key-until")->text().contains(u"Chủ tịch UBND"_s));
    auto *pin = child<QLineEdit>("key-password");
    CHECK(pin->hasFocus());
    QTest::keyClicks(pin, test::TokenPin);
    keepLooks(window, u"device-chosen"_s);
    const auto key = KeyRing::open(field->key(), field->takePassword());
    REQUIRE(key.ok());
    CHECK(key.value()->sign("văn bản").ok());
    CHECK(key.value()->certificate().subject() == u"Nguyễn Văn An"_s);
    CHECK(KeyRing(preferences).personal().value(0).token == field->key().token);
}

TEST_CASE_METHOD(DeviceBench, "what was typed for a file is not given to the token chosen after it")
{
    put(u"Nguyễn Văn An"_s);
    show();
    REQUIRE_FALSE(field->key().isOnDevice());
    auto *secret = child<QLineEdit>("key-password");
    QTest::keyClicks(secret, u"246810"_s);
    REQUIRE(field->hasPassword());
    QTest::mouseClick(child<QToolButton>("key-another-device"), Qt::LeftButton);
    REQUIRE(findsRows(1));
    QTest::mouseClick(child<QPushButton>("device-use"), Qt::LeftButton);
    REQUIRE(field->key().isOnDevice());
    CHECK_FALSE(field->hasPassword());
    CHECK(secret->text().isEmpty());

    QTest::keyClicks(secret, u"0000"_s);
    child<QComboBox>("key-choice")->setCurrentIndex(1);
    REQUIRE_FALSE(field->key().isOnDevice());
    CHECK_FALSE(field->hasPassword());

    QTest::keyClicks(secret, u"246810"_s);
    ring.setPersonal(ring.personal()); // nothing was chosen: what is typed stays
    CHECK(field->hasPassword());
}

TEST_CASE_METHOD(DeviceBench, "a wrong PIN, the lock and a pulled-out token are told at the field")
{
    put(u"Nguyễn Văn An"_s);
    ring.setPersonal({});
    show();
    QTest::mouseClick(child<QPushButton>("key-device"), Qt::LeftButton);
    REQUIRE(findsRows(1));
    QTest::mouseClick(child<QPushButton>("device-use"), Qt::LeftButton);
    REQUIRE(field->hasKey());

    auto *pin = child<QLineEdit>("key-password");
    for (const auto &words : {u"chỉ còn ít lần thử"_s, u"một lần thử cuối"_s, u"đã khóa"_s}) {
        QTest::keyClicks(pin, u"00000000"_s);
        const auto key = KeyRing::open(field->key(), field->takePassword());
        REQUIRE(!key.ok());
        CHECK(field->refuse(key.error()));
        CHECK(child<QLabel>("key-wrong")->text().contains(words));
        CHECK(pin->hasFocus());
    }
    keepLooks(window, u"device-locked"_s);

    tokens.pullOut();
    QTest::keyClicks(pin, test::TokenPin);
    const auto gone = KeyRing::open(field->key(), field->takePassword());
    REQUIRE(!gone.ok());
    CHECK(field->refuse(gone.error()));
    CHECK(child<QLabel>("key-wrong")->text().contains(u"Hãy cắm thiết bị"_s));
    CHECK_FALSE(field->refuse(Error{ErrorKind::Unavailable, "file.cannot-read"}));
}

TEST_CASE_METHOD(
    DeviceBench, "without a device the person is told what to do, and finds it after plugging it in")
{
    put(u"Nguyễn Văn An"_s);
    tokens.pullOut();
    show();
    QTest::mouseClick(child<QToolButton>("key-another-device"), Qt::LeftButton);
    auto *state = child<QLabel>("device-state");
    REQUIRE(waitUntil([&] { return state->text().contains(u"Chưa thấy thiết bị ký"_s); }));
    CHECK(list()->isHidden());
    keepLooks(window, u"device-missing"_s);

    tokens.putBack();
    QTest::mouseClick(child<QPushButton>("device-again"), Qt::LeftButton);
    CHECK(findsRows(1));

    ring.setTokenModule(u"/nowhere/libtoken.so"_s);
    QTest::mouseClick(child<QPushButton>("device-again"), Qt::LeftButton);
    CHECK(waitUntil([&] { return state->text().contains(u"/nowhere/libtoken.so"_s); }));
    QTest::keyClick(child<QPushButton>("device-again"), Qt::Key_Escape);
    CHECK(list()->isHidden());
    CHECK(field->key().label == u"Nguyễn Văn An"_s); // what was chosen before stays
}

TEST_CASE_METHOD(DeviceBench, "a leader signs and sends with a token")
{
    put(u"Nguyễn Văn An"_s);
    const auto listing = listTokens({test::SoftTokens::countingModule()});
    REQUIRE(listing.tokens.size() == 1);
    ring.setPersonal({{{},
        home.filePath(u"an.png"_s),
        u"Nguyễn Văn An"_s,
        addressOf(listing.tokens[0], listing.tokens[0].certificates[0]),
        QDate(2027, 9, 12),
        u"Chủ tịch UBND"_s}});
    const auto id = awaitingSignature(ownPaper(), u"Trả lời về biên chế năm 2026"_s);
    open(u"chutich"_s);
    HoldQueue holds(workplace(), notesFolder());
    holds.setSpan(std::chrono::seconds(0));
    window.resize(360, 768);
    auto *panel = new SignPanel(workplace(), seen(id), holds, &window);
    panel->resize(window.size());
    window.show();
    REQUIRE(waitUntil([&] { return text("sign-integrity").contains(u"chưa bị thay đổi"_s); }));

    REQUIRE(waitUntil([&] { return text("act-hint") == u"Hãy nhập mã PIN của thiết bị."_s; }));
    QTest::keyClicks(child<QLineEdit>("key-password"), test::TokenPin);
    REQUIRE(waitUntil([&] { return child<QPushButton>("act-do")->isEnabled(); }));
    keepLooks(window, u"device-sign-panel"_s);
    QTest::mouseClick(child<QPushButton>("act-do"), Qt::LeftButton);

    REQUIRE(waitUntil([&] { return navigator.heard(u"Đã ký và chuyển"_s); }));
    CHECK(seen(id).document.state == DocumentState::Signed);
    CHECK(tokens.logins() == 1);
}
