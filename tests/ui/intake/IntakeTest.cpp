// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/assemble/Assembly.h"
#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "tests/support/verify/PdfDraft.h"
#include "tests/ui/intake/IntakeDeskHere.h"
#include "ui/intake/LetterQueue.h"
#include "ui/style/Theme.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>

#include <signal.h>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

int pagesOf(const QByteArray &pdf)
{
    auto worker = unwrap(PdfWorker::open(pdf));
    return unwrap(openPages(worker)).pageCount;
}

QPushButton *pushButton(ClerkHere &here, const char *name)
{
    auto *found = here.screen->findChild<QPushButton *>(QLatin1StringView(name));
    REQUIRE(found);
    return found;
}

}

TEST_CASE("a letter that is read surely needs one key, shows its number and gives way to the next")
{
    ClerkHere here;
    here.add({here.file(u"a.pdf"_s, letterPdf(15, u"lập dự toán ngân sách năm 2027"_s)),
        here.file(u"b.pdf"_s, letterPdf(16, u"rà soát tài sản công"_s))});
    INFO(here.text(LetterField::Agency).toStdString()
        << " | " << here.text(LetterField::Notation).toStdString());
    CHECK(here.letter(0).isSure());
    CHECK(here.text(LetterField::Notation) == u"15/STC-NS"_s);
    CHECK(here.text(LetterField::Date) == u"27/02/2026"_s);
    CHECK(here.text(LetterField::Arrival) == u"02/03/2026"_s);

    here.picture(u"read"_s);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    CHECK(here.letter(0).number == 1);
    CHECK(here.screen->findChild<QLabel *>(u"entered-number"_s)->text() == u"1"_s);
    CHECK(here.screen->current() == 1);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(1);
    CHECK(here.letter(1).number == 2);
    here.picture(u"entered"_s);
}

TEST_CASE("a duplicate is told with what the register has, and joined, dropped or entered all the same")
{
    ClerkHere here;
    const auto first = letterPdf(15, u"lập dự toán"_s);
    here.add({here.file(u"a.pdf"_s, first)});
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    here.add({here.file(u"b.pdf"_s, first + "\n")}); // the same paper, scanned another way
    here.screen->openRow(1);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return here.letter(1).stage == LetterStage::Duplicate; }));
    auto *words = here.screen->findChild<QLabel *>(u"trouble-text"_s);
    REQUIRE(waitUntil([&] { return words->text().contains(u"số đến 1"_s); }));
    here.picture(u"duplicate"_s);

    SECTION("joined")
    {
        pushButton(here, "twin-join")->click();
        REQUIRE(waitUntil([&] { return here.letters().size() == 1; }));
        CHECK(here.navigator.notices.last().text.contains(u"một số đến"_s));
    }
    SECTION("dropped")
    {
        pushButton(here, "twin-drop")->click();
        REQUIRE(waitUntil([&] { return here.letters().size() == 1; }));
    }
    SECTION("entered all the same")
    {
        pushButton(here, "twin-anyway")->click();
        here.waitRegistered(1);
        CHECK(here.letter(1).number == 2);
    }
}

