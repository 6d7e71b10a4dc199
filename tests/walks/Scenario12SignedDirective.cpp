// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A directive that its author signs stands by itself: it is saved, and openssl alone accepts it.

#include "tests/support/SignatureJudges.h"
#include "tests/walks/MainJob.h"

#include <QDirIterator>
#include <QFile>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE("the chair signs the directive, saves the evidence, and openssl accepts it with nothing of ours")
{
    Walker walker(u"12-y-kien-ky-so"_s);
    MainJob job(walker);
    job.takeIn();
    job.submit();

    job.writeDirective();
    walker.say(u"Chủ tịch chọn “Ký số ý kiến này”, nhập mật khẩu chứng thư rồi gửi"_s);
    CHECK_FALSE(walker.sees(u"key-password"_s));
    walker.setChecked(u"sign-decision"_s, true);
    CHECK_FALSE(walker.offers(u"act-do"_s));
    job.enterPin();
    walker.picture(u"ky-y-kien"_s);
    job.performAct();

    walker.say(u"Trưởng phòng Kinh tế thấy ý kiến đã ký số, chữ ký đúng, và lưu bằng chứng"_s);
    walker.enter(u"dat.dt"_s);
    job.openLetter(u"inbox:to-do"_s);
    walker.key(Qt::Key_2, Qt::ControlModifier);
    walker.waitFor(u"ý kiến được kiểm tra chữ ký"_s,
        [&] { return walker.rows(u"opinions"_s).join(u'\n').contains(u"Trần Quốc Khánh · chữ ký đúng"_s); });
    walker.picture(u"y-kien-da-ky"_s);
    const QTemporaryDir folder;
    walker.pickFromMenu(u"moreActs"_s, u"Lưu bằng chứng ý kiến ký số…"_s);
    walker.chooseFile(folder.path());
    walker.waitForWords(u"toast-text"_s, u"Đã lưu bằng chứng"_s);

    walker.say(u"openssl chấp nhận bằng chứng theo đúng lời hướng dẫn đi kèm"_s);
    QDirIterator files(folder.path(), {u"README.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    REQUIRE(files.hasNext());
    QFile readme(files.next());
    REQUIRE(readme.open(QIODevice::ReadOnly));
    int checked = 0;
    for (auto line : QString::fromUtf8(readme.readAll()).split(u'\n')) {
        if (!line.startsWith(u"openssl "_s))
            continue;
        line.replace(u"GOC.pem"_s, walker.demo().path(u"roots.pem"_s));
        const auto answer
            = test::runProgramFor(u"sh"_s, {u"-c"_s, u"cd '%1' && %2"_s.arg(QFileInfo(readme).path(), line)});
        INFO(line.toStdString() << "\n" << answer.toStdString());
        CHECK(answer.startsWith("0\n"));
        checked += answer.contains("Verification successful");
    }
    CHECK(checked == 2);
}

}
