// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/SecretBytes.h"
#include "tests/support/PdfBuilder.h"
#include "tests/ui/folder/FolderBench.h"
#include "ui/style/Theme.h"
#include "workflow/signing/BatchNote.h"
#include "workflow/signing/PaperSigning.h"

#include <QClipboard>
#include <QDir>
#include <QFile>

using namespace chauban;
using namespace chauban::tests;

TEST_CASE_METHOD(FolderBench, "a leader goes through the folder by keys alone and signs with one PIN")
{
    prepare(3, 1);
    show();
    REQUIRE(waitFor("folder-count", u"Đã xem 1/4, sẽ ký 0"_s));
    CHECK_FALSE(child<QPushButton>("folder-sign")->isEnabled());
    agreeToCurrent();
    CHECK(text("folder-count").endsWith(u"sẽ ký 1"_s));
    CHECK(cards().currentRow() == 1);
    press(Qt::Key_Space); // its pages are not there yet
    CHECK(text("folder-told").contains(u"chưa hiện trang nào"_s));
    CHECK(cards().currentRow() == 1);
    agreeToCurrent();
    press(Qt::Key_Space, Qt::ShiftModifier); // the third is kept back
    CHECK(cards().currentRow() == 3);
    REQUIRE(waitUntil([&] { return child<QPushButton>("folder-agree")->isEnabled(); }));
    press(Qt::Key_Return);
    CHECK(text("folder-count").endsWith(u"sẽ ký 3"_s));
    CHECK(screen->list().lines().mark(2)->text == u"Để lại"_s);
    CHECK(cards().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Sẽ ký."_s));
    keepPicture(*window, u"folder-gone-through"_s);

    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(screen->batch().isVisible());
    enterPin();
    REQUIRE(waitReady());
    CHECK(text("pile-hint").contains(u"đã mở xem tất cả"_s));
    auto *list = child<QListView>("pile-list");
    CHECK(list->model()
              ->index(0, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(u"chữ ký dưới chức vụ, trang 1"_s));
    CHECK(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"ô ký của mẫu"_s));
    const auto whole = list->model()->index(1, 0).data(Qt::ToolTipRole).toString();
    CHECK(whole.contains(seen(papers[2]).files.first().blob.hex()));
    keepPicture(*window, u"folder-confirm"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == seen(papers[2]).files.first().blob.hex());

    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    CHECK(child<QLineEdit>("key-password")->text().isEmpty());
    REQUIRE(waitDone());
    INFO(outcomes().join(u", "_s).toStdString());
    CHECK(outcomes() == QStringList(3, u"Đã ký và chuyển"_s));
    CHECK(text("pile-about").contains(u"Đã ký và chuyển 3 văn bản"_s));
    CHECK(child<QPushButton>("pile-close")->hasFocus());
    keepPicture(*window, u"folder-done"_s);
    for (const int i : {0, 2, 3}) {
        CHECK(state(papers[i]) == DocumentState::Signed);
        CHECK(signatures(papers[i]) == 1);
    }
    CHECK(state(papers[1]) == DocumentState::Submitted);
    press(Qt::Key_Space); // closes
    REQUIRE(waitFor("folder-count", u"/1,"_s));
    REQUIRE(waitUntil([&] { return QDir(notes).entryList(QDir::Files).isEmpty(); })); // nothing is open
}

TEST_CASE_METHOD(
    FolderBench, "choosing all says how many were not opened, and they are marked so until the end")
{
    prepare(3);
    show();
    REQUIRE(waitFor("folder-count", u"Đã xem 1/3, sẽ ký 0"_s));
    QTest::mouseClick(child<QPushButton>("folder-all"), Qt::LeftButton);
    CHECK(child<QWidget>("folder-question")->isVisible());
    CHECK(text("folder-asked").contains(u"Còn 2 văn bản"_s));
    CHECK(child<QPushButton>("folder-all-no")->hasFocus());
    keepPicture(*window, u"folder-choose-all"_s);
    QTest::mouseClick(child<QPushButton>("folder-all-no"), Qt::LeftButton);
    CHECK(text("folder-count").endsWith(u"sẽ ký 0"_s));
    QTest::mouseClick(child<QPushButton>("folder-all"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("folder-all-yes"), Qt::LeftButton);
    CHECK(text("folder-count").endsWith(u"sẽ ký 3"_s));
    CHECK(screen->list().lines().mark(2)->text.contains(u"chưa mở"_s));
    QTest::mouseClick(child<QPushButton>("folder-sign"), Qt::LeftButton);
    enterPin();
    REQUIRE(waitReady());
    CHECK(text("pile-hint").contains(u"2 văn bản bạn chưa mở"_s));
    CHECK(outcomes().count(u"Sẽ ký, chưa mở xem"_s) == 2);
}

TEST_CASE_METHOD(
    FolderBench, "what should be looked at is marked in the list and named before the PIN, and stops nobody")
{
    prepare(1);
    test::PdfBuilder builder;
    builder.form = test::Stands::Direct;
    builder.formEntries = "/NeedAppearances true";
    builder.fields = {"/FT /Sig /T (chauban.signature) /Rect [350 200 500 270]"};
    papers.append(awaitingSignature(builder.build(), u"Biểu mẫu tự vẽ lại"_s));
    show();
    REQUIRE(waitUntil([&] {
        const auto mark = screen->list().lines().mark(0);
        return mark && mark->text == u"Nên xem kỹ"_s;
    }));
    CHECK(text("folder-told").contains(u"biểu mẫu tự vẽ lại"_s));
    keepPicture(*window, u"folder-hazard"_s);
    agreeToAll();
    enterPin();
    REQUIRE(waitReady());
    CHECK(text("pile-hint") == u"1 văn bản có điều cần xem trước khi ký."_s);
    CHECK(outcomes().count(u"Sẽ ký, nên xem kỹ"_s) == 1);
    keepPicture(*window, u"folder-hazard-confirm"_s);

    QTest::mouseClick(child<QPushButton>("pile-look"), Qt::LeftButton);
    CHECK(screen->list().isVisible());
    CHECK(cards().currentRow() == 0);
}

TEST_CASE_METHOD(
    FolderBench, "a paper that prints another's name where it is signed is marked, and named before the PIN")
{
    prepare(1);
    papers.append(awaitingSignature(ownPaper(u"Trần Quốc Khánh"_s), u"Tên người khác"_s));
    show();
    REQUIRE(waitUntil([&] {
        const auto mark = screen->list().lines().mark(0);
        return mark && mark->text == u"Nên xem kỹ"_s;
    }));
    CHECK(text("folder-told").contains(u"in tên “Trần Quốc Khánh”"_s));
    agreeToAll();
    CHECK_FALSE(screen->list().lines().mark(1)->text.contains(u"xem kỹ"_s));
    enterPin();
    REQUIRE(waitReady());
    CHECK(text("pile-hint") == u"1 văn bản có điều cần xem trước khi ký."_s);
    CHECK(outcomes().count(u"Sẽ ký, nên xem kỹ"_s) == 1);
}

TEST_CASE_METHOD(FolderBench, "a broken paper is left for its own panel, which writes it anew")
{
    const auto sound = ownPaper();
    papers.append(awaitingSignature(
        sound.first(sound.lastIndexOf("startxref")) + "startxref\n7\n%%EOF\n", u"Tệp hỏng"_s));
    prepare(1);
    show();
    agreeToAll();
    enterPin();
    REQUIRE(waitReady());
    CHECK(outcomes().count(u"Để lại"_s) == 1);
    const auto *model = child<QListView>("pile-list")->model();
    CHECK(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"để ghi lại tệp rồi ký"_s));
}

TEST_CASE_METHOD(FolderBench, "Enter goes from the password to the button; who goes back is asked anew")
{
    prepare(1);
    show();
    agreeToAll();
    enterPin(u"sai"_s);
    REQUIRE(waitReady());
    CHECK(child<QPushButton>("pile-sign")->text().contains(u"Ctrl+Enter"_s));
    press(Qt::Key_Return);
    CHECK(child<QPushButton>("pile-sign")->hasFocus());
    CHECK(screen->batch().phase() == BatchPanel::Phase::Confirm);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor("key-wrong", u"lần 1"_s));

    QTest::keyClicks(child<QLineEdit>("key-password"), u"0000"_s);
    QTest::mouseClick(child<QPushButton>("pile-back"), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !screen->batch().isVisible(); }));
    QTest::mouseClick(child<QPushButton>("folder-sign"), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return screen->batch().isVisible(); }));
    CHECK(child<QLabel>("key-wrong")->isHidden());
    CHECK(child<QLineEdit>("key-password")->text().isEmpty());
}

