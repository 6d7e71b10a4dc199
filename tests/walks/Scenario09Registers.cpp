// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/ClerkIntake.h"
#include "tests/walks/CommandLine.h"
#include "tests/walks/MainJob.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Columns
    = 10; // Decree 30/2020, annex IV: of the register of incoming and that of outgoing papers

/// Prints the register that has this line from its screen; its pages as text, spaces folded.
QString printedRegister(Walker &walker, const QString &kind, const QString &line, const QString &path)
{
    walker.click(u"nav:registers"_s);
    walker.click(u"register-kind-"_s + kind);
    walker.row(u"register-table"_s, line);
    walker.picture(u"so-"_s + kind);
    walker.click(u"register-print"_s);
    walker.chooseFile(path);
    walker.waitForWords(u"toast-text"_s, path);
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).simplified();
}

void checkColumns(const QString &book)
{
    INFO(book.toStdString());
    for (int column = 1; column <= Columns; ++column)
        CHECK(book.contains(u"(%1)"_s.arg(column)));
    CHECK_FALSE(book.contains(u"(%1)"_s.arg(Columns + 1)));
}

/// Enters two letters and gives up the number of the second.
int cancelIncoming(Walker &walker, const QString &folder, const QString &reason)
{
    walker.say(u"Văn thư vào sổ hai công văn đến, hủy số của công văn sau vì vào nhầm"_s);
    ClerkIntake intake(walker);
    intake.open();
    int number = 0;
    for (const auto &[notation, subject] : {std::pair{u"401/SGDĐT-VP"_s, u"báo cáo sĩ số học sinh"_s},
             std::pair{u"402/SGDĐT-VP"_s, u"báo cáo tình hình trường lớp"_s}}) {
        const auto path = u"%1/%2.pdf"_s.arg(folder, notation.section(u'/', 0, 0));
        writeLetter({notation, subject}, path);
        walker.drop(u"screen:intake"_s, {path});
        walker.waitFor(path, [&] { return !intake.line(notation).isEmpty(); });
        walker.clickRow(u"queue"_s, notation);
        number = intake.enter(notation);
    }
    walker.clickRow(u"queue"_s, u"402/SGDĐT-VP"_s);
    walker.click(u"cancel-number"_s);
    CHECK_FALSE(walker.offers(u"registered > perform"_s));
    walker.write(u"registered > reason"_s, reason);
    walker.picture(u"huy-so-den"_s);
    walker.click(u"registered > perform"_s);
    walker.waitForWords(u"toast-text"_s, u"Đã hủy số đến %1"_s.arg(number));
    return number;
}

/// An outgoing paper gets its number, which is then given up; answers its code number.
QString cancelOutgoing(Walker &walker, const QString &reason)
{
    MainJob job(walker);
    job.draftPaper(u"ngan.hk"_s);
    job.check();
    job.sign();
    job.numberAndSeal();
    walker.say(u"Văn thư hủy số %1"_s.arg(job.replyNotation()));
    job.openReply(u"inbox:to-issue"_s);
    walker.act(u"Hủy số"_s);
    CHECK_FALSE(walker.offers(u"act-do"_s));
    walker.write(u"words"_s, reason);
    walker.setChecked(u"understood"_s, true);
    walker.picture(u"huy-so-di"_s);
    job.performAct();
    return job.replyNotation();
}

}

TEST_CASE("both registers are printed in ten columns, the cancelled numbers with their reason")
{
    Walker walker(u"9-so-van-ban"_s);
    const QTemporaryDir folder;
    const int number = cancelIncoming(walker, folder.path(), u"Vào nhầm sổ"_s);
    const auto outgoingNumber = cancelOutgoing(walker, u"Cấp nhầm số"_s);

    walker.say(u"Văn thư in sổ văn bản đến và sổ văn bản đi ra PDF"_s);
    walker.enter(u"nhung.vth"_s);
    const auto incoming
        = printedRegister(walker, u"incoming"_s, u"402/SGDĐT-VP"_s, folder.filePath(u"so-den.pdf"_s));
    const auto outgoing
        = printedRegister(walker, u"outgoing"_s, outgoingNumber, folder.filePath(u"so-di.pdf"_s));

    checkColumns(incoming);
    CHECK(incoming.toUpper().contains(u"SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"_s));
    CHECK(incoming.contains(u"401/SGDĐT"_s));
    CHECK(incoming.contains(QString::number(number)));
    CHECK(incoming.count(u"Đã hủy"_s) == 1);
    CHECK(incoming.contains(u"Vào nhầm"_s));
    checkColumns(outgoing);
    CHECK(outgoing.toUpper().contains(u"SỔ ĐĂNG KÝ VĂN BẢN ĐI"_s));
    CHECK(outgoing.contains(outgoingNumber.section(u'-', 0, 0)));
    CHECK(outgoing.count(u"Đã hủy"_s) == 1);
    CHECK(outgoing.contains(u"nhầm số"_s));
}

}