TEST_CASE("the letter that is highlighted is the one that is shown, though the click comes before the window "
          "is active")
{
    ClerkHere here;
    here.add({here.file(u"a.pdf"_s, letterPdf(11, u"thứ nhất"_s)),
        here.file(u"b.pdf"_s, letterPdf(12, u"thứ hai"_s)),
        here.file(u"c.pdf"_s, letterPdf(13, u"thứ ba"_s))});
    auto *queue = here.screen->findChild<QListView *>(u"queue"_s);
    const auto click = [&](int row) {
        const auto place = queue->visualRect(queue->model()->index(row, 0)).center();
        QTest::mouseClick(queue->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        CHECK(queue->currentIndex().row() == row);
        CHECK(here.screen->current() == row);
        CHECK(here.text(LetterField::Subject).contains(here.letter(row).form.text(LetterField::Subject)));
    };
    here.screen->openRow(0);
    QApplication::setActiveWindow(nullptr); // as behind a dialog that has just closed
    REQUIRE_FALSE(queue->hasFocus());
    click(1);
    click(2);
    here.screen->openRow(0);
    CHECK(queue->currentIndex().row() == 0);
    CHECK(here.text(LetterField::Notation).startsWith(u"11/"_s));
}

TEST_CASE("a PDF that asks for a password is called so in the queue")
{
    ClerkHere here;
    auto locked = test::PdfDraft(test::PdfDraft::Writing::Encrypted).bytes();
    const auto user = locked.indexOf("/U <") + 4;
    REQUIRE(user > 4);
    locked[user] = locked[user] == '0' ? '1' : '0'; // the empty password opens it no more
    here.add({here.file(u"khoa.pdf"_s, locked)});
    REQUIRE(here.letter(0).stage == LetterStage::Unreadable);
    CHECK(LetterQueueModel::stageText(here.letter(0)) == u"Cần mật khẩu"_s);
    CHECK(here.letter(0).trouble.contains(u"mật khẩu"_s));
    here.screen->desk().flush();
    here.open();
    REQUIRE(waitUntil([&] { return here.letters().size() == 1; }));
    CHECK(LetterQueueModel::stageText(here.letter(0)) == u"Cần mật khẩu"_s);
}

TEST_CASE("what is doubtful is shown once before it is taken, and dates and agencies are typed in short")
{
    ClerkHere here;
    const auto scan = QByteArray("%PDF-1.4\nbroken"); // nothing can be read from it
    here.add({here.file(u"quet.pdf"_s, scan)});
    CHECK(here.letter(0).stage == LetterStage::Unreadable);
    auto *agency = here.screen->panel().field(LetterField::Agency);
    REQUIRE(waitUntil([&] {
        here.type(LetterField::Agency, u"stc hue"_s);
        QTest::qWait(50);
        return agency->isOffering() && !agency->isAsking();
    }));
    here.picture(u"completion"_s);
    QTest::keyClick(agency, Qt::Key_Tab);
    CHECK(here.text(LetterField::Agency) == u"Sở Tài chính thành phố Huế"_s);
    here.type(LetterField::Notation, u"9/STC-VP"_s);
    here.key(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"272"_s);
    here.key(Qt::Key_Return);
    CHECK(here.text(LetterField::Date) == u"27/02/2026"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"tb"_s);
    here.key(Qt::Key_Tab);
    CHECK(here.text(LetterField::Type) == u"Thông báo"_s);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(here.screen->panel().field(LetterField::Subject)->property("wrong").toBool());
    CHECK(here.screen->panel().focused() == LetterField::Subject);
    here.picture(u"fault"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"lich nghi"_s);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
}

TEST_CASE("half-typed forms come back after the screen is gone, from a file for its owner only")
{
    ClerkHere here;
    here.add({here.file(u"a.pdf"_s, letterPdf(15, u"lập dự toán"_s))});
    here.type(LetterField::Subject, u"chua xong"_s);
    here.type(LetterField::Due, u"15/"_s);
    QFile::remove(here.commune.folder.filePath(u"a.pdf"_s)); // the mail program's copy goes
    here.open();
    REQUIRE(here.letters().size() == 1);
    CHECK(here.text(LetterField::Subject) == u"chua xong"_s);
    CHECK(here.text(LetterField::Due) == u"15/"_s);
    const IntakeDraft draft(here.drafts, here.clerk);
    CHECK(QFile::permissions(draft.path())
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    here.type(LetterField::Due, u"15/3"_s);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    CHECK(QDir(draft.filesFolder()).isEmpty());
}

TEST_CASE("the clerk that is killed in the middle", "[.child]")
{
    const auto folder = qEnvironmentVariable("CHAUBAN_KILL_FOLDER");
    if (folder.isEmpty())
        return; // started by the next test only
    ClerkHere here;
    here.drafts = folder;
    here.open();
    here.add({here.file(u"a.pdf"_s, letterPdf(15, u"lập dự toán"_s))});
    here.type(LetterField::Subject, u"dang go do"_s);
    QTest::qWait(60'000);
}

TEST_CASE("kill -9 loses nothing that was typed half a second before")
{
    QTemporaryDir folder;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CHAUBAN_KILL_FOLDER"_s, folder.path());
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"the clerk that is killed in the middle"_s});
    REQUIRE(child.waitForStarted());
    QByteArray saved;
    REQUIRE(waitUntil([&] {
        for (const auto &name : QDir(folder.path()).entryList({u"intake-*.json"_s})) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                saved = file.readAll();
        }
        return saved.contains("dang go do");
    }));
    ::kill(pid_t(child.processId()), SIGKILL);
    REQUIRE(child.waitForFinished());
    const auto name = QDir(folder.path()).entryList({u"intake-*.json"_s}).value(0);
    const auto person = PersonId::fromText(name.mid(7, 36));
    REQUIRE(person);
    const auto letters = unwrap(IntakeDraft(folder.path(), *person).load());
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].form.text(LetterField::Subject) == u"dang go do"_s);
    CHECK(letters[0].form.text(LetterField::Notation) == u"15/STC-NS"_s);
    CHECK(QFile::exists(letters[0].pages.value(0).path));
}

