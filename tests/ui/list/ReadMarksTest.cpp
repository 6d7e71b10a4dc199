// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/ReadMarks.h"

#include "ui/workplace/Preferences.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
DocumentId paper(int number)
{
    return DocumentId{QUuid(quint32(number + 1), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
}
}

TEST_CASE("what was read is remembered for that person alone")
{
    const QTemporaryDir home;
    const auto file = home.filePath(u"preferences.ini"_s);
    const PersonId one{QUuid::createUuid()}, other{QUuid::createUuid()};
    {
        Preferences preferences(file);
        auto &marks = ReadMarks::of(preferences, one);
        CHECK(&marks == &ReadMarks::of(preferences, one));
        marks.mark({paper(1), paper(2), paper(3)}, true);
        marks.mark({paper(2)}, false);
        marks.save();
    }
    Preferences preferences(file);
    const auto &again = ReadMarks::of(preferences, one);
    CHECK(again.isRead(paper(1)));
    CHECK_FALSE(again.isRead(paper(2)));
    CHECK(again.read().size() == 2);
    CHECK(ReadMarks::of(preferences, other).read().isEmpty());
}

TEST_CASE("of very many marks the latest are kept")
{
    const QTemporaryDir home;
    Preferences preferences(home.filePath(u"preferences.ini"_s));
    auto &marks = ReadMarks::of(preferences, PersonId{QUuid::createUuid()});
    QList<DocumentId> many;
    for (int i = 0; i < 9000; ++i)
        many.append(paper(i));
    marks.mark(many, true);
    CHECK_FALSE(marks.isRead(paper(0)));
    CHECK(marks.isRead(paper(8999)));
    CHECK(marks.read().size() == 8000);
}
