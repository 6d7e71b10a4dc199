// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/verify/PdfDraft.h"
#include "tests/support/verify/TestSigner.h"
#include "tests/ui/intake/IntakeDeskHere.h"

#include <QLabel>
#include <QPushButton>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A signed paper in which one letter was changed afterwards.
QByteArray brokenPaper()
{
    const test::TestSigner signer;
    test::PdfDraft draft;
    draft.sign({}, [&](const QByteArray &bytes) { return signer.sign(bytes); });
    auto bytes = draft.bytes();
    const auto at = bytes.indexOf("Tj");
    REQUIRE(at > 4);
    bytes[at - 4] = bytes[at - 4] == 'x' ? 'y' : 'x';
    return bytes;
}

QPushButton *shownButton(ClerkHere &here, const char *name)
{
    auto *found = here.screen->findChild<QPushButton *>(QLatin1StringView(name));
    REQUIRE(found);
    REQUIRE(found->isVisible());
    return found;
}

/// As the office learns it: state and note of the document.
std::pair<DocumentState, QString> storedState(ClerkHere &here, const DocumentId &id)
{
    std::pair<DocumentState, QString> state;
    bool told = false;
    here.office->ask(
        here.screen.get(),
        [id](Seat &seat) { return seat.session.document(id); },
        [&](const Result<DocumentView> &view) {
            REQUIRE(view.ok());
            CHECK(!view->document.number);
            state = {view->document.state, view->document.metadata.note};
            told = true;
        });
    REQUIRE(waitUntil([&] { return told; }));
    return state;
}

}

TEST_CASE("a paper whose signature is broken goes back to its sender with a reason and uses no number")
{
    ClerkHere here;
    here.add({here.file(u"hong.pdf"_s, brokenPaper())});
    REQUIRE(here.letter(0).brokenSignature);
    const auto id = here.letter(0).id;
    here.key(Qt::Key_Return, Qt::ControlModifier); // does not enter it: the choices are offered
    CHECK(here.letter(0).stage == LetterStage::Read);
    auto *back = shownButton(here, "send-back");
    CHECK(back->hasFocus());
    here.picture(u"broken-signature"_s);
    QTest::keyClick(back, Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Chu ky so khong con hop le"_s);
    here.picture(u"return"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return here.letters().isEmpty(); }));
    const auto [state, note] = storedState(here, id);
    CHECK(state == DocumentState::Rejected);
    CHECK(note == u"Chu ky so khong con hop le"_s);
}

TEST_CASE("a paper with a broken signature is entered only by its own button")
{
    ClerkHere here;
    here.add({here.file(u"hong.pdf"_s, brokenPaper())});
    here.type(LetterField::Agency, u"So Y te"_s);
    here.key(Qt::Key_Escape);
    here.type(LetterField::Notation, u"9/SYT"_s);
    here.type(LetterField::Date, u"272"_s);
    here.type(LetterField::Type, u"cv"_s);
    here.type(LetterField::Subject, u"bao cao"_s);
    here.key(Qt::Key_Tab);
    auto *anyway = shownButton(here, "twin-anyway");
    anyway->setFocus();
    QTest::keyClick(anyway, Qt::Key_Space);
    here.waitRegistered(0);
    CHECK(here.letter(0).number == 1);
}

