// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/ClerkIntake.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <catch2/catch.hpp>
#include <iostream>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Letters = 20;
constexpr int Opening = 1533;
constexpr int Kills = 3;
constexpr const char *Work = "the clerk works off the letters that another process has made";
const QString council = u"Hội đồng nhân dân xã Phúc Lâm Đông"_s;

using Numbers = QMap<QString, int>; ///< of arrival, by the letter's own

QString notationIn(const QString &line)
{
    static const QRegularExpression notation(u"\\d+/SGDĐT-VP"_s);
    return notation.match(line).captured();
}

void openRegister(Walker &walker)
{
    walker.enter(u"nhung.vth"_s);
    walker.click(u"nav:registers"_s);
    walker.choose(u"register-body"_s, council);
}

/// The program in a process of its own, in which the clerk enters letter after letter.
class Worker
{
public:
    explicit Worker(const Walker &walker, const QString &letters)
    {
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"CHAUBAN_WALK_IN"_s, walker.demo().folder());
        surroundings.insert(u"CHAUBAN_WALK_HOME"_s, walker.home());
        surroundings.insert(u"CHAUBAN_WALK_LETTERS"_s, letters);
        surroundings.insert(u"TMPDIR"_s, letters);
        m_process.setProcessEnvironment(surroundings);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(Work)});
        REQUIRE(m_process.waitForStarted());
    }
    ~Worker() { kill(); }

    /// Listens until it has told so many new numbers, or has ended.
    void hear(Numbers &told, int more)
    {
        const auto before = told.size();
        while (told.size() < before + more && m_process.waitForReadyRead(120'000))
            note(told);
    }
    /// SIGKILL, `after` milliseconds from now unless it ends before. What it still told counts.
    void kill(Numbers &told, int after)
    {
        m_process.waitForFinished(after);
        kill();
        note(told);
    }
    bool isDone() const { return m_process.state() == QProcess::NotRunning; }
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    QByteArray output() const { return m_output; }

private:
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    void note(Numbers &told)
    {
        static const QRegularExpression line(u"^SO (\\d+) (\\S+)$"_s);
        while (m_process.canReadLine()) {
            const auto said = m_process.readLine();
            m_output += said;
            const auto match = line.match(QString::fromUtf8(said).trimmed());
            if (!match.hasMatch())
                continue;
            const auto number = match.captured(1).toInt();
            INFO(said.toStdString());
            CHECK(told.value(match.captured(2), number) == number); // once told, for ever
            told.insert(match.captured(2), number);
        }
    }

    QProcess m_process;
    QByteArray m_output;
};

/// The queue's next letter that has no number yet; empty: there is none. Waits for what is still being read.
QString nextLetter(Walker &walker)
{
    QString next;
    walker.waitFor(u"văn bản tiếp theo"_s, [&] {
        const auto lines = walker.sees(u"queue"_s) ? walker.rows(u"queue"_s) : QStringList();
        const auto open = std::find_if(lines.cbegin(), lines.cend(), [](const QString &line) {
            return !line.startsWith(u"Đã vào sổ"_s);
        });
        next = open == lines.cend() ? QString() : notationIn(*open);
        return open == lines.cend() || !next.isEmpty();
    });
    return next;
}

}

TEST_CASE("twenty letters get 1533 to 1552, none is lost or doubled when the program is killed in between")
{
    Walker walker(u"1-bi-tat"_s);
    QTemporaryDir folder;
    for (int i = 1; i <= Letters; ++i)
        writeLetter({u"%1/SGDĐT-VP"_s.arg(500 + i), u"báo cáo sĩ số học sinh lần %1"_s.arg(i)},
            folder.filePath(u"den-%1.pdf"_s.arg(i, 2, 10, QLatin1Char('0'))));

    walker.say(u"Văn thư mở sổ văn bản đến của Hội đồng nhân dân từ số %1"_s.arg(Opening));
    openRegister(walker);
    walker.write(u"register-opening"_s, QString::number(Opening));
    walker.click(u"register-open"_s);
    walker.waitForWords(u"register-count"_s, u"Số tiếp theo: %1"_s.arg(Opening));

    Numbers told;
    int kills = 0;
    walker.whileClosed([&] {
        auto &dice = *QRandomGenerator::global();
        while (told.size() < Letters) {
            Worker worker(walker, folder.path());
            const bool spared = kills >= Kills;
            worker.hear(told, spared ? Letters : dice.bounded(1, 4));
            worker.kill(told, spared ? 60'000 : dice.bounded(120));
            INFO(worker.output().toStdString());
            REQUIRE((worker.wasKilled() || told.size() == Letters)); // it did not fail by itself
            kills += worker.wasKilled() ? 1 : 0;
            walker.say(u"Chương trình bị tắt ngang lần %1, đã báo %2 số"_s.arg(kills).arg(told.size()));
            REQUIRE(kills <= Letters);
        }
    });
    CHECK(kills >= Kills);

    walker.say(u"Trong sổ có đúng 20 văn bản, số %1 đến %2"_s.arg(Opening).arg(Opening + Letters - 1));
    openRegister(walker);
    walker.waitForWords(u"register-count"_s, u"Số tiếp theo: %1"_s.arg(Opening + Letters));
    walker.row(u"register-table"_s, u"501/SGDĐT-VP"_s);
    walker.picture(u"so-van-ban"_s);
    Numbers kept;
    for (const auto &row : walker.rows(u"register-table"_s))
        kept.insert(notationIn(row), row.section(u" | "_s, 0, 0).toInt());
    CHECK(walker.rows(u"register-table"_s).size() == Letters);
    CHECK(kept == told);
    auto numbers = kept.values();
    std::sort(numbers.begin(), numbers.end());
    CHECK(numbers.first() == Opening);
    CHECK(numbers.last() == Opening + Letters - 1);
    CHECK(std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end());
    walker.click(u"nav:intake"_s);
    walker.waitForWords(u"counts"_s, u"0 văn bản chờ vào sổ"_s); // nothing is offered again
}

// Started by the case above only.
TEST_CASE("the clerk works off the letters that another process has made", "[.]")
{
    const QDir letters(qEnvironmentVariable("CHAUBAN_WALK_LETTERS"));
    Walker walker(u"1-van-thu"_s);
    ClerkIntake intake(walker);
    intake.open();
    if (!walker.sees(u"queue"_s) || walker.rows(u"queue"_s).isEmpty()) {
        QStringList files;
        for (const auto &file : letters.entryInfoList({u"den-*.pdf"_s}, QDir::Files, QDir::Name))
            files.append(file.absoluteFilePath());
        REQUIRE(files.size() == Letters);
        walker.drop(u"screen:intake"_s, files);
    }
    for (auto next = nextLetter(walker); !next.isEmpty(); next = nextLetter(walker)) {
        walker.clickRow(u"queue"_s, next);
        walker.choose(u"body"_s, council);
        const int number = intake.enter(next);
        std::cout << "SO " << number << ' ' << next.toStdString() << std::endl;
    }
    for (const auto &line : walker.rows(u"queue"_s)) { // what an earlier start has entered
        static const QRegularExpression number(u"số đến (\\d+)"_s);
        std::cout << "SO " << number.match(line).captured(1).toStdString() << ' '
                  << notationIn(line).toStdString() << std::endl;
    }
}

}
