// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <catch2/catch.hpp>

namespace chauban::test {

/// How a call of the program ended.
struct Answer
{
    int code;
    QByteArray out;
    QByteArray error;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// Of the error under --json; empty when there is none.
    QString reason() const { return json()[QStringLiteral("error")][QStringLiteral("reason")].toString(); }
};

/// Runs the program to its end, at most for two minutes.
inline Answer chaubanctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(CHAUBANCTL), arguments);
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}
