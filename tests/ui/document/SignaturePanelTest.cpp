// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SignaturePanel.h"

#include "tests/support/OfficeAnswers.h"
#include "tests/support/Widgets.h"
#include "tests/ui/document/SignedDesk.h"
#include "ui/document/SignatureCard.h"

#include <QLabel>
#include <QToolButton>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QWidget *panelOf(const SignedDesk &desk)
{
    return desk.find<QWidget>(u"signaturePanel"_s);
}

QString words(const SignedDesk &desk, const QString &name)
{
    const auto *label = panelOf(desk)->findChild<QLabel *>(name);
    REQUIRE(label);
    return label->text();
}

}

TEST_CASE("the four questions of a signature are answered beside its pages")
{
    const SignedDesk desk(signedPaper());
    REQUIRE(panelOf(desk)->isVisible());
    CHECK(words(desk, u"signatureName"_s) == u"Nguyễn Thị Hồng Ánh"_s);
    CHECK(words(desk, u"signatureVerdict"_s) == u"Hợp lệ"_s);
    CHECK(words(desk, u"answerIntact"_s).startsWith(u"Còn nguyên vẹn"_s));
    CHECK(words(desk, u"answerWhose"_s).startsWith(u"Nguyễn Thị Hồng Ánh"_s));
    CHECK(words(desk, u"answerWhen"_s).contains(u"theo giờ máy người ký"_s));
    CHECK(words(desk, u"answerSince"_s) == u"Không có gì thay đổi."_s);
    CHECK(words(desk, u"levelBadge"_s) == u"B-B"_s);
    CHECK(words(desk, u"levelText"_s).contains(u"Chưa có dấu thời gian"_s));
    CHECK(panelOf(desk)->findChild<QLabel *>(u"answerIntactIcon"_s)->accessibleName() == u"Đạt"_s);
    keepPicture(*desk.panel, u"signatures-valid"_s);
}

TEST_CASE("why a signature does not rise is told though another session met it")
{
    const SignedDesk desk(signedPaper());
    asked(*desk.office, [](Seat &seat) {
        RaiseNote::keep(seat.store.folder(),
            RaiseNote{u"net.unreachable"_s, u"http://tsa.gov.vn"_s, std::nullopt},
            seat.store.clock().now());
        return true;
    });
    auto *panel = static_cast<SignaturePanel *>(panelOf(desk));

    panel->setLevel(PaperLevel{desk.id, SignatureLevel::B});

    CHECK(waitUntil([&] { return words(desk, u"paperLevel"_s).contains(u"http://tsa.gov.vn"_s); }));
    CHECK(words(desk, u"paperLevel"_s).startsWith(u"Mức chữ ký của văn bản đã ban hành: B-B"_s));
    keepPicture(*desk.panel, u"signatures-level"_s);
    panel->setLevel(PaperLevel{desk.id, SignatureLevel::LTA});
    CHECK_FALSE(words(desk, u"paperLevel"_s).contains(u"tsa.gov.vn"_s));
}

TEST_CASE("what was altered after signing is told in red with what to do")
{
    auto paper = signedPaper();
    const auto place = paper.indexOf("/MediaBox");
    REQUIRE(place > 0);
    paper.replace(place + 1, 8, "MediaBux");
    const SignedDesk desk(paper);
    CHECK(words(desk, u"signatureVerdict"_s) == u"Không hợp lệ"_s);
    CHECK(words(desk, u"answerIntact"_s).startsWith(u"Không"_s));
    CHECK(words(desk, u"answerWhose"_s).contains(u"không chứng minh được"_s));
    CHECK(words(desk, u"signatureReason"_s).contains(u"Không dùng văn bản này"_s));
    for (const auto *label : panelOf(desk)->findChildren<QLabel *>())
        CHECK(label->text() != u"Hợp lệ"_s);
    keepLooks(*desk.panel, u"signatures-broken"_s);
}

TEST_CASE("each signature of a paper has its card")
{
    const auto paper = unwrap(signPdf(
        signedPaper(), test::agencyKey(), requestAt({300, 100, 180, 60}, u"ỦY BAN NHÂN DÂN XÃ ĐẠI LỘC"_s)));
    const SignedDesk desk(paper);
    const auto cards = panelOf(desk)->findChildren<SignatureCard *>();
    REQUIRE(cards.size() == 2);
    CHECK(words(desk, u"signatureConclusion"_s) == u"Kết luận: Hợp lệ, xét cả 2 chữ ký và dấu thời gian."_s);
    CHECK(cards[0]->accessibleName() == u"Chữ ký, 1 trên 2: Nguyễn Thị Hồng Ánh, Hợp lệ"_s);
    CHECK(cards[0]->findChild<QLabel *>(u"answerSince"_s)->text().contains(u"được phép"_s));
    CHECK(cards[1]->findChild<QLabel *>(u"answerSince"_s)->text() == u"Không có gì thay đổi."_s);
    keepLooks(*desk.panel, u"signatures-two"_s);
}

TEST_CASE("the button of the strip opens and closes the particulars, and the choice is kept")
{
    const SignedDesk desk(signedPaper(), {722, 560});
    auto *more = desk.find<QPushButton>(u"signatureMore"_s);
    CHECK_FALSE(panelOf(desk)->isVisible()); // no room beside the pages: only when asked
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(panelOf(desk)->isVisible());
    CHECK(more->isChecked());
    keepLooks(*desk.panel, u"signatures-narrow"_s);
    QTest::keyClick(panelOf(desk), Qt::Key_Escape);
    CHECK_FALSE(panelOf(desk)->isVisible());
    CHECK_FALSE(more->isChecked());
    CHECK(more->hasFocus());
    QTest::mouseClick(more, Qt::LeftButton);
    QTest::mouseClick(desk.find<QToolButton>(u"closeSignatures"_s), Qt::LeftButton);
    CHECK_FALSE(panelOf(desk)->isVisible());
    desk.panel->resize(1180, 720);
    QTest::qWait(20);
    CHECK_FALSE(panelOf(desk)->isVisible());
}

TEST_CASE("a paper with many signatures has all its cards, a few at a time")
{
    const SignedDesk desk(signedPaper());
    auto paper = *desk.strip->paper();
    const auto one = paper.report.signatures.first();
    paper.report.signatures = QList<SignatureReport>(40, one);
    auto *panel = desk.find<SignaturePanel>(u"signaturePanel"_s);
    panel->setPaper(paper, u"nhieu.pdf"_s);
    CHECK(panel->findChildren<SignatureCard *>().size() < 40);
    REQUIRE(waitUntil([&] { return panel->findChildren<SignatureCard *>().size() == 40; }));
    panel->clear();
    CHECK(panel->findChildren<SignatureCard *>().isEmpty());
}

TEST_CASE("nothing is told of a paper without signatures but that it has none")
{
    const SignedDesk desk(test::PdfBuilder{}.build());
    CHECK_FALSE(panelOf(desk)->isVisible());
    CHECK(desk.find<QLabel>(u"signatureHeadline"_s)->text() == u"Văn bản chưa có chữ ký số."_s);
    CHECK(panelOf(desk)->findChildren<SignatureCard *>().isEmpty());
}

}
