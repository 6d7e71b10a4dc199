// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenario 6: a deputy signs KT., the clerk numbers, dates and seals; every judge accepts it.

#include "tests/support/SignatureJudges.h"
#include "tests/walks/MainJob.h"

#include <QApplication>
#include <QFile>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By keys alone: the particulars, then what the deputy signed beside the paper as it is now.
void lookAtSignatures(Walker &walker)
{
    walker.say(
        u"Văn thư xem chi tiết chữ ký: bản Phó Chủ tịch đã ký đứng cạnh bản hiện tại, thay đổi nào cũng có quy tắc"_s);
    if (walker.sees(u"signaturePanel"_s))
        walker.click(u"closeSignatures"_s);
    walker.click(u"signatureMore"_s);
    walker.waitForWords(u"signatureConclusion"_s, u"Hợp lệ"_s);
    walker.picture(u"chu-ky"_s);
    const auto isAt = [](const QString &name) {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    };
    for (int press = 0; press < 60 && !isAt(u"viewSigned"_s); ++press)
        walker.key(Qt::Key_Tab);
    REQUIRE(isAt(u"viewSigned"_s));
    walker.key(Qt::Key_Space);
    walker.waitForWords(u"changesNote"_s, u"Đã so"_s);
    walker.row(u"changesList"_s, u"Điền ô số văn bản: 05"_s);
    walker.row(u"changesList"_s, u"ký thêm"_s);
    for (const auto &row : walker.rows(u"changesList"_s))
        CHECK_FALSE(row.contains(u"Không có"_s)); // rules explain all
    walker.picture(u"ban-da-ky"_s);
    walker.key(Qt::Key_Escape);
    walker.waitForWords(u"signatureConclusion"_s, u"Hợp lệ"_s);
    walker.click(u"closeSignatures"_s);
}

}

TEST_CASE("a deputy signs, the clerk numbers 05/UBND-VP, dates and seals, and every judge accepts it")
{
    Walker walker(u"6-ky-dong-dau"_s);
    MainJob job(walker);

    walker.say(u"Văn thư mở sổ văn bản đi từ số 5"_s);
    walker.enter(u"nhung.vth"_s);
    walker.click(u"nav:registers"_s);
    walker.click(u"register-kind-outgoing"_s);
    walker.write(u"register-opening"_s, u"5"_s);
    walker.click(u"register-open"_s);
    walker.waitForWords(u"register-count"_s, u"Số tiếp theo: 5"_s);

    job.draftPaper(u"anh.bn"_s); // of the office: its head approves and checks
    for (const auto &deed : {u"Đồng ý"_s, u"Ký nháy"_s}) {
        walker.say(u"Chánh Văn phòng: %1"_s.arg(deed));
        walker.enter(u"nguyen.pd"_s);
        job.openReply(u"inbox:to-sign"_s);
        walker.act(deed);
        job.performAct();
    }

    walker.say(u"Phó Chủ tịch ký, bấm “Dừng chuyển”: văn bản vẫn chờ ký; rồi ký lại"_s);
    job.holdFor(u"60 giây"_s);
    job.signAndHold();
    walker.click(u"toast-action"_s);
    walker.waitForWords(u"toast-text"_s, u"Đã dừng chuyển"_s);
    job.holdFor(u"5 giây"_s);
    job.sign();
    job.numberAndSeal();
    CHECK(job.replyNotation() == u"05/UBND-VP"_s);
    job.issue(u"Sở Giáo dục và Đào tạo"_s);

    const QTemporaryDir folder;
    const auto copy = folder.filePath(u"cong-van.pdf"_s);
    job.saveCopy(copy);
    CHECK(walker.words(u"signatureHeadline"_s).contains(u"2 chữ ký đều hợp lệ"_s));
    lookAtSignatures(walker);

    walker.say(u"Số và ngày hiện trên trang; pdfsig, mutool, qpdf và openssl đều chấp nhận hai chữ ký"_s);
    const auto today = DemoCopy::today();
    for (const auto &words : {u"05 /UBND-VP"_s,
             u"ngày %1 tháng %2"_s.arg(today.day(), 2, 10, QLatin1Char('0'))
                 .arg(today.month(), today.month() < 3 ? 2 : 1, 10, QLatin1Char('0'))}) {
        walker.click(u"find"_s);
        walker.write(u"find-text"_s, words);
        walker.waitForWords(u"find-count"_s, u"1 / "_s);
    }
    walker.picture(u"so-va-ngay"_s);
    QFile file(copy), roots(walker.demo().path(u"roots.pem"_s));
    REQUIRE((file.open(QIODevice::ReadOnly) && roots.open(QIODevice::ReadOnly)));
    CHECK(test::judge(file.readAll(), 2, roots.readAll()).complaints == QStringList{});
}

}
