// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The signing folder: five papers with one PIN, by keys alone; and the same when the program is killed in between.

#include "tests/walks/WaitingPapers.h"
#include "tests/walks/Walker.h"

#include <QCoreApplication>
#include <QMap>
#include <QProcess>

#include <catch2/catch.hpp>
#include <iostream>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Papers = 5;
constexpr const char *Work = "the leader signs the folder that another process has filled";

void openFolder(Walker &walker)
{
    walker.enter(u"duong.ntt"_s);
    walker.waitFor(u"mục Cặp trình ký"_s, [&] { return walker.sees(u"nav:signing-folder"_s); });
    walker.key(Qt::Key_K, Qt::ControlModifier);
    walker.type(u"cap trinh ky"_s);
    walker.key(Qt::Key_Return);
}

/// Enters the PIN of the confirmation and signs.
void signFolder(Walker &walker)
{
    walker.waitFor(u"ô mật khẩu"_s, [&] { return walker.control(u"key-password"_s)->hasFocus(); });
    walker.type(walker.demo().password());
    walker.waitFor(u"ký được"_s, [&] { return walker.offers(u"pile-sign"_s); });
    walker.key(Qt::Key_Return, Qt::ControlModifier);
}

QMap<QString, int> onceEach(const QStringList &subjects)
{
    QMap<QString, int> counts;
    for (const auto &subject : subjects)
        counts.insert(subject, 1);
    return counts;
}

}

TEST_CASE("a deputy goes through the signing folder by keys alone and signs five papers with one PIN")
{
    Walker walker(u"cap-trinh-ky"_s);
    QStringList subjects;
    walker.whileClosed([&] { subjects = bringToSigner(walker.demo(), Papers); });

    walker.say(u"Phó Chủ tịch mở Cặp trình ký, xem và đồng ý từng văn bản bằng phím cách"_s);
    openFolder(walker);
    walker.waitForWords(u"folder-count"_s, u"Đã xem 1/%1, sẽ ký 0"_s.arg(Papers));
    walker.picture(u"cap"_s);
    for (int paper = 1; paper <= Papers; ++paper) {
        walker.waitForWords(u"folder-count"_s, u"Đã xem %1/%2"_s.arg(paper).arg(Papers));
        walker.waitFor(u"trang văn bản"_s, [&] { return walker.offers(u"folder-agree"_s); });
        walker.key(Qt::Key_Space);
        walker.waitForWords(u"folder-count"_s, u"sẽ ký %1"_s.arg(paper));
    }
    walker.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);

    walker.say(u"Bảng xác nhận nêu từng tệp và chỗ ký; nhập PIN một lần"_s);
    CHECK(walker.rows(u"pile-list"_s).size() == Papers);
    signFolder(walker);
    walker.waitForWords(u"pile-title"_s, u"Đã ký xong"_s);
    walker.waitForWords(u"pile-about"_s, u"Đã ký và chuyển %1 văn bản"_s.arg(Papers));
    walker.picture(u"da-ky"_s);
    walker.key(Qt::Key_Space);
    walker.waitFor(u"cặp trống"_s, [&] { return walker.sees(u"empty-list"_s); });
    walker.whileClosed([&] { CHECK(signaturesOf(walker.demo(), subjects) == onceEach(subjects)); });
}

TEST_CASE(
    "a folder that is being signed when the program is killed is told of and ended, each paper signed once")
{
    Walker walker(u"cap-bi-tat"_s);
    QStringList subjects;
    walker.whileClosed([&] {
        subjects = bringToSigner(walker.demo(), Papers);
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"CHAUBAN_WALK_IN"_s, walker.demo().folder());
        surroundings.insert(u"CHAUBAN_WALK_HOME"_s, walker.home());
        QProcess leader;
        leader.setProcessEnvironment(surroundings);
        leader.setProcessChannelMode(QProcess::MergedChannels);
        leader.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(Work)});
        REQUIRE(leader.waitForStarted());
        QByteArray said;
        while (!said.contains("DA KY ") && leader.waitForReadyRead(120'000))
            said += leader.readAll();
        INFO(said.toStdString());
        REQUIRE(said.contains("DA KY "));
        leader.kill();
        leader.waitForFinished(-1);
        const auto counts = signaturesOf(walker.demo(), subjects);
        CHECK(counts.values().count(1) >= 1);
        CHECK(counts.values().count(1) < Papers); // at most three are under way
    });

    walker.say(u"Mở lại: cặp cho biết đã ký văn bản nào, ký tiếp phần còn lại"_s);
    openFolder(walker);
    walker.waitForWords(u"pile-title"_s, u"dừng giữa chừng"_s);
    walker.picture(u"con-lai"_s);
    walker.key(Qt::Key_Space); // "Ký tiếp"
    signFolder(walker);
    walker.waitForWords(u"pile-title"_s, u"Đã ký xong"_s);
    walker.key(Qt::Key_Space);
    walker.waitFor(u"cặp trống"_s, [&] { return walker.sees(u"empty-list"_s); });
    walker.whileClosed([&] { CHECK(signaturesOf(walker.demo(), subjects) == onceEach(subjects)); });
}

// Started by the case above only.
TEST_CASE("the leader signs the folder that another process has filled", "[.]")
{
    Walker walker(u"cap-nguoi-ky"_s);
    openFolder(walker);
    walker.waitForWords(u"folder-count"_s, u"/%1,"_s.arg(Papers));
    walker.click(u"folder-all"_s);
    walker.click(u"folder-all-yes"_s);
    walker.click(u"folder-sign"_s);
    signFolder(walker);
    walker.waitFor(u"văn bản đầu tiên"_s, [&] {
        const auto words = walker.sees(u"pile-hint"_s) ? walker.words(u"pile-hint"_s) : QString();
        return words.startsWith(u"Đã ký "_s) && !words.startsWith(u"Đã ký 0/"_s);
    });
    std::cout << "DA KY " << walker.words(u"pile-hint"_s).toStdString() << std::endl;
    walker.waitFor(u"bị tắt"_s, [] { return false; });
}

}
