// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job, and scenario 8: the issued reply closes the letter, both lie in one dossier, archived for ten years.

#include "tests/walks/MainJob.h"

#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch.hpp>
#include <iostream>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE("the main job goes through the window from the letter to the archive")
{
    Walker walker(u"viec-chinh"_s);
    MainJob job(walker);
    job.takeIn();
    job.submit();
    job.direct();
    job.handOn();
    job.draftReply();
    job.check();
    job.sign();
    job.numberAndSeal();
    job.issue();
    CHECK(job.issued().contains(u"kết thúc văn bản đến được trả lời"_s));

    const QTemporaryDir folder;
    const auto given = qEnvironmentVariable("CHAUBAN_WALK_OUT");
    const auto copy = given.isEmpty() ? folder.filePath(u"cong-van-di.pdf"_s) : given;
    job.saveCopy(copy);
    CHECK(walker.words(u"signatureHeadline"_s).contains(u"hợp lệ"_s, Qt::CaseInsensitive));
    job.archive();
    const auto filed = walker.rows(u"dossier-papers"_s).join(u'\n');
    INFO(filed.toStdString());
    CHECK(filed.contains(job.letterNotation()));
    CHECK(filed.contains(job.replyNotation()));
    CHECK(filed.contains(u"Đã hoàn thành"_s)); // the letter
    CHECK(filed.contains(u"Đã phát hành"_s));
    CHECK(walker.words(u"dossier-facts"_s).contains(u"10 năm"_s));

    const auto judge = QStandardPaths::findExecutable(u"pdfsig"_s);
    if (judge.isEmpty())
        return;
    QProcess pdfsig;
    pdfsig.start(judge, {u"-nocert"_s, copy});
    REQUIRE(pdfsig.waitForFinished());
    const auto said = pdfsig.readAllStandardOutput();
    INFO(said.toStdString());
    CHECK(said.count("Signature is Valid") == 2);
}

}
