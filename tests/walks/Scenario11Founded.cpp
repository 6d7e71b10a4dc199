// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"
#include "tests/walks/ClerkIntake.h"
#include "tests/walks/Founding.h"
#include "tests/walks/MainJob.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

const PostedLetter letter{u"15/SGDĐT-GDTX"_s, u"báo cáo tuyển sinh năm 2026"_s};
const QString subject = u"kết quả tuyển sinh năm 2026"_s;

/// The college's people do the main job; each step is done by the person whose turn it is.
class CollegeJob
{
public:
    explicit CollegeJob(Walker &walker)
        : m_walker(walker)
        , m_job(walker)
    {
    }

    void takeIn();
    void direct();
    void draftReply();
    void sign(const QString &key);
    QString numberAndSeal(const QString &key);
    void issue();

private:
    void open(const QString &login, const QString &screen, const QString &part)
    {
        m_walker.enter(login);
        m_job.open(screen, part);
    }
    void pick(const QString &typed)
    {
        m_walker.type(typed);
        m_walker.key(Qt::Key_Return);
    }
    /// This computer does not know the key yet: its file and its picture are chosen.
    void chooseKey(const QString &key, const QString &mark)
    {
        m_walker.click(u"key-file"_s);
        m_walker.chooseFile(key);
        m_walker.click(u"key-choose-picture"_s);
        m_walker.chooseFile(m_walker.demo().path(u"marks/"_s + mark));
        m_job.enterPin();
    }

    Walker &m_walker;
    MainJob m_job;
};

void CollegeJob::takeIn()
{
    m_walker.say(u"Văn thư Lê Minh Thư của trường vào sổ công văn đến, số 1, trình Hiệu trưởng"_s);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"cong-van.pdf"_s);
    writeLetter(letter, path);
    ClerkIntake intake(m_walker);
    intake.open(u"thu.vt"_s);
    m_walker.drop(u"screen:intake"_s, {path});
    m_walker.waitFor(path, [&] { return !intake.line(letter.codeNumber).isEmpty(); });
    CHECK(intake.enter(letter.codeNumber) == 1);
    m_job.open(u"inbox:to-submit"_s, letter.codeNumber);
    m_walker.act(u"Trình lãnh đạo"_s);
    m_walker.choose(u"leader-directive"_s, u"Phan Văn Long"_s);
    m_job.performAct();
}

void CollegeJob::direct()
{
    m_walker.say(
        u"Hiệu trưởng giao Phòng Đào tạo chủ trì, Khoa Điện phối hợp; Trưởng phòng chuyển chuyên viên"_s);
    open(u"long.ht"_s, u"inbox:to-do"_s, letter.codeNumber);
    m_walker.act(u"Cho ý kiến chỉ đạo"_s);
    m_walker.click(u"principal-search"_s);
    pick(u"dao tao"_s);
    pick(u"khoa dien"_s);
    m_walker.click(u"days-5"_s);
    m_walker.click(u"phrase-1"_s);
    CHECK(m_walker.words(u"words"_s).contains(u"Giao Phòng Đào tạo chủ trì, phối hợp với Khoa Điện"_s));
    m_walker.picture(u"chi-dao"_s);
    m_job.performAct();
    open(u"hai.tp"_s, u"inbox:to-do"_s, letter.codeNumber);
    m_walker.act(u"Chuyển xử lý"_s);
    m_walker.click(u"principal-search"_s);
    pick(u"ngo hai yen"_s);
    m_job.performAct();
}

void CollegeJob::draftReply()
{
    m_walker.say(u"Chuyên viên Ngô Hải Yến soạn trả lời, trình theo quy trình riêng của trường"_s);
    open(u"yen.cv"_s, u"inbox:to-do"_s, letter.codeNumber);
    m_walker.act(u"Tạo dự thảo trả lời"_s);
    m_walker.waitForWords(u"draft-about"_s, letter.codeNumber);
    m_walker.write(u"draft-subject"_s, subject);
    m_walker.write(u"draft-body"_s, u"Trường Cao đẳng nghề Bình Sơn báo cáo: đã tuyển đủ chỉ tiêu."_s);
    m_walker.choose(u"draft-signer"_s, u"Đỗ Thị Mai"_s);
    CHECK(m_walker.words(u"draft-signerTitles"_s).contains(u"KT. HIỆU TRƯỞNG"_s));
    m_walker.click(u"draft-submit"_s);
    m_walker.choose(u"leader-sign"_s, u"Đỗ Thị Mai"_s);
    CHECK(m_walker.words(u"chain"_s) == u"Văn bản đi của trường"_s);
    m_walker.setChecked(u"closes-replied"_s, true);
    m_walker.picture(u"trinh"_s);
    m_job.performAct();
    open(u"hai.tp"_s, u"inbox:to-sign"_s, subject);
    m_walker.act(u"Đồng ý"_s);
    m_job.performAct();
}

