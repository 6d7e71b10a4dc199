// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/ImagePdf.h"
#include "tests/ui/intake/IntakeDeskHere.h"

#include <QBuffer>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QImage> scanOf(int number, const QString &subject)
{
    return unwrap(typesetImages(letterContent(number, subject), 200));
}

QByteArray coded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

/// What the store has of the letter: role, name and bytes of each file.
struct StoredFile
{
    FileRole role;
    QString name;
    QByteArray bytes;
};

QList<StoredFile> storedFiles(ClerkHere &here, int row)
{
    QList<StoredFile> files;
    bool told = false;
    here.office->ask(
        here.screen.get(),
        [id = here.letter(row).id](Seat &seat) -> Result<QList<StoredFile>> {
            TRY_ASSIGN(const auto view, seat.session.document(id));
            QList<StoredFile> found;
            for (int i = 0; i < int(view.files.size()); ++i) {
                TRY_ASSIGN(const auto blob, seat.session.blob(id, i));
                found.append({view.files[i].role, view.files[i].name, blob.bytes().toByteArray()});
            }
            return found;
        },
        [&](const Result<QList<StoredFile>> &found) {
            REQUIRE(found.ok());
            files = found.value();
            told = true;
        });
    REQUIRE(waitUntil([&] { return told; }));
    return files;
}

void fillByHand(ClerkHere &here, const QString &number)
{
    here.type(LetterField::Agency, u"So Y te"_s);
    here.key(Qt::Key_Escape);
    here.type(LetterField::Notation, number);
    here.type(LetterField::Date, u"272"_s);
    here.type(LetterField::Type, u"cv"_s);
    here.type(LetterField::Subject, u"bao cao"_s);
    here.key(Qt::Key_Tab);
}

}

TEST_CASE("a scanner's picture becomes the letter's PDF and stays its original, byte by byte")
{
    ClerkHere here;
    const auto jpeg = coded(scanOf(15, u"rà soát tài sản"_s).first(), "JPEG");
    here.add({here.file(u"quet 01.jpg"_s, jpeg)});
    REQUIRE(here.letter(0).stage == LetterStage::Read);
    CHECK(here.letter(0).pageCount == 1);
    REQUIRE(waitUntil([&] { return here.letter(0).scan != ScanReading::Underway; }, std::chrono::minutes(2)));
    fillByHand(here, u"15/SYT"_s);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    if (here.letter(0).stage == LetterStage::Read)
        here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    const auto files = storedFiles(here, 0);
    REQUIRE(files.size() == 2);
    CHECK(files[0].role == FileRole::Main);
    CHECK(files[0].name == u"quet 01.jpg.pdf"_s);
    CHECK(files[0].bytes.startsWith("%PDF-"));
    CHECK(files[1].role == FileRole::Original);
    CHECK(files[1].name == u"quet 01.jpg"_s);
    CHECK(files[1].bytes == jpeg);
    CHECK(QDir(here.drafts + u"/intake-files"_s).isEmpty());
}

TEST_CASE("a scan without words is recognised beside, and nothing of it passes unseen")
{
    ClerkHere here;
    const auto pdf = unwrap(imagesToPdf(scanOf(15, u"rà soát tài sản công năm 2026"_s), 80));
    here.add({here.file(u"quet.pdf"_s, pdf)});
    CHECK(here.letter(0).scan == ScanReading::Underway);
    auto *note = here.screen->findChild<QLabel *>(u"scan-note"_s);
    CHECK(note->isVisible());
    here.type(LetterField::Note, u"da go"_s); // typing goes on meanwhile
    REQUIRE(waitUntil([&] { return here.letter(0).scan != ScanReading::Underway; }, std::chrono::minutes(2)));
    CHECK(!note->text().isEmpty());
    CHECK(here.text(LetterField::Note) == u"da go"_s);
    here.picture(u"scan-read"_s);
    if (here.letter(0).scan == ScanReading::Unavailable)
        return; // no recognition program on this computer: the form says so
    CHECK(here.text(LetterField::Notation) == u"15/STC-NS"_s);
    for (const auto field :
        {LetterField::Agency, LetterField::Notation, LetterField::Date, LetterField::Subject})
        CHECK(here.letter(0).form.doubtful(field));
    here.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(here.letter(0).stage == LetterStage::Read);
    CHECK(here.screen->panel().focused() == LetterField::Agency);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
}

