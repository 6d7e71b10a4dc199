// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/SignPanel.h"

#include "core/signing/verify/Verifier.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"
#include "tests/ui/signing/SigningBench.h"
#include "ui/acts/ActPanels.h"
#include "ui/reader/PageView.h"
#include "ui/signing/HoldQueue.h"
#include "ui/signing/PaperGround.h"
#include "ui/signing/PlacingPages.h"
#include "ui/signing/SigningPanels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Pages on which the box goes where the test puts it.
struct TestPages final : PlacingPages
{
    std::optional<PagePlace> shown;
    bool warned = false;
    void startPlacing(const PagePlace &place) override { shown = place; }
    void stopPlacing() override { shown.reset(); }
    void markWarning(bool overText) override { warned = overText; }
    QImage picture;
    void showPicture(const QImage &shownNow) override { picture = shownNow; }
    void drag(const PagePlace &place)
    {
        shown = place;
        Q_EMIT placed(place);
    }
};

struct SignBench : SigningBench
{
    DocumentId id;
    std::unique_ptr<HoldQueue> holds;
    std::unique_ptr<QWidget> window;
    SignPanel *panel = nullptr;

    void show(const QByteArray &pdf, PlacingPages *pages = nullptr)
    {
        id = awaitingSignature(pdf, u"Trả lời về biên chế năm 2026"_s);
        open(u"chutich"_s);
        holds = std::make_unique<HoldQueue>(workplace(), notesFolder());
        holds->setSpan(std::chrono::seconds(0));
        window = std::make_unique<QWidget>();
        window->resize(360, 768);
        shown = panel = new SignPanel(workplace(), seen(id), *holds, window.get());
        panel->resize(window->size());
        panel->usePages(pages);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        REQUIRE(waitUntil([&] { return text("sign-integrity").contains(u"chưa bị thay đổi"_s); }));
    }
    bool ready() { return child<QPushButton>("act-do")->isEnabled(); }
    bool waitReady()
    {
        return waitUntil([&] { return ready(); });
    }
    void checkSigned(int signatures)
    {
        REQUIRE(waitUntil([&] { return navigator.heard(u"Đã ký và chuyển"_s); }));
        CHECK(seen(id).document.state == DocumentState::Signed);
        const auto pdf = mainFile(id);
        const auto report = verifyPdf(pdf, unwrap(TrustStore::fromPem(test::roots())), test::now());
        REQUIRE(report.signatures.size() == signatures);
        CHECK(report.verdict == SignatureVerdict::Valid);
        CHECK(report.signatures.first().signer == u"Nguyễn Văn An"_s);
        if (QStandardPaths::findExecutable(u"pdfsig"_s).isEmpty())
            return;
        const auto file = home.filePath(u"signed.pdf"_s);
        writeBytes(file, pdf);
        const auto said = test::runProgramFor(u"pdfsig"_s, {u"-nocert"_s, file});
        INFO(said.toStdString());
        CHECK(said.count("Signature is Valid.") == signatures);
    }
};

}

TEST_CASE_METHOD(SignBench, "a leader signs our own paper by keys alone, in the place of the template")
{
    show(ownPaper());
    CHECK(text("place-where").contains(u"Vị trí theo mẫu"_s));
    CHECK_FALSE(ready());
    CHECK(waitUntil([&] { return text("sign-next").contains(u"Văn thư cấp số"_s); }));
    CHECK(text("sign-next").contains(u"Phạm Thị Dung"_s));
    auto *password = child<QLineEdit>("key-password");
    password->setFocus();
    QTest::keyClicks(password, u"246810"_s);
    REQUIRE(waitReady());
    CHECK(text("act-hint").contains(u"Trả lời về biên chế"_s));
    CHECK(text("act-hint").contains(u"Ctrl+Enter"_s));
    keepPicture(*window, u"sign-own"_s);
    QSignalSpy done(panel, &ActPanel::done);
    QTest::keyClick(password, Qt::Key_Return); // alone it signs nothing, and goes on to the button
    CHECK(child<QPushButton>("act-do")->hasFocus());
    CHECK_FALSE(password->text().isEmpty());
    password->setFocus();
    QTest::keyClick(password, Qt::Key_Return, Qt::ControlModifier);
    CHECK(password->text().isEmpty());
    checkSigned(1);
    CHECK(done.size() == 1);
}

TEST_CASE_METHOD(SignBench, "what should be looked at before signing is told")
{
    test::PdfBuilder builder;
    builder.form = test::Stands::Direct;
    builder.formEntries = "/NeedAppearances true";
    show(builder.build());

    REQUIRE(waitUntil([&] { return !child<QLabel>("sign-hazards")->isHidden(); }));
    CHECK(text("sign-hazards").startsWith(u"Trước khi ký nên xem:"_s));
    CHECK(text("sign-hazards").contains(u"biểu mẫu"_s));
    keepPicture(*window, u"sign-hazards"_s);
}