void CollegeJob::sign(const QString &key)
{
    m_walker.say(u"Phó Hiệu trưởng Đỗ Thị Mai chọn chứng thư số của mình và ký"_s);
    open(u"mai.pht"_s, u"inbox:to-sign"_s, subject);
    m_walker.act(u"Ký và chuyển"_s);
    chooseKey(key, u"duong.ntt.png"_s);
    m_walker.picture(u"ky"_s);
    m_job.performAct();
    m_walker.waitForWords(u"toast-text"_s, u"Đã ký và chuyển"_s);
}

QString CollegeJob::numberAndSeal(const QString &key)
{
    m_walker.say(u"Văn thư cấp số, đóng dấu của trường"_s);
    open(u"thu.vt"_s, u"inbox:to-number"_s, subject);
    m_walker.act(u"Cấp số"_s);
    chooseKey(key, u"phuc-lam-dong-ubnd.png"_s);
    m_walker.click(u"act-do"_s);
    m_walker.waitForWords(u"number-hint"_s, u"đóng dấu."_s);
    const auto notation = m_walker.words(u"number-next"_s);
    m_walker.picture(u"so-va-dau"_s);
    m_job.performAct();
    return notation;
}

void CollegeJob::issue()
{
    m_walker.say(u"Văn thư phát hành; công văn đến kết thúc"_s);
    open(u"thu.vt"_s, u"inbox:to-issue"_s, subject);
    m_walker.act(u"Phát hành"_s);
    m_walker.row(u"recipient-list"_s, u"Sở Giáo dục và Đào tạo"_s);
    m_walker.click(u"act-do"_s);
    m_walker.waitForWords(u"issue-answered"_s, u"Đã phát hành"_s);
    CHECK(m_walker.words(u"issue-answered"_s).contains(u"kết thúc văn bản đến được trả lời"_s));
    m_job.performAct();
}

void checkSignatures(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto judgement = test::judge(file.readAll(), 2, test::roots());
    INFO(judgement.complaints.join(u'\n').toStdString());
    CHECK(judgement.complaints.isEmpty());
}

}

TEST_CASE("an agency founded from tables with a chain of its own does the main job")
{
    Walker walker(u"11-co-quan-moi"_s);
    const QTemporaryDir keys;
    const auto own = keys.filePath(u"mai.p12"_s), seal = keys.filePath(u"truong.p12"_s);
    walker.say(u"Quản trị lập Trường Cao đẳng nghề Bình Sơn từ các bảng CSV và hai quy trình JSON"_s);
    walker.whileClosed([&] {
        foundCollege(walker.demo());
        makeKey(walker.demo(), u"Đỗ Thị Mai"_s, own);
        makeKey(walker.demo(), u"Trường Cao đẳng nghề Bình Sơn"_s, seal);
    });

    CollegeJob job(walker);
    job.takeIn();
    job.direct();
    job.draftReply();
    job.sign(own);
    CHECK(job.numberAndSeal(seal) == u"01/CĐNBS-ĐT"_s);
    job.issue();

    walker.say(u"Chữ ký và dấu được các chương trình khác chấp nhận; cơ quan khác không thấy gì"_s);
    walker.click(u"nav:documents:outgoing"_s);
    walker.doubleClickRow(u"screen:documents:outgoing > register"_s, u"01/CĐNBS-ĐT"_s);
    walker.waitForWords(u"signatureHeadline"_s, u"hợp lệ"_s);
    walker.picture(u"da-phat-hanh"_s);
    const auto copy = keys.filePath(u"di.pdf"_s);
    walker.pickFromMenu(u"moreActs"_s, u"Lưu bản sao…"_s);
    walker.chooseFile(copy);
    walker.waitForWords(u"toast-text"_s, u"Đã lưu bản sao"_s);
    checkSignatures(copy);
    for (const auto &notation : {letter.codeNumber, u"01/CĐNBS-ĐT"_s}) {
        walker.enter(u"khanh.tq"_s);
        CHECK(walker.found(notation).isEmpty());
    }
}

}
