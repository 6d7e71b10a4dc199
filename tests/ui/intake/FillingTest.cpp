// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/intake/IntakeDeskHere.h"
#include "tests/ui/intake/PageClicks.h"

#include <QClipboard>
#include <QMimeData>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QWidget &openPage(ClerkHere &here)
{
    auto *view = here.screen->findChild<QWidget *>(u"letter-pages"_s);
    REQUIRE(view);
    REQUIRE(waitUntil([&] { return isPageRead(*view); }));
    return *view;
}

}

TEST_CASE("a click on the page fills the chosen field: a word, or the line of a column")
{
    ClerkHere here;
    here.add({here.file(u"a.pdf"_s, letterPdf(15, u"rà soát tài sản công năm 2026"_s))});
    auto &view = openPage(here);
    auto &panel = here.screen->panel();
    panel.field(LetterField::Note)->setFocus();
    const auto number = placeOf(view, u"15/STC-NS"_s);
    REQUIRE(number);
    const auto agency = placeOf(view, u"CHÍNH"_s);
    REQUIRE(agency);
    panel.field(LetterField::Notation)->setFocus();
    QTest::mouseClick(viewportOf(view), Qt::LeftButton, {}, *number);
    CHECK(here.text(LetterField::Notation) == u"15/STC-NS"_s);
    CHECK(panel.focused() == LetterField::Notation); // one types on where one was
    panel.field(LetterField::Agency)->setFocus();
    QTest::mouseClick(viewportOf(view), Qt::LeftButton, {}, *agency);
    CHECK(here.text(LetterField::Agency) == u"SỞ TÀI CHÍNH"_s); // not what stands right of it
    CHECK(here.letter(0).form.text(LetterField::Agency) == u"SỞ TÀI CHÍNH"_s);
    QTest::keyClick(panel.field(LetterField::Agency), Qt::Key_Escape);

    panel.field(LetterField::Subject)->setFocus(Qt::TabFocusReason);
    QTest::mouseClick(viewportOf(view), Qt::LeftButton, {}, *agency);
    QTest::mouseClick(viewportOf(view), Qt::LeftButton, {}, *agency);
    CHECK(here.text(LetterField::Subject) == u"SỞ TÀI CHÍNH SỞ TÀI CHÍNH"_s); // line after line
}

TEST_CASE("pages are turned and made larger while one types in the form")
{
    ClerkHere here;
    here.add({here.file(u"a.pdf"_s, letterPdf(15, u"rà soát"_s))});
    auto &view = openPage(here);
    const double before = zoomOf(view);
    here.screen->panel().field(LetterField::Note)->setFocus();
    here.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(zoomOf(view) > before);
    CHECK(here.screen->panel().focused() == LetterField::Note);
}

TEST_CASE("F4 repeats what the letter before had, also after the program was closed")
{
    ClerkHere here;
    here.add({here.file(u"a.pdf"_s, letterPdf(15, u"lập dự toán"_s)),
        here.file(u"b.pdf"_s, letterPdf(16, u"rà soát"_s))});
    here.type(LetterField::Note, u"gap"_s);
    here.key(Qt::Key_Return, Qt::ControlModifier);
    here.waitRegistered(0);
    CHECK(here.text(LetterField::Note).isEmpty());
    here.screen->panel().field(LetterField::Note)->setFocus();
    here.key(Qt::Key_F4);
    CHECK(here.text(LetterField::Note) == u"gap"_s);
    CHECK(here.letter(1).form.text(LetterField::Note) == u"gap"_s);
    here.type(LetterField::Note, u" "_s);
    here.open();
    here.screen->openRow(1);
    here.screen->panel().field(LetterField::Signer)->setFocus();
    here.screen->panel().field(LetterField::Signer)->selectAll();
    here.key(Qt::Key_Delete);
    here.key(Qt::Key_F4);
    CHECK(here.text(LetterField::Signer) == u"Nguyễn Văn Bình"_s);
}

TEST_CASE("rows of a spreadsheet are pasted with the keyboard")
{
    ClerkHere here;
    auto *rows = new QMimeData;
    rows->setText(u"Sở Y tế\t31/SYT-VP\t26/2\tCông văn\ttiêm chủng\n"_s);
    QApplication::clipboard()->setMimeData(rows);
    here.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(here.letters().size() == 1);
    CHECK(here.letter(0).form.text(LetterField::Notation) == u"31/SYT-VP"_s);
}
