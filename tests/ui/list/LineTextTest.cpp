// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/FilterDate.h"
#include "ui/list/ListLine.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

const LineContext today{nullptr, QDate(2026, 9, 21)};

ListLine lineDue(QDate due, Urgency urgency = Urgency::Normal)
{
    ListLine line;
    line.work.document.state = DocumentState::InProgress;
    line.work.document.metadata.dueDate = due;
    line.work.document.metadata.urgency = urgency;
    return line;
}

QStringList chipsOf(const ListLine &line)
{
    QStringList texts;
    for (const auto &chip : LineText(today).chips(line))
        texts.append(chip.text);
    return texts;
}

QString subjectOf(const QString &subject)
{
    Document document;
    document.metadata.subject = subject;
    return LineText::subject(document);
}

}

TEST_CASE("the opening of a subject is left out, whatever its spelling")
{
    CHECK(subjectOf(u"V/v rà soát"_s) == u"Rà soát"_s);
    CHECK(subjectOf(u" v/v: rà  soát "_s) == u"Rà soát"_s);
    CHECK(subjectOf(u"Về việc rà soát"_s) == u"Rà soát"_s);
    CHECK(subjectOf(u"VỀ VIỆC RÀ SOÁT"_s) == u"RÀ SOÁT"_s);
    CHECK(subjectOf(u"Rà soát về việc đi lại"_s) == u"Rà soát về việc đi lại"_s);
    CHECK(subjectOf(u"V/v"_s) == u"V/v"_s);
    CHECK_FALSE(subjectOf({}).isEmpty());
}

TEST_CASE("urgency and time left are said in words")
{
    CHECK(chipsOf(lineDue(QDate(2026, 9, 18))) == QStringList{u"Quá hạn 1 ngày làm việc"_s});
    CHECK(chipsOf(lineDue(QDate(2026, 9, 21), Urgency::Express))
        == QStringList{u"Hỏa tốc"_s, u"Hạn hôm nay"_s});
    CHECK(chipsOf(lineDue(QDate(2026, 9, 26), Urgency::VeryUrgent))
        == QStringList{u"Thượng khẩn"_s, u"Còn 4 ngày làm việc"_s});
    CHECK(chipsOf(lineDue({}, Urgency::Urgent)).first() == u"Khẩn"_s);
}

TEST_CASE("what is finished is never overdue")
{
    auto line = lineDue(QDate(2026, 9, 1));
    line.work.document.state = DocumentState::Done;
    CHECK(chipsOf(line).isEmpty());
}

TEST_CASE("dates are taken as officers type them")
{
    const QDate now(2026, 9, 21);
    CHECK(typedDate(u"21/9"_s, now) == QDate(2026, 9, 21));
    CHECK(typedDate(u"5-3-25"_s, now) == QDate(2025, 3, 5));
    CHECK(typedDate(u" 01.12.2024 "_s, now) == QDate(2024, 12, 1));
    for (const auto &wrong : {u"31/2/2026"_s, u"hôm nay"_s, u"9"_s, u"1/2/3/4"_s})
        CHECK_FALSE(typedDate(wrong, now).isValid());
}
