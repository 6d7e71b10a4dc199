// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SignedBeside.h"

#include "tests/support/Widgets.h"
#include "tests/ui/document/SignedDesk.h"
#include "ui/document/ChangesView.h"
#include "ui/reader/PageMark.h"
#include "ui/reader/PageView.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QToolButton>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Signed by a person, then by the agency beside it.
QByteArray twiceSigned()
{
    return unwrap(signPdf(
        signedPaper(), test::agencyKey(), requestAt({300, 100, 180, 60}, u"ỦY BAN NHÂN DÂN XÃ ĐẠI LỘC"_s)));
}

/// A word and a bar drawn on the signed page afterwards: an appended revision with other page content.
QByteArray forged()
{
    auto pdf = signedPaper();
    const QByteArray content = "0.8 0 0 rg 120 500 200 30 re f";
    const auto begin = pdf.lastIndexOf("\n3 0 obj") + 1; // the builder's first page, as the signature left it
    REQUIRE(begin > 0);
    auto page = pdf.mid(begin, pdf.indexOf("endobj", begin) + 7 - begin);
    const auto contents = page.indexOf("/Contents ");
    REQUIRE(contents > 0);
    page.replace(contents, page.indexOf(" R", contents) + 2 - contents, "/Contents 900 0 R");
    const auto previous = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').first();
    const auto pageAt = pdf.size();
    pdf += page + "\n";
    const auto contentAt = pdf.size();
    pdf += "900 0 obj\n<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
        + "\nendstream\nendobj\n";
    const auto table = pdf.size();
    const auto entry
        = [](qint64 at) { return QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n"; };
    pdf += "xref\n3 1\n" + entry(pageAt) + "900 1\n" + entry(contentAt)
        + "trailer\n<< /Size 901 /Root 1 0 R /Prev " + previous + " >>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

QList<PaperChange> comparedOn(const SignedDesk &desk)
{
    const auto buttons = desk.panel->findChildren<QPushButton *>(u"viewSigned"_s);
    REQUIRE(!buttons.isEmpty());
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    const auto *note = desk.find<QLabel>(u"changesNote"_s);
    REQUIRE(waitUntil([&] { return note->text().startsWith(u"Đã so"_s); }));
    const auto views = [&] { return desk.panel->findChildren<PageView *>(); };
    REQUIRE(waitUntil([&] {
        return views().size() == 2 && views()[1]->state() == PageView::State::Open && views()[1]->isSharp(1);
    }));
    return desk.panel->findChild<ChangesView *>()->changes();
}

}

TEST_CASE("a signature added later is shown beside what was signed, marked and explained")
{
    const SignedDesk desk(twiceSigned(), {1366, 720});
    const auto changes = comparedOn(desk);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().title == u"ỦY BAN NHÂN DÂN XÃ ĐẠI LỘC ký thêm"_s);
    CHECK(changes.first().rule.contains(u"không sửa nội dung"_s));
    CHECK(changes.first().page == 1);
    for (const auto *view : desk.panel->findChildren<PageView *>()) {
        REQUIRE(view->marks().size() == 1);
        CHECK_FALSE(view->marks().first().alarming);
        CHECK(view->marks().first().place.center().x() == Approx(390).margin(3));
        CHECK(view->marks().first().place.center().y() == Approx(842 - 130).margin(3));
    }
    auto *list = desk.find<QListWidget>(u"changesList"_s);
    CHECK(list->hasFocus());
    CHECK(list->currentRow() == 0); // the first one that can be seen, on both
    for (auto *view : desk.panel->findChildren<PageView *>())
        CHECK(waitUntil([&] { return view->verticalScrollBar()->value() > 0; }));
    keepPicture(*desk.panel, u"changes-explained"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK(desk.panel->findChildren<QPushButton *>(u"viewSigned"_s).size() == 1);
    QTest::qWait(10);
    CHECK(desk.panel->findChildren<PageView *>().size() == 1);
    CHECK(desk.panel->pages()->marks().isEmpty());
}

TEST_CASE("content drawn after signing is marked in red where it lies, and no rule speaks for it")
{
    const SignedDesk desk(forged(), {1366, 720});
    CHECK(desk.strip->verdict()->tone == VerdictText::Tone::Bad);
    const auto changes = comparedOn(desk);
    REQUIRE(changes.size() >= 2);
    CHECK(changes.first().tone == AnswerTone::Bad);
    const auto placed = std::find_if(
        changes.cbegin(), changes.cend(), [](const auto &change) { return change.place.width() > 150; });
    REQUIRE(placed != changes.cend());
    CHECK(placed->tone == AnswerTone::Bad);
    CHECK(placed->place.contains(QPointF(220, 842 - 515)));
    CHECK(desk.panel->pages()->marks().first().alarming);
    auto *list = desk.find<QListWidget>(u"changesList"_s);
    list->setCurrentRow(int(placed - changes.cbegin()));
    keepLooks(*desk.panel, u"changes-forged"_s);
}

TEST_CASE("closing the signed state by its own button leads back to the signatures")
{
    const SignedDesk desk(twiceSigned(), {1130, 640});
    comparedOn(desk);
    keepLooks(*desk.panel, u"changes-narrow"_s);
    QTest::mouseClick(desk.find<QToolButton>(u"close-second"_s), Qt::LeftButton);
    CHECK(desk.panel->findChild<ChangesView *>()->changes().isEmpty());
    CHECK(desk.find<QLabel>(u"signaturesTitle"_s)->text() == u"Chữ ký số"_s);
    CHECK_FALSE(desk.panel->needsRoom());
}

TEST_CASE("another paper closes the comparison of the first")
{
    SignedDesk desk(twiceSigned(), {1130, 640});
    comparedOn(desk);
    desk.panel->clear();
    CHECK(desk.panel->findChild<ChangesView *>()->changes().isEmpty());
    CHECK_FALSE(desk.panel->needsRoom());
}

TEST_CASE("the newest signature has no earlier state to look at")
{
    const SignedDesk desk(signedPaper());
    CHECK(desk.panel->findChildren<QPushButton *>(u"viewSigned"_s).isEmpty());
}

}
