// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/CommandLine.h"

#include <QProcess>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestCall = 120'000; ///< milliseconds

QByteArray finished(QProcess &call)
{
    const bool ended = call.waitForFinished(LongestCall);
    const auto said = call.readAllStandardOutput();
    INFO(call.program().toStdString() << ' ' << call.arguments().join(u' ').toStdString());
    INFO(said.toStdString() << call.readAllStandardError().toStdString());
    REQUIRE(ended);
    REQUIRE(call.exitStatus() == QProcess::NormalExit);
    REQUIRE(call.exitCode() == 0);
    return said;
}

}

QByteArray chaubanctl(const DemoCopy &demo, const QStringList &arguments, const QString &login)
{
    auto surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"CHAUBAN_STORE"_s, demo.path(u"store"_s));
    surroundings.insert(u"CHAUBAN_PASSWORD_FILE"_s, demo.path(u"password"_s));
    surroundings.insert(u"CHAUBAN_LOGIN"_s, login);
    QProcess call;
    call.setProcessEnvironment(surroundings);
    call.start(QStringLiteral(CHAUBANCTL), arguments);
    return finished(call);
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess call;
    call.start(program, arguments);
    return finished(call);
}

}
