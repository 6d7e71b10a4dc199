// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/ClerkIntake.h"

#include <QDir>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE("the same letter by mail and from the scanner is told, joined, and has one number")
{
    Walker walker(u"2-ghep"_s);
    ClerkIntake intake(walker);
    QTemporaryDir folder;
    const PostedLetter letter{u"77/SGDĐT-VP"_s, u"báo cáo việc chuyển trường của học sinh"_s};
    const PostedLetter next{u"78/SGDĐT-VP"_s, u"báo cáo sĩ số đầu năm học"_s};
    auto onPaper = letter;
    onPaper.subject = u"Báo cáo chuyển trường, bản giấy"_s;

    walker.say(u"Công văn 77/SGDĐT-VP đến qua thư điện tử, văn thư vào sổ"_s);
    writeLetter(letter, folder.filePath(u"thu-dien-tu.pdf"_s));
    intake.open();
    walker.drop(u"screen:intake"_s, {folder.filePath(u"thu-dien-tu.pdf"_s)});
    walker.waitFor(u"thư điện tử đọc được"_s, [&] { return !intake.line(letter.codeNumber).isEmpty(); });
    const int number = intake.enter(letter.codeNumber);

    walker.say(u"Bản giấy đến sau, máy quét ghi vào thư mục quét; văn thư gõ các ô từ hình"_s);
    const auto scans = folder.filePath(u"may-quet"_s);
    REQUIRE(QDir().mkpath(scans));
    walker.click(u"scan-folder"_s);
    walker.chooseFile(scans);
    walker.waitForWords(u"scan-folder"_s, u"may-quet"_s);
    writeScan(letter, scans + u"/quet-001.pdf"_s);
    // Its line bears the file's name until the words of the scan are recognised.
    walker.waitFor(u"bản quét đã nhận dạng"_s, [&] { return !intake.line(u"Cần kiểm tra"_s).isEmpty(); });
    walker.clickRow(u"queue"_s, u"Cần kiểm tra"_s);
    intake.fill(onPaper);
    walker.picture(u"ban-giay"_s);
    intake.send(onPaper.subject);

    walker.say(u"Chương trình báo trùng với số đến %1; văn thư ghép vào văn bản đã có"_s.arg(number));
    walker.waitForWords(u"trouble-text"_s, u"số đến %1,"_s.arg(number));
    CHECK(intake.line(onPaper.subject).startsWith(u"Trùng"_s));
    walker.picture(u"bao-trung"_s);
    walker.click(u"twin-join"_s);
    walker.waitForWords(u"toast-text"_s, u"vẫn một số đến"_s);
    CHECK(intake.line(onPaper.subject).isEmpty());

    walker.say(u"Trong sổ là một văn bản với cả hai tệp; công văn kế tiếp lấy số ngay sau"_s);
    walker.click(u"nav:documents:incoming"_s);
    walker.doubleClickRow(u"screen:documents:incoming > register"_s, letter.codeNumber);
    walker.choose(u"fileChoice"_s, u"quet-001.pdf"_s);
    walker.choose(u"fileChoice"_s, u"thu-dien-tu.pdf"_s);
    walker.picture(u"hai-tep"_s);
    writeLetter(next, folder.filePath(u"ke-tiep.pdf"_s));
    walker.click(u"nav:intake"_s);
    walker.drop(u"screen:intake"_s, {folder.filePath(u"ke-tiep.pdf"_s)});
    walker.waitFor(u"công văn kế tiếp đọc được"_s, [&] { return !intake.line(next.codeNumber).isEmpty(); });
    walker.clickRow(u"queue"_s, next.codeNumber);
    CHECK(intake.enter(next.codeNumber) == number + 1);
}

}
