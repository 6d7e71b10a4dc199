// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/ClerkIntake.h"

#include <QRegularExpression>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

ClerkIntake::ClerkIntake(Walker &walker)
    : m_walker(walker)
{
}

void ClerkIntake::open(const QString &login)
{
    m_walker.enter(login);
    m_walker.click(u"nav:intake"_s);
    m_walker.control(u"screen:intake"_s);
}

QString ClerkIntake::line(const QString &part)
{
    if (!m_walker.sees(u"queue"_s))
        return {};
    QStringList found;
    for (const auto &line : m_walker.rows(u"queue"_s))
        if (line.contains(part, Qt::CaseInsensitive))
            found.append(line);
    return found.size() == 1 ? found.first() : QString();
}

void ClerkIntake::show(const QString &part, const QString &stage)
{
    m_walker.waitFor(
        u"“%1” ở “%2” trong hàng chờ"_s.arg(part, stage), [&] { return line(part).startsWith(stage); });
    m_walker.clickRow(u"queue"_s, part);
}

void ClerkIntake::fill(const PostedLetter &letter)
{
    m_walker.write(u"agency"_s, letter.agency);
    m_walker.key(Qt::Key_Tab);
    m_walker.write(u"notation"_s, letter.codeNumber);
    m_walker.write(u"date"_s, DemoCopy::today().toString(u"d/M"_s));
    m_walker.write(u"type"_s, u"Công văn"_s);
    m_walker.write(u"subject"_s, letter.subject);
}

void ClerkIntake::send(const QString &notation)
{
    const auto waits = [&] {
        const auto now = line(notation);
        return now.startsWith(u"Đã đọc"_s) || now.startsWith(u"Cần kiểm tra"_s);
    };
    for (int presses = 0; presses < 3 && waits(); ++presses)
        m_walker.key(Qt::Key_Return, Qt::ControlModifier);
    if (waits())
        m_walker.fail(u"“%1” không vào sổ bằng Ctrl+Enter."_s.arg(line(notation)));
}

int ClerkIntake::numberOf(const QString &notation)
{
    static const QRegularExpression number(u"^Đã vào sổ · số đến (\\d+)"_s);
    m_walker.waitFor(
        u"số đến của %1"_s.arg(notation), [&] { return number.match(line(notation)).hasMatch(); });
    return number.match(line(notation)).captured(1).toInt();
}

int ClerkIntake::enter(const QString &notation)
{
    send(notation);
    return numberOf(notation);
}

}
