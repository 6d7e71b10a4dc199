// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/MainJob.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

MainJob::MainJob(Walker &walker)
    : m_walker(walker)
    , m_letterNotation(u"%1/SGDĐT-KHTC"_s.arg(200 + walker.demo().round()))
    , m_subject(u"khảo sát nhu cầu sửa chữa trường, lớp học lần %1"_s.arg(walker.demo().round()))
    , m_dossier(
          u"%1.KT-%2"_s.arg(walker.demo().round(), 2, 10, QLatin1Char('0')).arg(DemoCopy::today().year()))
{
}

void MainJob::open(const QString &screen, const QString &part)
{
    m_walker.click(u"nav:"_s + screen);
    m_walker.clickRow(u"cards"_s, part);
    m_walker.waitFor(u"văn bản “%1” mở ra"_s.arg(part), [&] {
        return m_walker.sees(u"documentLine"_s)
            && (m_walker.words(u"documentLine"_s) + m_walker.words(u"documentSubject"_s))
                   .contains(part, Qt::CaseInsensitive);
    });
}

void MainJob::performAct()
{
    m_walker.click(u"act-do"_s);
    m_walker.waitFor(u"việc được làm xong"_s,
        [&] { return !m_walker.sees(u"act-do"_s) || m_walker.sees(u"act-problem"_s); });
    if (m_walker.sees(u"act-problem"_s))
        m_walker.fail(u"Bị từ chối: "_s + m_walker.words(u"act-problem"_s));
}

void MainJob::enterPin()
{
    m_walker.write(u"key-password"_s, m_walker.demo().password());
}

void MainJob::takeIn()
{
    m_walker.say(u"Văn thư Vũ Thị Hồng Nhung đăng nhập, kéo tệp công văn đến vào hàng chờ"_s);
    m_walker.enter(u"nhung.vth"_s);
    m_walker.click(u"nav:intake"_s);
    m_walker.drop(u"screen:intake"_s, {m_walker.demo().freshLetter()});
    m_walker.waitFor(u"trích yếu đọc được"_s,
        [&] { return m_walker.sees(u"subject"_s) && m_walker.words(u"subject"_s).contains(u"khảo sát"_s); });
    m_walker.picture(u"tiep-nhan"_s);

    m_walker.say(u"Kiểm tra các ô đọc được, sửa số ký hiệu, vào sổ bằng Ctrl+Enter"_s);
    CHECK(m_walker.words(u"agency"_s).contains(u"Sở Giáo dục và Đào tạo"_s, Qt::CaseInsensitive));
    m_walker.write(u"notation"_s, m_letterNotation);
    const auto entered = [&] { return m_walker.sees(u"entered-number"_s); };
    const auto asked = [&] { return m_walker.sees(u"toast-text"_s); };
    m_walker.key(Qt::Key_Return, Qt::ControlModifier);
    m_walker.waitFor(u"số đến hoặc lời nhắc kiểm tra"_s, [&] { return entered() || asked(); });
    if (!entered()) // what is doubtful has been looked at
        m_walker.key(Qt::Key_Return, Qt::ControlModifier);
    m_walker.waitFor(u"số đến"_s, entered);
    m_letterNumber = m_walker.words(u"entered-number"_s);
    CHECK(m_letterNumber.toInt() > 0);
    CHECK(m_walker.words(u"entered-about"_s).contains(m_letterNotation));
    m_walker.picture(u"da-vao-so"_s);
}

void MainJob::submit()
{
    m_walker.say(u"Văn thư trình Chủ tịch văn bản đến số %1"_s.arg(m_letterNumber));
    m_walker.enter(u"nhung.vth"_s);
    openLetter(u"inbox:to-submit"_s);
    m_walker.act(u"Trình lãnh đạo"_s);
    m_walker.choose(u"leader-directive"_s, u"Trần Quốc Khánh"_s);
    m_walker.picture(u"trinh-lanh-dao"_s);
    performAct();

    m_walker.say(u"Chánh Văn phòng Phạm Đình Nguyên xem và trình Chủ tịch"_s);
    m_walker.enter(u"nguyen.pd"_s);
    openLetter(u"inbox:to-sign"_s);
    m_walker.act(u"Trình lãnh đạo"_s);
    performAct();
}

void MainJob::direct()
{
    writeDirective();
    performAct();
}

