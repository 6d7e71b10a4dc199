// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SignatureStrip.h"

#include "tests/ui/document/SignedDesk.h"

#include <QLabel>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;
using Tone = VerdictText::Tone;

namespace {

/// What the strip says of an incoming paper with these bytes.
VerdictText verdictOn(const QByteArray &pdf, SignedDesk::Roots roots = SignedDesk::Roots::Chosen)
{
    const SignedDesk desk(pdf, {960, 720}, roots);
    CHECK(desk.find<QLabel>(u"signatureHeadline"_s)->text() == desk.strip->verdict()->headline);
    return *desk.strip->verdict();
}

}

TEST_CASE("a valid signature is told with its signer, and only then the strip is green")
{
    const auto verdict = verdictOn(signedPaper());
    INFO(verdict.headline.toStdString());
    CHECK(verdict.tone == Tone::Good);
    CHECK(verdict.headline.startsWith(u"Chữ ký hợp lệ — Nguyễn Thị Hồng Ánh"_s));
    CHECK(verdict.headline.endsWith(u"tệp chưa bị thay đổi sau khi ký."_s));
}

TEST_CASE("without trusted roots nobody is vouched for")
{
    const auto verdict = verdictOn(signedPaper(), SignedDesk::Roots::None);
    CHECK(verdict.tone == Tone::Doubtful);
    CHECK(verdict.headline.contains(u"chứng thư gốc"_s));
}

TEST_CASE("a paper that stays open is judged again when other roots are chosen")
{
    SignedDesk desk(signedPaper());
    REQUIRE(desk.strip->verdict()->tone == Tone::Good);
    Q_EMIT desk.office->changed(); // the same roots
    QTest::qWait(200);
    REQUIRE(desk.strip->verdict());

    QFile roots(desk.folder.filePath(u"goc.pem"_s));
    REQUIRE(roots.open(QIODevice::WriteOnly | QIODevice::Truncate));
    roots.close();
    Q_EMIT desk.office->changed();

    REQUIRE(
        waitUntil([&] { return desk.strip->verdict() && desk.strip->verdict()->tone == Tone::Doubtful; }));
    CHECK(desk.strip->verdict()->headline.contains(u"chứng thư gốc"_s));
}

TEST_CASE("a changed byte makes the strip red with what to do")
{
    auto paper = signedPaper();
    const auto place = paper.indexOf("/MediaBox");
    REQUIRE(place > 0);
    paper.replace(place + 1, 8, "MediaBux");
    const auto verdict = verdictOn(paper);
    INFO(verdict.headline.toStdString());
    CHECK(verdict.tone == Tone::Bad);
    CHECK_FALSE(verdict.headline.contains(u"chưa bị thay đổi"_s));
    CHECK(verdict.headline.startsWith(u"Chữ ký không hợp lệ."_s));
}

TEST_CASE("an unsigned paper is called unsigned, one that is no PDF cannot be checked")
{
    CHECK(verdictOn(test::PdfBuilder{}.build()).tone == Tone::Unsigned);
    const auto broken = verdictOn("không phải PDF");
    CHECK(broken.tone == Tone::Doubtful);
    CHECK(broken.headline.size() > 30);
}

}
