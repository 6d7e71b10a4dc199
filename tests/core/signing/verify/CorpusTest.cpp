// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Verifier.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace chauban;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Rows of a tab-separated file by its first column; empty when no corpora are given.
QList<QStringList> rows(const QString &path)
{
    QList<QStringList> list;
    for (const QString &line : QString::fromUtf8(read(path)).split(u'\n', Qt::SkipEmptyParts).mid(1))
        list.append(line.split(u'\t'));
    return list;
}

VerificationReport judge(const QString &path)
{
    return verifyPdf(read(path), {}, SystemClock().now(), {VerifyOptions::Rendering::Skip});
}

const QString folder = qEnvironmentVariable("CHAUBAN_CORPORA");

}

TEST_CASE("integrity of published papers agrees with their labels")
{
    for (const QStringList &row : rows(folder + QStringLiteral("/official/labels.tsv"))) {
        const auto report = judge(folder + QStringLiteral("/official/") + row[0]);
        INFO(row[0].toStdString());
        CHECK(report.signatures.size() == row[4].toInt());
        const bool sound = row[5].contains(QStringLiteral("Signature is Valid"));
        for (const SignatureReport &signature : report.signatures) {
            CHECK((signature.integrity == Integrity::Intact) == sound);
            CHECK((signature.verdict == SignatureVerdict::Invalid) == !sound);
        }
    }
}

TEST_CASE("no attack of the corpus is valid and unchanged, no sound fixture invalid")
{
    for (const QStringList &row : rows(folder + QStringLiteral("/signed-pdf/expected.tsv"))) {
        const auto report = judge(folder + QStringLiteral("/signed-pdf/") + row[0]);
        INFO(row[0].toStdString());
        if (row[0].startsWith(QStringLiteral("fixtures-")))
            CHECK(report.verdict != SignatureVerdict::Invalid);
        for (const SignatureReport &signature : report.signatures) {
            const bool clean = signature.integrity == Integrity::Intact && signature.changes == Changes::None
                && signature.verdict != SignatureVerdict::Invalid
                && !signature.reasons.contains(QStringLiteral("verify.change-orphan-object"));
            if (row[0].startsWith(QStringLiteral("attacks-")))
                CHECK_FALSE(clean);
        }
    }
}