void MainJob::writeDirective()
{
    m_walker.say(u"Chủ tịch Trần Quốc Khánh giao Phòng Kinh tế chủ trì, Phòng Văn hóa - Xã hội phối hợp, "
                 "5 ngày làm việc"_s);
    m_walker.enter(u"khanh.tq"_s);
    openLetter(u"inbox:to-do"_s);
    m_walker.picture(u"chu-tich-xem"_s);
    m_walker.act(u"Cho ý kiến chỉ đạo"_s);
    m_walker.click(u"principal-search"_s);
    m_walker.type(u"kt"_s);
    m_walker.key(Qt::Key_Return);
    m_walker.type(u"van hoa"_s);
    m_walker.key(Qt::Key_Return);
    m_walker.click(u"days-5"_s);
    const auto meaning = m_walker.words(u"deadline-meaning"_s); // "Hạn: Thứ Sáu, 27/11/2026, 17:00"
    m_deadline = meaning.section(u", "_s, 1, 1);
    CHECK(m_deadline.count(u'/') == 2);
    m_walker.click(u"phrase-1"_s);
    const auto words = m_walker.words(u"words"_s);
    CHECK(words.contains(u"Giao Phòng Kinh tế chủ trì, phối hợp với Phòng Văn hóa - Xã hội"_s));
    CHECK(words.contains(u"hoàn thành trước ngày"_s));
    m_walker.picture(u"cho-y-kien-chi-dao"_s);
}

void MainJob::handOn()
{
    m_walker.say(u"Trưởng phòng Kinh tế Đỗ Tiến Đạt chuyển chuyên viên Huỳnh Kim Ngân"_s);
    m_walker.enter(u"dat.dt"_s);
    openLetter(u"inbox:to-do"_s);
    m_walker.act(u"Chuyển xử lý"_s);
    m_walker.click(u"principal-search"_s);
    m_walker.type(u"huynh kim ngan"_s);
    m_walker.key(Qt::Key_Return);
    m_walker.picture(u"chuyen-chuyen-vien"_s);
    performAct();
}

void MainJob::draftReply()
{
    m_walker.say(u"Chuyên viên Huỳnh Kim Ngân soạn công văn trả lời theo mẫu và trình"_s);
    m_walker.enter(u"ngan.hk"_s);
    openLetter(u"inbox:to-do"_s);
    m_walker.act(u"Tạo dự thảo trả lời"_s);
    m_walker.waitForWords(u"draft-about"_s, m_letterNotation);
    submitDraft();
    m_walker.setChecked(u"closes-replied"_s, true);
    m_walker.picture(u"trinh-du-thao"_s);
    performAct();
    m_walker.waitForWords(u"documentLine"_s, u"Đang trình"_s);
}

void MainJob::draftPaper(const QString &author)
{
    m_walker.say(u"%1 soạn một công văn theo mẫu và trình"_s.arg(author));
    m_walker.enter(author);
    m_walker.click(u"nav:draft"_s);
    m_walker.write(u"draft-addressees"_s, u"Sở Giáo dục và Đào tạo"_s);
    submitDraft();
    performAct();
    m_walker.waitForWords(u"documentLine"_s, u"Đang trình"_s);
}