TEST_CASE_METHOD(FolderBench, "a wrong password is tried once, signs nothing and is asked for again")
{
    prepare(2);
    show();
    agreeToAll();
    enterPin(u"000000"_s);
    REQUIRE(waitReady());
    QTest::mouseClick(child<QPushButton>("pile-sign"), Qt::LeftButton);
    REQUIRE(waitFor("key-wrong", u"lần 1"_s));
    CHECK(screen->batch().phase() == BatchPanel::Phase::Confirm);
    CHECK(child<QLineEdit>("key-password")->hasFocus());
    keepPicture(*window, u"folder-wrong-password"_s);
    for (const auto &paper : papers)
        CHECK(state(paper) == DocumentState::Submitted);
    enterPin();
    REQUIRE(waitReady());
    QTest::mouseClick(child<QPushButton>("pile-sign"), Qt::LeftButton);
    REQUIRE(waitDone());
    for (const auto &paper : papers)
        CHECK(signatures(paper) == 1);
}

TEST_CASE_METHOD(FolderBench,
    "a paper that changed after it was agreed to is refused with its reason, the others are signed")
{
    prepare(3);
    show();
    agreeToAll();
    enterPin();
    REQUIRE(waitReady());
    const auto elsewhere = asked([this](Seat &seat) { // the same person, at another place
        const auto key = KeyRing::open(ring.personal().first(), SecretBytes(QByteArrayView("246810")));
        const auto outcome = signPaper(seat.session, {.document = papers[1]}, *key.value(), {}, clock.time);
        return outcome.ok() && outcome->accepted;
    });
    REQUIRE(elsewhere);
    QTest::mouseClick(child<QPushButton>("pile-sign"), Qt::LeftButton);
    REQUIRE(waitDone());
    CHECK(outcomes() == QStringList{u"Đã ký và chuyển"_s, u"Chưa ký được"_s, u"Đã ký và chuyển"_s});
    auto *list = child<QListView>("pile-list");
    CHECK(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"đã thay đổi"_s));
    CHECK(child<QPushButton>("pile-retry")->isVisible());
    keepPicture(*window, u"folder-one-refused"_s);
    for (const auto &paper : papers)
        CHECK(signatures(paper) == 1);

    QTest::mouseClick(child<QPushButton>("pile-retry"), Qt::LeftButton); // still not as it was seen
    REQUIRE(waitFor("pile-hint", u"Không văn bản nào"_s));
    CHECK(outcomes() == QStringList{u"Để lại"_s});
    CHECK_FALSE(child<QPushButton>("pile-sign")->isEnabled());
}

