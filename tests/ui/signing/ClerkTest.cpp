// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/SecretBytes.h"
#include "core/signing/verify/Verifier.h"
#include "tests/support/SignatureJudges.h"
#include "tests/ui/signing/SigningBench.h"
#include "ui/signing/IssuePanel.h"
#include "ui/signing/NumberPanel.h"
#include "ui/signing/RecipientsField.h"
#include "ui/signing/SealPanel.h"
#include "workflow/signing/PaperSigning.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ClerkBench : SigningBench
{
    DocumentId id;
    std::unique_ptr<QWidget> window;
    ActPanel *panel = nullptr;

    /// Signed by the chairman; the clerk sits before it.
    void openSigned(const QByteArray &pdf)
    {
        id = awaitingSignature(pdf, u"Trả lời về biên chế năm 2026"_s);
        auto leader = session(u"chutich"_s);
        const HeldKey held = ring.personal().first();
        const auto key = unwrap(KeyRing::open(held, SecretBytes(QByteArrayView("246810"))));
        PersonalMark mark{unwrap(KeyRing::markOf(held)), PagePlace{1, {352, 290, 128, 56}}};
        REQUIRE(unwrap(signPaper(leader, {.document = id}, *key, mark, clock.now())).accepted);
        open(u"vanthu"_s);
    }
    template<typename Panel>
    void show()
    {
        window = std::make_unique<QWidget>();
        window->resize(360, 768);
        shown = panel = new Panel(workplace(), seen(id), window.get());
        panel->resize(window->size());
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    void press()
    {
        REQUIRE(waitUntil([&] { return child<QPushButton>("act-do")->isEnabled(); }));
        QTest::mouseClick(child<QPushButton>("act-do"), Qt::LeftButton);
    }
    DocumentState state() { return seen(id).document.state; }
    void checkSealed(int signatures)
    {
        const auto pdf = mainFile(id);
        const auto report = verifyPdf(pdf, unwrap(TrustStore::fromPem(test::roots())), test::now());
        CHECK(report.signatures.size() == signatures);
        CHECK(report.verdict == SignatureVerdict::Valid);
        const auto others = test::judge(pdf, signatures, test::roots());
        INFO(others.complaints.join(u'\n').toStdString());
        CHECK(others.complaints.isEmpty());
    }
};

}

TEST_CASE_METHOD(
    ClerkBench, "a clerk gives number, date and seal in one go, and the number is shown large afterwards")
{
    openSigned(ownPaper());
    show<NumberPanel>();
    REQUIRE(waitUntil([&] { return text("number-next") == u"01/UBND-KT"_s; }));
    CHECK(text("number-hint").contains(u"dự kiến"_s));
    CHECK(seen(id).document.metadata.notation.isEmpty());
    REQUIRE(waitUntil([&] { return text("seal-where").contains(u"theo mẫu"_s); }));
    QTest::keyClicks(child<QLineEdit>("key-password"), u"135791"_s);
    keepPicture(*window, u"number-and-seal"_s);
    CHECK_FALSE(child<QPushButton>("act-cancel")->isHidden());
    press();
    REQUIRE(waitUntil([&] { return text("number-hint").contains(u"đóng dấu"_s); }));
    CHECK(text("number-next") == u"01/UBND-KT"_s);
    CHECK(child<QPushButton>("act-cancel")->isHidden());
    keepPicture(*window, u"number-given"_s);
    CHECK(state() == DocumentState::Sealed);
    checkSealed(2);
    QSignalSpy done(panel, &ActPanel::done);
    QSignalSpy cancelled(panel, &ActPanel::cancelled);
    QTest::keyClick(panel, Qt::Key_Escape); // nothing is left to be cancelled
    CHECK(cancelled.isEmpty());
    REQUIRE(done.size() == 1);
    CHECK(done.first().first().toString().contains(u"01/UBND-KT"_s));
}

TEST_CASE_METHOD(ClerkBench, "a wrong password of the seal uses up no number")
{
    openSigned(ownPaper());
    show<NumberPanel>();
    REQUIRE(waitUntil([&] { return !text("number-next").isEmpty(); }));
    QTest::keyClicks(child<QLineEdit>("key-password"), u"999999"_s);
    press();
    REQUIRE(waitUntil([&] { return text("key-wrong").contains(u"lần 1"_s); }));
    CHECK(state() == DocumentState::Signed);
    CHECK_FALSE(seen(id).document.number.has_value());
}

