// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/DemoCopy.h"

#include "app/demo/DemoOffice.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QTimeZone>
#include <QUuid>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pattern()
{
    const auto given = qEnvironmentVariable("CHAUBAN_DEMO");
    if (!given.isEmpty())
        return given;
    static const QTemporaryDir keeper;
    static const bool made = makeDemo(keeper.filePath(u"demo"_s), [](const QString &) {}).ok();
    REQUIRE(made);
    return keeper.filePath(u"demo"_s);
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator walk(
        from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const auto path = walk.next();
        const auto copy = to + path.mid(from.size());
        if (walk.fileInfo().isDir())
            QDir().mkpath(copy);
        else
            REQUIRE(QFile::copy(path, copy));
    }
}

}

DemoCopy::DemoCopy()
    : m_folder(qEnvironmentVariable("CHAUBAN_WALK_IN"))
{
    if (m_folder.isEmpty()) {
        m_folder = m_keeper.filePath(u"demo"_s);
        copyFolder(pattern(), m_folder);
    }
    QFile file(path(u"round"_s));
    m_round = file.open(QIODevice::ReadWrite) ? file.readAll().trimmed().toInt() + 1 : 0;
    REQUIRE(m_round > 0);
    file.resize(0);
    file.seek(0);
    file.write(QByteArray::number(m_round) + '\n');
}

QDate DemoCopy::today()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Ho_Chi_Minh")).date();
}

QString DemoCopy::password() const
{
    QFile file(path(u"password"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readLine().trimmed());
}

QString DemoCopy::freshLetter(const QString &paper) const
{
    QFile file(path(u"papers/phuc-lam-dong/%1.pdf"_s.arg(paper)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto mark = QUuid::createUuid().toString(QUuid::Id128);
    QDir().mkpath(m_keeper.filePath(u"den"_s));
    QFile letter(m_keeper.filePath(u"den/cong-van-den-%1.pdf"_s.arg(mark.left(6))));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write(file.readAll() + "% " + mark.toLatin1() + '\n');
    return letter.fileName();
}

}