TEST_CASE_METHOD(
    SignBench, "another name than the signer's under the place of signature is told, and stops nobody")
{
    show(ownPaper(u"Trần Quốc Khánh"_s));

    REQUIRE(waitUntil([&] { return !child<QLabel>("sign-hazards")->isHidden(); }));
    CHECK(text("sign-hazards").contains(u"in tên “Trần Quốc Khánh”, không phải tên bạn"_s));
    keepPicture(*window, u"sign-other-name"_s);
    QTest::keyClicks(child<QLineEdit>("key-password"), u"246810"_s);
    CHECK(waitReady());
}

TEST_CASE_METHOD(SignBench, "the signer's own name under the place of signature is no cause to warn")
{
    show(ownPaper(u"ThS. Nguyễn Văn An"_s));

    std::optional<QList<SigningHazard>> told;
    loadHazards(*desk, id, panel, [&](const QList<SigningHazard> &hazards) { told = hazards; });
    REQUIRE(waitUntil([&] { return told.has_value(); }));
    CHECK(told->isEmpty());
}

TEST_CASE_METHOD(SignBench, "a broken file is written anew and signed only when the signer says so")
{
    const auto sound = ownPaper();
    const auto broken = sound.first(sound.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n";
    show(broken);
    auto *rewrite = child<QCheckBox>("sign-rewrite");
    CHECK_FALSE(rewrite->isHidden());
    CHECK(text("sign-broken").contains(u"bảng tham chiếu hỏng"_s));
    CHECK(text("sign-broken").contains(u"hiện giống hệt"_s));
    CHECK(text("place-where").contains(u"Vị trí theo mẫu"_s));
    auto *password = child<QLineEdit>("key-password");
    QTest::keyClicks(password, u"246810"_s);
    CHECK(text("act-hint").contains(u"Ghi lại tệp rồi ký"_s));
    CHECK_FALSE(ready());
    keepPicture(*window, u"sign-broken"_s);

    rewrite->setFocus();
    QTest::keyClick(rewrite, Qt::Key_Space);
    REQUIRE(waitReady());
    keepPicture(*window, u"sign-broken-agreed"_s);
    QTest::keyClick(password, Qt::Key_Return, Qt::ControlModifier);
    checkSigned(1);
    CHECK_FALSE(mainFile(id).startsWith(broken));
}

TEST_CASE_METHOD(
    SignBench, "a file with foreign bytes before its header is signed without them, when the signer says so")
{
    show("\xef\xbb\xbf\n" + ownPaper());
    CHECK_FALSE(child<QCheckBox>("sign-rewrite")->isHidden());
    CHECK(text("sign-broken").contains(u"không có phần lạ đó"_s));
    QTest::keyClicks(child<QLineEdit>("key-password"), u"246810"_s);
    CHECK_FALSE(ready());
    child<QCheckBox>("sign-rewrite")->setFocus();
    QTest::keyClick(child<QCheckBox>("sign-rewrite"), Qt::Key_Space);
    REQUIRE(waitReady());
    QTest::keyClick(child<QLineEdit>("key-password"), Qt::Key_Return, Qt::ControlModifier);
    checkSigned(1);
    CHECK(mainFile(id).startsWith("%PDF-"));
}

TEST_CASE_METHOD(SignBench, "a file that is broken beyond repair is named so and not signed")
{
    id = awaitingSignature("%PDF-1.4\nkhong co gi\n%%EOF\n", u"Trả lời"_s);
    open(u"chutich"_s);
    holds = std::make_unique<HoldQueue>(workplace(), notesFolder());
    SignPanel lone(workplace(), seen(id), *holds, nullptr);
    shown = panel = &lone;
    REQUIRE(waitUntil([&] { return text("act-problem").contains(u"hỏng quá nặng"_s); }));
    CHECK(child<QCheckBox>("sign-rewrite")->isHidden());
    CHECK(child<QLabel>("sign-broken")->isHidden());
    CHECK_FALSE(ready());
}

TEST_CASE_METHOD(SignBench, "a foreign paper is signed between title and name, or where the box was dragged")
{
    TestPages pages;
    show(foreignPaper(), &pages);
    REQUIRE(waitUntil([&] { return pages.shown.has_value(); }));
    const auto proposed = pages.shown->rect;
    CHECK(proposed.center().x() == Approx(415).margin(20));
    CHECK(proposed.top() > 842 - 560);
    CHECK(proposed.bottom() < 842 - 482);
    CHECK_FALSE(pages.warned);
    CHECK(text("place-where").startsWith(u"Trang 1 · "_s));

    CHECK(waitUntil([&] { return !pages.picture.isNull(); })); // the signer's own, in the box

    pages.drag({1, {200, 500, 128, 56}});
    CHECK(pages.warned);
    CHECK(child<QLabel>("place-warning")->isVisible());
    keepPicture(*window, u"sign-foreign-over-text"_s);
    QTest::mouseClick(child<QPushButton>("place-at-end"), Qt::LeftButton);
    CHECK_FALSE(pages.warned);
    QTest::mouseClick(child<QPushButton>("place-under-title"), Qt::LeftButton);
    CHECK(pages.shown->rect == proposed);

    child<QPlainTextEdit>("sign-opinion")->setPlainText(u"Gửi trong ngày"_s);
    QTest::keyClicks(child<QLineEdit>("key-password"), u"246810"_s);
    REQUIRE(waitReady());
    keepPicture(*window, u"sign-foreign"_s);
    QTest::mouseClick(child<QPushButton>("act-do"), Qt::LeftButton);
    checkSigned(1);
    const auto history = seen(id).history;
    CHECK(std::any_of(history.cbegin(), history.cend(), [](const HistoryEntry &entry) {
        return QJsonDocument(entry.facts).toJson().contains("Gửi trong ngày");
    }));
}

TEST_CASE_METHOD(SignBench, "a place must be chosen, and nowhere is a choice")
{
    show(foreignPaper());
    QTest::keyClicks(child<QLineEdit>("key-password"), u"246810"_s);
    REQUIRE(waitReady());
    ring.setPersonal({{home.filePath(u"an.p12"_s), {}, u"Nguyễn Văn An"_s}});
    CHECK_FALSE(ready()); // no picture to print
    CHECK(text("act-hint").contains(u"Không hiển thị"_s));
    QTest::mouseClick(child<QPushButton>("place-hidden"), Qt::LeftButton);
    REQUIRE(waitReady());
    QTest::mouseClick(child<QPushButton>("act-do"), Qt::LeftButton);
    checkSigned(1);
}

TEST_CASE_METHOD(SignBench, "a wrong password is told and counted, and everything else stays")
{
    show(ownPaper());
    child<QPlainTextEdit>("sign-opinion")->setPlainText(u"Đồng ý"_s);
    auto *password = child<QLineEdit>("key-password");
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QTest::keyClicks(password, u"000000"_s);
        REQUIRE(waitReady());
        QTest::mouseClick(child<QPushButton>("act-do"), Qt::LeftButton);
        REQUIRE(waitUntil([&] { return text("key-wrong").contains(u"lần %1"_s.arg(attempt)); }));
        CHECK(password->text().isEmpty());
        CHECK(password->hasFocus());
    }
    keepPicture(*window, u"sign-wrong-password"_s);
    CHECK(child<QPlainTextEdit>("sign-opinion")->toPlainText() == u"Đồng ý"_s);
    CHECK(seen(id).document.state == DocumentState::Submitted);
    CHECK(holds->count() == 0);
}