TEST_CASE("a damaged draft is kept aside and told, never overwritten")
{
    QTemporaryDir folder;
    const IntakeDraft draft(folder.path(), {QUuid::createUuid()});
    QFile file(draft.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{half");
    file.close();
    const auto loaded = draft.load();
    REQUIRE(!loaded.ok());
    CHECK(loaded.error().reason == Reason("intake.draft-damaged"));
    CHECK(QFile::exists(loaded.error().detail));
    CHECK(unwrap(draft.load()).isEmpty());
}

TEST_CASE("a scan with several letters is split where they begin and entered as several papers")
{
    const auto scan = unwrap(assemblePages({{letterPdf(15, u"lập dự toán"_s)},
        {letterPdf(16, u"rà soát tài sản"_s)},
        {letterPdf(17, u"báo cáo quý I"_s)}}));
    REQUIRE(pagesOf(scan) == 3);
    ClerkHere here;
    here.add({here.file(u"quet.pdf"_s, scan)});
    CHECK(here.letter(0).starts == QList<int>{1, 2});
    here.key(Qt::Key_T, Qt::ControlModifier);
    auto *strip = here.screen->findChild<QListWidget *>(u"split-strip"_s);
    REQUIRE(strip->isVisible());
    REQUIRE(waitUntil([&] { return !strip->item(2)->icon().isNull(); }));
    here.picture(u"split"_s);
    strip->setCurrentRow(2);
    QTest::keyClick(strip, Qt::Key_Space); // not a letter of its own
    QTest::keyClick(strip, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(
        waitUntil([&] { return here.letters().size() == 2 && here.letter(1).stage == LetterStage::Read; }));
    CHECK(here.letter(0).pageCount == 1);
    CHECK(here.letter(1).pageCount == 2);
    CHECK(here.letter(1).form.text(LetterField::Notation) == u"16/STC-NS"_s);

    here.screen->openRow(0);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    CHECK(QFile::exists(here.letter(1).pages.value(0).path)); // the scan stays until both are entered
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(1);
    CHECK(!QFile::exists(here.letter(1).pages.value(0).path));
}

TEST_CASE("entries of the queue are joined as pages or as attachments of one letter")
{
    ClerkHere here;
    here.add({here.file(u"a.pdf"_s, letterPdf(15, u"lập dự toán"_s)),
        here.file(u"b.pdf"_s, letterPdf(16, u"phụ lục"_s))});
    SECTION("pages")
    {
        here.screen->desk().join({0, 1}, JoinWay::Pages);
        REQUIRE(here.letters().size() == 1);
        REQUIRE(waitUntil([&] { return here.letter(0).pageCount == 2; }));
        CHECK(here.letter(0).form.text(LetterField::Pages) == u"2"_s);
    }
    SECTION("attachment")
    {
        here.screen->desk().join({0, 1}, JoinWay::Attachments);
        REQUIRE(here.letters().size() == 1);
        CHECK(here.letter(0).attachments.size() == 1);
        here.key(Qt::Key_Return, Qt::ControlModifier);
        here.waitRegistered(0);
        bool told = false;
        here.office->ask(
            here.screen.get(),
            [id = here.letter(0).id](Seat &seat) { return seat.session.document(id); },
            [&](const Result<DocumentView> &view) {
                REQUIRE(view.ok());
                CHECK(view->files.size() == 2);
                CHECK(view->files.last().role == FileRole::Annex);
                told = true;
            });
        REQUIRE(waitUntil([&] { return told; }));
    }
}

TEST_CASE("rows pasted from a spreadsheet are letters without files")
{
    ClerkHere here;
    QMimeData rows;
    rows.setText(
        u"Sở Y tế\t31/SYT-VP\t26/2\tCông văn\ttiêm chủng\nSở Nội vụ\t32/QĐ-SNV\t26/2\tqđ\tđiều động\n"_s);
    REQUIRE(here.screen->takeIn(&rows));
    REQUIRE(here.letters().size() == 2);
    CHECK(here.letter(0).isSure());
    here.screen->openRow(0);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return here.letter(0).stage != LetterStage::Filing; }));
    INFO(here.letter(0).trouble.toStdString());
    here.picture(u"rows"_s);
    CHECK(here.letter(0).stage == LetterStage::Registered);
}

