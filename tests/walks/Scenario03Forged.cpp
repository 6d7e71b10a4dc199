// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/ClerkIntake.h"
#include "tests/walks/CommandLine.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

const PostedLetter grant{
    u"88/SKHCN-KHTC"_s, u"cấp kinh phí chuyển đổi số"_s, u"Sở Khoa học và Công nghệ tỉnh Sơn Hải"_s};

/// The letter that Nguyễn Bá Tòng of the department signed, and the same with 900 million instead of 100.
void signAndAlter(const DemoCopy &demo, const QString &signedPath, const QString &forgedPath)
{
    const auto plain = signedPath + u".chua-ky.pdf"_s;
    writePlain({u"SO KHOA HOC VA CONG NGHE"_s, u"Kinh phi: 100 trieu dong"_s}, plain);
    chaubanctl(demo,
        {u"sign"_s,
            plain,
            u"--out"_s,
            signedPath,
            u"--p12"_s,
            demo.path(u"keys/tong.nb.p12"_s),
            u"--pass-file"_s,
            demo.path(u"password"_s),
            u"--invisible"_s});
    QFile source(signedPath), target(forgedPath);
    REQUIRE(source.open(QIODevice::ReadOnly));
    REQUIRE(target.open(QIODevice::WriteOnly));
    auto content = source.readAll();
    REQUIRE(content.count("100 trieu") == 1);
    target.write(content.replace("100 trieu", "900 trieu"));
}

int enterAnother(Walker &walker, ClerkIntake &intake, const QString &folder, int count)
{
    const PostedLetter letter{
        u"%1/SGDĐT-VP"_s.arg(300 + count), u"báo cáo sĩ số học sinh lần %1"_s.arg(count)};
    const auto path = u"%1/thuong-%2.pdf"_s.arg(folder).arg(count);
    writeLetter(letter, path);
    walker.drop(u"screen:intake"_s, {path});
    walker.waitFor(path, [&] { return !intake.line(letter.codeNumber).isEmpty(); });
    walker.clickRow(u"queue"_s, letter.codeNumber);
    return intake.enter(letter.codeNumber);
}

}

TEST_CASE("a signed letter that was altered is shown as invalid, goes back with a reason and uses no number")
{
    Walker walker(u"3-sua-sau-khi-ky"_s);
    ClerkIntake intake(walker);
    QTemporaryDir folder;
    const auto whole = folder.filePath(u"da-ky.pdf"_s), forged = folder.filePath(u"bi-sua.pdf"_s);
    signAndAlter(walker.demo(), whole, forged);
    const auto reason = u"Số tiền bị sửa sau khi ký, đề nghị gửi lại."_s;

    walker.say(u"Văn thư vào sổ một công văn thường, rồi nhận tệp đã ký bị sửa"_s);
    intake.open();
    const int before = enterAnother(walker, intake, folder.path(), 1);
    walker.drop(u"screen:intake"_s, {forged});
    intake.show(u"bi-sua.pdf"_s, u"Chữ ký số không hợp lệ"_s);
    walker.waitForWords(u"trouble-text"_s, u"đã bị thay đổi sau khi ký"_s);
    walker.picture(u"khong-hop-le"_s);

    walker.say(u"Ctrl+Enter không vào sổ; trả lại nơi gửi phải có lý do"_s);
    walker.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(intake.line(u"bi-sua.pdf"_s).startsWith(u"Chữ ký số không hợp lệ"_s));
    walker.click(u"send-back"_s);
    walker.write(u"send-back-reason"_s, {});
    CHECK_FALSE(walker.offers(u"send-back-do"_s));
    walker.write(u"send-back-reason"_s, reason);
    walker.picture(u"tra-lai"_s);
    walker.click(u"send-back-do"_s);
    walker.waitForWords(u"toast-text"_s, u"không dùng số nào"_s);
    CHECK(intake.line(u"bi-sua.pdf"_s).isEmpty());

    walker.say(u"Công văn kế tiếp lấy số ngay sau; tệp nguyên vẹn vào sổ được"_s);
    CHECK(enterAnother(walker, intake, folder.path(), 2) == before + 1);
    walker.drop(u"screen:intake"_s, {whole});
    walker.waitFor(u"tệp nguyên vẹn đọc được"_s, [&] {
        const auto line = intake.line(u"da-ky.pdf"_s);
        return !line.isEmpty() && !line.startsWith(u"Chờ đọc"_s);
    });
    walker.clickRow(u"queue"_s, u"da-ky.pdf"_s);
    intake.fill(grant);
    CHECK(intake.enter(grant.codeNumber) == before + 2);

    walker.say(u"Văn bản trả lại vẫn tra được: không có số, có lý do và kết luận về chữ ký"_s);
    walker.click(u"nav:documents:incoming"_s);
    walker.doubleClickRow(u"screen:documents:incoming > register"_s, u"bi-sua"_s);
    walker.waitForWords(u"documentLine"_s, u"rả lại"_s);
    walker.waitForWords(u"signatureHeadline"_s, u"không hợp lệ"_s);
    walker.picture(u"da-tra-lai"_s);
    walker.key(Qt::Key_5, Qt::ControlModifier); // the journal
    walker.row(u"journal"_s, reason);
}

}