TEST_CASE_METHOD(
    FolderBench, "a batch that is stopped keeps what was signed, and the rest can be signed next")
{
    constexpr int Many = 24;
    prepare(Many);
    show();
    agreeToAll();
    enterPin();
    REQUIRE(waitReady());
    auto *model = child<QListView>("pile-list")->model();
    bool stopped = false;
    QObject::connect(model, &QAbstractItemModel::dataChanged, window.get(), [&] {
        if (!stopped && outcomes().contains(u"Đã ký và chuyển"_s)) {
            stopped = true;
            keepPicture(*window, u"folder-running"_s);
            QTest::mouseClick(child<QPushButton>("pile-stop"), Qt::LeftButton);
        }
    });
    QTest::mouseClick(child<QPushButton>("pile-sign"), Qt::LeftButton);
    REQUIRE(waitDone());
    CHECK(stopped);
    const auto left = outcomes().count(u"Chưa ký"_s);
    CHECK(left >= 3); // of many: a quick machine signs some before the hand is there
    CHECK(outcomes().count(u"Đã ký và chuyển"_s) == Many - left);
    CHECK(child<QPushButton>("pile-rest")->hasFocus());
    keepPicture(*window, u"folder-stopped"_s);

    press(Qt::Key_Space);
    enterPin();
    REQUIRE(waitReady());
    CHECK(outcomes().size() == left);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitDone());
    for (const auto &paper : papers)
        CHECK(signatures(paper) == 1);
}