TEST_CASE_METHOD(ClerkBench, "number first and seal later, on a paper that another program made")
{
    openSigned(foreignPaper());
    show<NumberPanel>();
    QTest::mouseClick(child<QCheckBox>("number-with-seal"), Qt::LeftButton, {}, {8, 8});
    CHECK(child<QPushButton>("act-do")->text() == u"Cấp số"_s);
    press();
    REQUIRE(waitUntil([&] { return text("number-hint").contains(u"chờ đóng dấu"_s); }));
    CHECK(state() == DocumentState::Numbered);

    show<SealPanel>();
    CHECK(text("seal-number") == u"01/UBND-KT"_s);
    REQUIRE(waitUntil([&] { return text("seal-where").contains(u"Đã tìm thấy"_s); }));
    QTest::keyClicks(child<QLineEdit>("key-password"), u"135791"_s);
    keepPicture(*window, u"seal-foreign"_s);
    press();
    REQUIRE(waitUntil([&] { return state() == DocumentState::Sealed; }));
    checkSealed(5); // the person, number, day, month, seal
    if (const auto shots = qEnvironmentVariable("CHAUBAN_SCREENSHOTS"); !shots.isEmpty())
        writeBytes(shots + u"/sealed-foreign.pdf"_s, mainFile(id));
}

TEST_CASE_METHOD(
    ClerkBench, "a sealed paper is issued to those whom it names, packed, and followed to its recipients")
{
    openSigned(ownPaper());
    show<NumberPanel>();
    QTest::keyClicks(child<QLineEdit>("key-password"), u"135791"_s);
    press();
    REQUIRE(waitUntil([&] { return state() == DocumentState::Sealed; }));

    show<IssuePanel>();
    auto *field = panel->findChild<RecipientsField *>();
    REQUIRE(field);
    CHECK(field->names() == QStringList{u"Sở Nội vụ"_s, u"Phòng Kinh tế"_s});
    auto *name = child<QLineEdit>("recipient-name");
    name->insert(u"Sở Tài chính"_s); // as an input method does
    QTest::keyClick(name, Qt::Key_Return);
    field->setKnown({u"Ủy ban nhân dân xã Đông Hòa"_s, u"Phòng Văn hóa - Xã hội"_s});
    QTest::keyClicks(name, u"uy ban dong"_s);
    auto *completer = name->completer();
    CHECK(completer->completionCount() == 0);
    name->clear();
    QTest::keyClicks(name, u"van hoa"_s); // without marks it finds with them
    REQUIRE(completer->completionCount() == 1);
    CHECK(completer->currentCompletion() == u"Phòng Văn hóa - Xã hội"_s);
    name->clear();
    QTest::keyClicks(name, u"so noi vu"_s); // is there already
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(field->names().size() == 3);
    child<QListWidget>("recipient-list")->setCurrentRow(1);
    QTest::keyClick(child<QListWidget>("recipient-list"), Qt::Key_Delete);
    CHECK(field->names() == QStringList{u"Sở Nội vụ"_s, u"Sở Tài chính"_s});
    keepPicture(*window, u"issue"_s);
    press();
    REQUIRE(waitUntil([&] { return text("issue-answered").contains(u"Đã phát hành"_s); }));
    CHECK(state() == DocumentState::Issued);
    CHECK(child<QPushButton>("act-cancel")->isHidden());
    REQUIRE(waitUntil([&] { return panel->findChild<QPushButton *>(u"recipient-1"_s) != nullptr; }));
    QTest::mouseClick(child<QPushButton>("recipient-1"), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return seen(id).recipients[1].state == RecipientState::Sent; }));
    CHECK(seen(id).recipients[0].state == RecipientState::NotSent);
    keepPicture(*window, u"issued"_s);

    QTest::mouseClick(child<QPushButton>("issue-package"), Qt::LeftButton);
    auto *dialog = child<QFileDialog>("issue-package-dialog");
    Q_EMIT dialog->fileSelected(home.path());
    dialog->close();
    REQUIRE(waitUntil([&] { return text("issue-package-done").contains(u"01-UBND-KT"_s); }));
    const QDir package(home.filePath(u"01-UBND-KT"_s));
    const auto manifest = QJsonDocument::fromJson(fileBytes(package.filePath(u"goi-gui.json"_s))).object();
    CHECK(manifest["notation"_L1].toString() == u"01/UBND-KT"_s);
    const auto file = manifest["files"_L1][0].toObject();
    const auto bytes = fileBytes(package.filePath(file["name"_L1].toString()));
    CHECK(Sha256::of(bytes).hex() == file["sha256"_L1].toString());
    CHECK(bytes == mainFile(id));
}
