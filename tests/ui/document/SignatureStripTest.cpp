// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/SignatureStrip.h"

#include "core/signing/Pades.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/TestKeys.h"
#include "tests/ui/document/Desk.h"

#include <QFile>
#include <QLabel>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;
using Tone = VerdictText::Tone;

namespace {

QByteArray signedPaper()
{
    SignatureRequest request;
    request.time = test::now();
    request.place = PagePlace{1, {100, 100, 180, 60}};
    request.drawing.text.lines = QStringList{u"Nguyễn Thị Hồng Ánh"_s};
    return unwrap(signPdf(test::PdfBuilder{}.build(), test::personKey(), request));
}

/// What the strip says of an incoming paper with these bytes.
VerdictText verdictOn(const QByteArray &pdf, bool chooseRoots = true)
{
    Desk desk;
    desk.commune.clock.time = test::now();
    auto arrival = desk.commune.arrival(1);
    arrival.files = {desk.commune.file(pdf)};
    const DocumentId id{desk.commune.ids.next()};
    desk.commune.accept(desk.commune.session(u"vanthu"_s), arrival, {.document = id});
    desk.sit(u"vanthu"_s);
    QFile roots(desk.folder.filePath(u"goc.pem"_s));
    REQUIRE(roots.open(QIODevice::WriteOnly));
    roots.write(test::roots());
    roots.close();
    if (chooseRoots)
        desk.preferences->setValue(u"roots"_s, roots.fileName().toUtf8());
    desk.open(id);
    auto *strip = desk.find<SignatureStrip>(u"signatureStrip"_s);
    REQUIRE(holdsSoon([&] { return strip->verdict().has_value(); }));
    CHECK(desk.find<QLabel>(u"signatureHeadline"_s)->text() == strip->verdict()->headline);
    if (qEnvironmentVariableIsSet("CHAUBAN_SCREENSHOTS")) {
        desk.panel->resize(722, 680);
        desk.find<QPushButton>(u"signatureMore"_s)->setChecked(true);
        desk.panel->grab().save(qEnvironmentVariable("CHAUBAN_SCREENSHOTS")
            + u"/strip-%1.png"_s.arg(int(strip->verdict()->tone)));
    }
    return *strip->verdict();
}

}

TEST_CASE("a valid signature is told with its signer, and only then the strip is green")
{
    const auto verdict = verdictOn(signedPaper());
    INFO(verdict.headline.toStdString() << "\n" << verdict.details.join(u"\n"_s).toStdString());
    CHECK(verdict.tone == Tone::Good);
    CHECK(verdict.headline.startsWith(u"Chữ ký hợp lệ — Nguyễn Thị Hồng Ánh"_s));
    CHECK(verdict.headline.endsWith(u"tệp chưa bị thay đổi sau khi ký."_s));
    CHECK(verdict.details.size() == 1);
}

TEST_CASE("without trusted roots nobody is vouched for")
{
    const auto verdict = verdictOn(signedPaper(), false);
    CHECK(verdict.tone == Tone::Doubtful);
    CHECK(verdict.headline.contains(u"chứng thư gốc"_s));
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
    CHECK_FALSE(verdict.details.join(u"\n"_s).contains(u"chưa bị thay đổi"_s));
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