TEST_CASE_METHOD(FolderBench, "after a sudden end the folder tells what was signed, and signs nothing twice")
{
    prepare(3);
    open(u"chutich"_s);
    const auto file = notes + u'/' + who(u"chutich"_s).text() + u".json"_s;
    const auto signedFirst = asked([this, file](Seat &seat) {
        BatchNote note{who(u"chutich"_s), clock.time, {}};
        for (const auto &paper : std::as_const(papers)) {
            const auto view = seat.session.document(paper);
            const auto task = view->tasks.last();
            note.papers.append({paper,
                task.id,
                view->document.contentHash,
                seat.store.ids().create<CommandId>(),
                {},
                view->document.metadata.subject});
        }
        if (!writeNote(file, note).ok())
            return false;
        const auto key = KeyRing::open(ring.personal().first(), SecretBytes(QByteArrayView("246810")));
        const auto made
            = prepareSignature(seat.session, note.papers[0].target(), *key.value(), {}, clock.time);
        const auto outcome = submitSignature(seat.session, made.value(), {}, note.papers[0].command);
        return outcome.ok() && outcome->accepted;
    });
    REQUIRE(signedFirst);
    holds = std::make_unique<HoldQueue>(workplace(), notesFolder());
    addSigningPanels(acts, *holds);
    showAgain();
    REQUIRE(waitDone());
    CHECK(text("pile-title").contains(u"dừng giữa chừng"_s));
    CHECK(outcomes() == QStringList{u"Đã ký và chuyển"_s, u"Chưa ký"_s, u"Chưa ký"_s});
    keepPicture(*window, u"folder-recalled"_s);
    QTest::mouseClick(child<QPushButton>("pile-rest"), Qt::LeftButton);
    enterPin();
    REQUIRE(waitReady());
    QTest::mouseClick(child<QPushButton>("pile-sign"), Qt::LeftButton);
    REQUIRE(waitDone());
    CHECK(outcomes() == QStringList(2, u"Đã ký và chuyển"_s));
    for (const auto &paper : papers)
        CHECK(signatures(paper) == 1);
    QTest::mouseClick(child<QPushButton>("pile-close"), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !QFile::exists(file); }));
    CHECK(waitUntil([&] {
        const auto *empty = screen->findChild<QWidget *>(u"empty-list"_s);
        return empty && empty->isVisible();
    }));
}

TEST_CASE_METHOD(FolderBench, "the folder keeps its shape in the dark, at 150 % and in a narrow window")
{
    prepare(3, 1);
    show();
    REQUIRE(waitFor("folder-count", u"Đã xem 1/4"_s));
    agreeToCurrent();
    const auto restyle = [&](ColorScheme scheme, int percent) {
        applyTheme(*qApp, {.scheme = scheme, .percent = percent});
        QTest::qWait(50);
    };
    restyle(ColorScheme::Dark, 100);
    keepPicture(*window, u"folder-dark"_s);
    restyle(ColorScheme::Light, 150);
    REQUIRE(waitUntil([&] { return child<QPushButton>("folder-agree")->isVisible(); }));
    keepPicture(*window, u"folder-150"_s);
    QTest::keyClick(screen, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    if (!screen->batch().isVisible())
        QTest::mouseClick(child<QPushButton>("folder-sign"), Qt::LeftButton);
    REQUIRE(screen->batch().isVisible());
    enterPin();
    REQUIRE(waitReady());
    keepPicture(*window, u"folder-confirm-150"_s);
    restyle(ColorScheme::Dark, 100);
    keepPicture(*window, u"folder-confirm-dark"_s);
    window->resize(800, 700);
    keepPicture(*window, u"folder-confirm-narrow"_s);
    auto *sign = child<QPushButton>("pile-sign");
    CHECK(window->rect().contains(QRect(sign->mapTo(window.get(), QPoint()), sign->size())));
    restyle(ColorScheme::Light, 100);
}