TEST_CASE("a letter that leaves the queue is not recognised any more")
{
    ClerkHere here;
    const auto pdf = unwrap(imagesToPdf(scanOf(15, u"rà soát"_s), 80));
    here.add({here.file(u"quet.pdf"_s, pdf)});
    REQUIRE(here.letter(0).scan == ScanReading::Underway);
    QElapsedTimer timer;
    timer.start();
    here.screen->desk().remove({0});
    here.screen.reset(); // does not wait for the recognition
    CHECK(timer.elapsed() < 2000);
}

TEST_CASE("what cannot be a letter says why, is never entered, and may go with one")
{
    ClerkHere here;
    here.add({here.file(u"du-thao.docx"_s, "PK\x03\x04 [Content_Types].xml word/"),
        here.file(u"ho-so.zip"_s, "PK\x03\x04 thu.pdf"),
        here.file(u"rong.pdf"_s, {}),
        here.file(u"a.pdf"_s, letterPdf(15, u"lập dự toán"_s))});
    const QStringList expected{u"Word"_s, u"nén"_s, u"rỗng"_s};
    for (int row = 0; row < 3; ++row) {
        CHECK(here.letter(row).onlyAttaches);
        CHECK(here.letter(row).trouble.contains(expected[row]));
    }
    here.screen->openRow(0);
    here.picture(u"not-a-letter"_s);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(here.letter(0).stage == LetterStage::Unreadable);
    CHECK(here.navigator.notices.last().text.contains(u"du-thao.docx"_s));
    CHECK(!here.screen->findChild<QPushButton *>(u"enter"_s)->isEnabled());

    here.screen->desk().remove({1, 2});
    auto *queue = here.screen->findChild<QListView *>(u"queue"_s);
    queue->setFocus();
    queue->selectAll();
    auto *attach = here.screen->findChild<QPushButton *>(u"batch-attach"_s);
    REQUIRE(attach->isVisible());
    CHECK(!here.screen->findChild<QPushButton *>(u"batch-pages"_s)->isVisible());
    QTest::mouseClick(attach, Qt::LeftButton);
    REQUIRE(here.letters().size() == 1);
    here.screen->panel().focusFirstDoubt();
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    const auto files = storedFiles(here, 0);
    REQUIRE(files.size() == 2);
    CHECK(files[1].role == FileRole::Annex);
    CHECK(files[1].name == u"du-thao.docx"_s);
}

TEST_CASE("a picture is pasted from the clipboard")
{
    ClerkHere here;
    QMimeData picture;
    picture.setImageData(scanOf(15, u"rà soát"_s).first());
    REQUIRE(here.screen->takeIn(&picture));
    REQUIRE(
        waitUntil([&] { return here.letters().size() == 1 && here.letter(0).stage == LetterStage::Read; }));
    CHECK(here.letter(0).pageCount == 1);
    here.screen->desk().remove({0});
}

TEST_CASE("the scanner's picture is taken from its folder and put aside when its letter is entered")
{
    ClerkHere here;
    const auto scans = here.openWithScanner();
    const auto png = coded(scanOf(15, u"rà soát"_s).first(), "PNG");
    QFile file(scans + u"/0001.png"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(png);
    file.close();
    REQUIRE(
        waitUntil([&] { return here.letters().size() == 1 && here.letter(0).stage == LetterStage::Read; }));
    REQUIRE(waitUntil([&] { return here.letter(0).scan != ScanReading::Underway; }, std::chrono::minutes(2)));
    QTest::qWait(2500); // the folder is looked through again
    CHECK(here.letters().size() == 1);
    fillByHand(here, u"15/SYT"_s);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    if (here.letter(0).stage == LetterStage::Read)
        here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    CHECK(!QFile::exists(scans + u"/0001.png"_s));
    CHECK(QFile::exists(scans + u"/Đã vào sổ/0001.png"_s));
}