/// Fills the template and opens the form of the submission.
void MainJob::submitDraft()
{
    m_walker.write(u"draft-subject"_s, m_subject);
    m_walker.write(u"draft-body"_s,
        u"Ủy ban nhân dân xã Phúc Lâm Đông báo cáo: toàn xã có 03 trường cần sửa chữa trước năm học mới."_s);
    m_walker.choose(u"draft-signer"_s, u"Nguyễn Thị Thùy Dương"_s);
    CHECK(m_walker.words(u"draft-signerTitles"_s) == u"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s);
    m_walker.picture(u"soan-theo-mau"_s);
    m_walker.click(u"draft-submit"_s);
    m_walker.choose(u"leader-sign"_s, u"Nguyễn Thị Thùy Dương"_s);
}

void MainJob::check()
{
    m_walker.say(u"Trưởng phòng đồng ý nội dung"_s);
    m_walker.enter(u"dat.dt"_s);
    openReply(u"inbox:to-sign"_s);
    m_walker.act(u"Đồng ý"_s);
    performAct();
    m_walker.say(u"Chánh Văn phòng kiểm tra thể thức, ký nháy"_s);
    m_walker.enter(u"nguyen.pd"_s);
    openReply(u"inbox:to-sign"_s);
    m_walker.act(u"Ký nháy"_s);
    performAct();
}

void MainJob::holdFor(const QString &seconds)
{
    m_walker.enter(u"duong.ntt"_s);
    m_walker.pickFromMenu(u"identity"_s, u"Cài đặt, chứng thư số…"_s);
    m_walker.choose(u"hold-seconds"_s, seconds);
}

void MainJob::signAndHold()
{
    m_walker.say(u"Phó Chủ tịch Nguyễn Thị Thùy Dương ký số (KT. Chủ tịch)"_s);
    m_walker.enter(u"duong.ntt"_s);
    openReply(u"inbox:to-sign"_s);
    m_walker.act(u"Ký và chuyển"_s);
    enterPin();
    m_walker.waitForWords(u"sign-next"_s, u"cấp số"_s);
    m_walker.picture(u"ky-so"_s);
    performAct();
    m_walker.waitForWords(u"toast-action"_s, u"Dừng chuyển"_s);
    m_walker.pictureAtOnce(u"dung-chuyen"_s);
}

void MainJob::sign()
{
    signAndHold();
    m_walker.say(u"Hết thời gian “Dừng chuyển”, văn bản đi tiếp"_s);
    m_walker.waitForWords(u"toast-text"_s, u"Đã ký và chuyển"_s);
}

void MainJob::numberAndSeal()
{
    m_walker.say(u"Văn thư cấp số, ghi ngày và đóng dấu cơ quan"_s);
    m_walker.enter(u"nhung.vth"_s);
    openReply(u"inbox:to-number"_s);
    m_walker.act(u"Cấp số"_s);
    enterPin();
    m_walker.picture(u"cap-so"_s);
    m_walker.click(u"act-do"_s);
    m_walker.waitForWords(u"number-hint"_s, u"Đã cấp số"_s);
    m_replyNotation = m_walker.words(u"number-next"_s);
    CHECK(m_replyNotation.contains(u"/UBND-"_s));
    CHECK(m_walker.words(u"number-hint"_s).contains(u"đóng dấu"_s));
    m_walker.picture(u"da-dong-dau"_s);
    performAct();
}

void MainJob::issue(const QString &recipient)
{
    m_walker.say(u"Văn thư phát hành %1"_s.arg(m_replyNotation));
    m_walker.enter(u"nhung.vth"_s);
    openReply(u"inbox:to-issue"_s);
    m_walker.waitForWords(u"signatureHeadline"_s, u"chữ ký"_s);
    m_walker.act(u"Phát hành"_s);
    if (!recipient.isEmpty()) {
        m_walker.write(u"recipient-name"_s, recipient);
        m_walker.key(Qt::Key_Return);
    }
    m_walker.row(u"recipient-list"_s, u"Sở Giáo dục và Đào tạo"_s);
    m_walker.picture(u"phat-hanh"_s);
    m_walker.click(u"act-do"_s);
    m_walker.waitForWords(u"issue-answered"_s, u"Đã phát hành"_s);
    m_issued = m_walker.words(u"issue-answered"_s);
    performAct();
}

void MainJob::saveCopy(const QString &path)
{
    m_walker.say(u"Văn thư lưu bản sao công văn đi, kết luận về chữ ký hiện trên văn bản"_s);
    m_walker.click(u"nav:documents:outgoing"_s);
    m_walker.doubleClickRow(u"register"_s, m_replyNotation);
    m_walker.waitForWords(u"documentLine"_s, u"Đã phát hành"_s);
    m_walker.waitFor(u"kết luận về chữ ký"_s, [&] {
        return m_walker.sees(u"signatureHeadline"_s)
            && !m_walker.words(u"signatureHeadline"_s).contains(u"Đang kiểm tra"_s);
    });
    m_walker.picture(u"da-ban-hanh"_s);
    m_walker.pickFromMenu(u"moreActs"_s, u"Lưu bản sao…"_s);
    m_walker.chooseFile(path);
    m_walker.waitForWords(u"toast-text"_s, u"Đã lưu bản sao"_s);
}

void MainJob::archive()
{
    m_walker.say(u"Chuyên viên lập hồ sơ, đưa công văn đến và công văn trả lời vào, kết thúc hồ sơ"_s);
    m_walker.enter(u"ngan.hk"_s);
    m_walker.click(u"nav:dossiers"_s);
    m_walker.click(u"dossier-open"_s);
    m_walker.write(u"dossier-code"_s, m_dossier);
    m_walker.write(u"dossier-title"_s, u"Sửa chữa trường, lớp học"_s);
    m_walker.click(u"dossier-do"_s);
    m_walker.waitForWords(u"dossier-facts"_s, m_dossier);
    for (const auto &paper : {m_letterNotation, m_replyNotation}) {
        m_walker.click(u"dossier-add"_s);
        m_walker.write(u"picker-words"_s, paper);
        m_walker.clickRow(u"picker-found"_s, paper);
        m_walker.click(u"picker-add"_s);
        m_walker.row(u"dossier-papers"_s, paper);
    }
    m_walker.click(u"dossier-close"_s);
    m_walker.click(u"dossier-do"_s);
    m_walker.waitForWords(u"dossier-state"_s, u"Đã kết thúc"_s);

    m_walker.say(u"Văn thư nộp lưu hồ sơ, bảo quản 10 năm"_s);
    m_walker.enter(u"nhung.vth"_s);
    m_walker.click(u"nav:dossiers"_s);
    m_walker.clickRow(u"dossier-list"_s, m_dossier);
    m_walker.click(u"dossier-archive"_s);
    m_walker.choose(u"dossier-retention"_s, u"10 năm"_s);
    m_walker.click(u"dossier-do"_s);
    m_walker.waitForWords(u"dossier-state"_s, u"Đã nộp lưu"_s);
    m_walker.picture(u"nop-luu"_s);
}

}
