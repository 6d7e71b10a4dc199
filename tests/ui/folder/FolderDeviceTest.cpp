// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/token/SoftToken.h"
#include "tests/ui/folder/FolderBench.h"

using namespace chauban;
using namespace chauban::tests;

namespace {

struct DeviceFolder : FolderBench
{
    test::SoftTokens tokens;

    DeviceFolder()
    {
        verdict = SignatureVerdict::Indeterminate; // the device holds no issuers
        tokens.add(u"Chủ tịch UBND"_s);
        tokens.put(u"Chủ tịch UBND"_s, test::issueKey(u"Nguyễn Văn An"_s));
        const auto module = test::SoftTokens::countingModule();
        ring.setTokenModule(module);
        const auto listing = listTokens({module});
        REQUIRE(listing.tokens.size() == 1);
        const auto &token = listing.tokens.first();
        HeldKey held{{}, home.filePath(u"an.png"_s), u"Nguyễn Văn An"_s};
        held.token = addressOf(token, token.certificates.first());
        held.until = QDate(2027, 1, 1);
        held.device = token.label;
        ring.setPersonal({held});
    }
};

}

TEST_CASE_METHOD(DeviceFolder,
    "a device is asked once: a wrong PIN stops the folder after one try, the right one signs all")
{
    prepare(3);
    show();
    agreeToAll();
    const int before = tokens.logins();
    enterPin(u"00000000"_s);
    REQUIRE(waitReady());
    QTest::mouseClick(child<QPushButton>("pile-sign"), Qt::LeftButton);
    REQUIRE(waitFor("key-wrong", u"lần thử"_s));
    CHECK(tokens.logins() == before + 1);
    CHECK(screen->batch().phase() == BatchPanel::Phase::Confirm);
    for (const auto &paper : papers)
        CHECK(state(paper) == DocumentState::Submitted);

    enterPin(test::TokenPin);
    REQUIRE(waitReady());
    QTest::mouseClick(child<QPushButton>("pile-sign"), Qt::LeftButton);
    REQUIRE(waitDone());
    CHECK(outcomes() == QStringList(3, u"Đã ký và chuyển"_s));
    CHECK(tokens.logins() == before + 2);
    for (const auto &paper : papers)
        CHECK(signatures(paper) == 1);
}

TEST_CASE_METHOD(
    DeviceFolder, "a device that is pulled out stops the folder, and what is left is signed when it is back")
{
    prepare(6);
    show();
    agreeToAll();
    enterPin(test::TokenPin);
    REQUIRE(waitReady());
    bool isOut = false;
    QObject::connect(
        child<QListView>("pile-list")->model(), &QAbstractItemModel::dataChanged, window.get(), [&] {
            if (!isOut && outcomes().contains(u"Đã ký và chuyển"_s)) {
                tokens.pullOut();
                isOut = true;
            }
        });
    QTest::mouseClick(child<QPushButton>("pile-sign"), Qt::LeftButton);
    REQUIRE(waitDone());
    REQUIRE(isOut);
    const auto left = outcomes().count(u"Chưa ký"_s);
    CHECK(left >= 1);
    CHECK(outcomes().count(u"Chưa ký được"_s) == 0); // the papers are not to blame
    CHECK(text("pile-problem").contains(u"Đã dừng"_s));
    keepPicture(*window, u"folder-device-gone"_s);

    tokens.putBack();
    QTest::mouseClick(child<QPushButton>("pile-rest"), Qt::LeftButton);
    enterPin(test::TokenPin);
    REQUIRE(waitReady());
    QTest::mouseClick(child<QPushButton>("pile-sign"), Qt::LeftButton);
    REQUIRE(waitDone());
    CHECK(outcomes().size() == left);
    for (const auto &paper : papers)
        CHECK(signatures(paper) == 1);
}