TEST_CASE("who takes a broken signature is still asked about the letter of the same number")
{
    ClerkHere here;
    const auto fill = [&] {
        here.type(LetterField::Agency, u"So Y te"_s);
        here.key(Qt::Key_Escape);
        here.type(LetterField::Notation, u"9/SYT"_s);
        here.type(LetterField::Date, u"272"_s);
        here.type(LetterField::Type, u"cv"_s);
        here.type(LetterField::Subject, u"bao cao"_s);
        here.key(Qt::Key_Tab);
    };
    here.add({here.file(u"goc.pdf"_s, letterPdf(9, u"báo cáo"_s))});
    fill();
    here.key(Qt::Key_Return, Qt::ControlModifier);
    if (here.letter(0).stage == LetterStage::Read) // what is doubtful was shown
        here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);

    here.add({here.file(u"hong.pdf"_s, brokenPaper())});
    here.screen->openRow(1);
    REQUIRE(here.letter(1).brokenSignature);
    fill();
    shownButton(here, "twin-anyway")->click();
    REQUIRE(waitUntil(
        [&] { return here.letter(1).stage == LetterStage::Duplicate || here.letter(1).number != 0; }));
    REQUIRE(here.letter(1).stage == LetterStage::Duplicate);
    CHECK(shownButton(here, "twin-drop")->isEnabled());
    here.picture(u"broken-and-twin"_s);

    shownButton(here, "twin-anyway")->click();
    here.waitRegistered(1);
    CHECK(here.letter(1).number == 2);
}

TEST_CASE("who keeps a copy of what waits in the queue is still asked about its broken signature")
{
    ClerkHere here;
    const auto bytes = brokenPaper();
    here.add({here.file(u"hong.pdf"_s, bytes), here.file(u"lai.pdf"_s, bytes)});
    const int copy = here.letter(0).stage == LetterStage::Duplicate ? 0 : 1;
    REQUIRE(here.letter(copy).stage == LetterStage::Duplicate);
    here.screen->openRow(copy);
    shownButton(here, "twin-anyway")->click();
    QTest::qWait(50);
    CHECK(here.letter(copy).stage == LetterStage::Read);
    CHECK(shownButton(here, "send-back")->isEnabled());
}

TEST_CASE("a document that another has received is opened in the form, entered or sent back")
{
    ClerkHere here;
    const DocumentId id{QUuid::createUuid()};
    bool received = false;
    here.office->act(
        here.screen.get(),
        [id, body = here.commune.body(), pdf = letterPdf(15, u"lập dự toán"_s)](
            Seat &seat) -> Result<Outcome> {
            TRY_ASSIGN(const auto blob, seat.session.upload(pdf));
            Metadata metadata;
            metadata.agency = u"Sở Tài chính tỉnh Lâm Đồng"_s;
            metadata.notation = u"15/STC-NS"_s;
            metadata.issuedDate = QDate(2026, 2, 27);
            metadata.subject = u"lập dự toán"_s;
            metadata.type = u"CV"_s;
            return seat.session.submit(
                ReceiveDocument{body,
                    metadata,
                    {{u"den.pdf"_s, FileRole::Main, u"application/pdf"_s, blob, pdf.size(), 1}},
                    false},
                {.document = id});
        },
        [&](const Result<Outcome> &outcome) {
            REQUIRE(outcome.ok());
            INFO(outcome->reason.toStdString());
            REQUIRE(outcome->accepted);
            received = true;
        });
    REQUIRE(waitUntil([&] { return received; }));
    here.screen->refresh();
    REQUIRE(waitUntil([&] { return here.letters().size() == 1; }));
    CHECK(here.letter(0).inStore);
    CHECK(here.text(LetterField::Subject) == u"lập dự toán"_s);
    here.picture(u"received"_s);
    SECTION("entered")
    {
        for (int press = 0; press < 2 && here.letter(0).stage == LetterStage::Read; ++press)
            here.key(Qt::Key_Return, Qt::ControlModifier);
        here.waitRegistered(0);
        CHECK(here.letter(0).number == 1);
    }
    SECTION("sent back")
    {
        QTest::mouseClick(shownButton(here, "send-back"), Qt::LeftButton);
        QTest::keyClicks(QApplication::focusWidget(), u"Gui nham noi nhan"_s);
        QTest::mouseClick(shownButton(here, "send-back-do"), Qt::LeftButton);
        REQUIRE(waitUntil([&] { return here.letters().isEmpty(); }));
        CHECK(storedState(here, id).first == DocumentState::Rejected);
    }
}