TEST_CASE_METHOD(SignBench, "without a certificate the form says what to do first")
{
    ring.setPersonal({});
    show(ownPaper());
    CHECK_FALSE(ready());
    CHECK(child<QLabel>("key-none")->isVisible());
    CHECK(child<QPushButton>("key-file")->isVisible());
    CHECK(text("act-hint").contains(u"chứng thư số"_s));
    keepPicture(*window, u"sign-no-certificate"_s);
}

TEST_CASE_METHOD(SigningBench, "a form opened beside the reader places its box on the reader's pages")
{
    const auto id = awaitingSignature(foreignPaper(), u"Trả lời"_s);
    open(u"chutich"_s);
    HoldQueue holds(workplace(), notesFolder());
    QWidget window;
    window.resize(1366, 768);
    auto *row = new QHBoxLayout(&window);
    auto *pages = new PageView;
    auto *side = new QWidget;
    side->setFixedWidth(340);
    row->addWidget(pages, 1);
    row->addWidget(side);
    window.show();
    pages->openBytes(foreignPaper());
    REQUIRE(waitUntil([&] { return pages->state() == PageView::State::Open; }));

    ActPanels panels;
    addSigningPanels(panels, holds);
    auto *panel = panels.make(ActKind::Sign, workplace(), seen(id), side);
    REQUIRE(panel);
    panel->resize(340, 740);
    panel->show();
    REQUIRE(waitUntil([&] { return pages->isPlacing(); }));
    const auto proposed = pages->placing().rect;
    CHECK(proposed.center().x() == Approx(415).margin(20));
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(pages->placing().rect.left() == Approx(proposed.left() + 10));
    auto *where = panel->findChild<QLabel *>(u"place-where"_s);
    REQUIRE(waitUntil([&] { return where->text().contains(QString::number(qRound(proposed.left() + 10))); }));
    keepPicture(window, u"sign-beside-reader"_s);
    delete panel;
    CHECK_FALSE(pages->isPlacing());
}
