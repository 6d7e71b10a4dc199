// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SlowEvents.h"

#include "ui/watch/WatchedApplication.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Tell = "CHAUBAN_SLOW_EVENTS"; ///< the file in which a repeated run tells of its slow events
constexpr int Runs = 3;
constexpr int PatienceForRun = 180'000; ///< milliseconds

void tell(const QStringList &slow)
{
    QFile file(qEnvironmentVariable(Tell));
    if (!file.open(QIODevice::Append)) // a test may ask more than once
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write((slow.join(u'\n') + u'\n').toUtf8());
}

/// As Catch reads names on its command line.
QString currentTest()
{
    auto name = QString::fromStdString(Catch::getResultCapture().getCurrentTestName());
    for (const auto special : {u'\\', u',', u'[', u'*'})
        name.replace(special, QString(u'\\') + special);
    return name;
}

/// Nothing when the run did not get as far as to tell.
std::optional<QStringList> slowInAnotherRun()
{
    const QTemporaryDir folder;
    auto surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QLatin1StringView(Tell), folder.filePath(u"slow"_s));
    QProcess run;
    run.setProcessEnvironment(surroundings);
    run.setProcessChannelMode(QProcess::ForwardedChannels);
    run.start(QCoreApplication::applicationFilePath(), {currentTest()});
    if (!run.waitForFinished(PatienceForRun)) {
        run.kill();
        run.waitForFinished();
    }
    QFile told(folder.filePath(u"slow"_s));
    if (!told.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(told.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

}

QStringList slowEvents()
{
    QStringList told;
    for (const auto &slow : WatchedApplication::slowEvents())
        if (slow.unhindered > WatchedApplication::mostProcessor)
            told << slow.receiver + u' ' + slow.event;
    told.removeDuplicates();
    return told;
}

QStringList slowInEveryRun()
{
    auto slow = slowEvents();
    if (qEnvironmentVariableIsSet(Tell)) {
        tell(slow);
        return {};
    }
    for (int run = 1; run < Runs && !slow.isEmpty(); ++run)
        if (const auto again = slowInAnotherRun())
            slow.removeIf([&](const QString &event) { return !again->contains(event); });
    return slow;
}

}