TEST_CASE("a letter that has its number is corrected with a reason, or gives its number up")
{
    ClerkHere here;
    here.add({here.file(u"a.pdf"_s, letterPdf(15, u"lập dự toán"_s))});
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    here.screen->openRow(0);
    auto *reason = here.screen->findChild<QLineEdit *>(u"reason"_s);
    SECTION("corrected")
    {
        pushButton(here, "correct")->click();
        CHECK(!pushButton(here, "perform")->isEnabled());
        here.type(LetterField::Subject, u"lap du toan nam 2027"_s);
        QTest::keyClicks(reason, u"go nham"_s);
        here.picture(u"correct"_s);
        pushButton(here, "perform")->click();
        REQUIRE(waitUntil([&] { return !here.navigator.notices.isEmpty(); }));
        CHECK(here.letter(0).form.text(LetterField::Subject) == u"lap du toan nam 2027"_s);
    }
    SECTION("cancelled")
    {
        pushButton(here, "cancel-number")->click();
        QTest::keyClicks(reason, u"vao nham so"_s);
        pushButton(here, "perform")->click();
        REQUIRE(waitUntil([&] { return here.letters().isEmpty(); }));
        CHECK(here.navigator.notices.last().text.contains(u"hủy số đến 1"_s));
    }
}

TEST_CASE("a scanner's file is taken once it has stopped growing, and put aside when its letter is entered")
{
    ClerkHere here;
    const auto scans = here.openWithScanner();
    const auto bytes = letterPdf(15, u"lập dự toán"_s);
    QFile file(scans + u"/0001.pdf"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (qsizetype at = 0; at < bytes.size(); at += bytes.size() / 3 + 1) {
        file.write(bytes.mid(at, bytes.size() / 3 + 1));
        file.flush();
        QTest::qWait(250);
        CHECK(here.letters().isEmpty());
    }
    file.close();
    REQUIRE(
        waitUntil([&] { return here.letters().size() == 1 && here.letter(0).stage == LetterStage::Read; }));
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    CHECK(!QFile::exists(scans + u"/0001.pdf"_s));
    CHECK(QFile::exists(scans + u"/Đã vào sổ/0001.pdf"_s));
}

TEST_CASE("marked letters that are sure are entered together")
{
    ClerkHere here;
    QStringList files;
    for (int i = 0; i < 4; ++i)
        files.append(here.file(u"%1.pdf"_s.arg(i), letterPdf(20 + i, u"nội dung %1"_s.arg(i))));
    here.add(files);
    auto *queue = here.screen->findChild<QListView *>(u"queue"_s);
    queue->selectAll();
    here.picture(u"batch"_s);
    pushButton(here, "batch-enter")->click();
    for (int row = 0; row < 4; ++row)
        here.waitRegistered(row);
    CHECK(here.letter(3).number == 4); // in the order of the queue
    here.picture(u"batch-done"_s);
}

TEST_CASE("the intake in every size and scheme")
{
    if (qEnvironmentVariable("CHAUBAN_SCREENSHOTS").isEmpty())
        return;
    struct Look
    {
        const char *name;
        QSize size;
        ColorScheme scheme;
        int percent;
    };
    const auto look = GENERATE(values<Look>({{"empty", {1366, 768}, ColorScheme::Light, 100},
        {"dark", {1366, 768}, ColorScheme::Dark, 100},
        {"wide", {1920, 1080}, ColorScheme::Light, 100},
        {"150", {1366, 768}, ColorScheme::Light, 150}}));
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), {look.scheme, look.percent, {}});
    ClerkHere here;
    here.open(look.size);
    if (qstrcmp(look.name, "empty") != 0) {
        QStringList files;
        for (int i = 0; i < 7; ++i)
            files.append(here.file(u"%1.pdf"_s.arg(i),
                letterPdf(20 + i,
                    u"đẩy nhanh tiến độ giải ngân vốn đầu tư công và chuyển đổi số lần thứ %1"_s.arg(i))));
        here.add(files + QStringList{here.file(u"quet-hong.pdf"_s, "%PDF-1.4\n")});
        here.key(Qt::Key_Return, Qt::ControlModifier);
        here.waitRegistered(0);
        auto form = here.letter(1).form;
        form.setDoubtful(LetterField::Notation, true);
        here.screen->desk().setForm(1, form);
        here.screen->panel().setForm(form, {});
        here.screen->panel().focusFirstDoubt();
        QTest::qWait(1500);
    }
    here.picture(QLatin1StringView(look.name));
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), {});
}
