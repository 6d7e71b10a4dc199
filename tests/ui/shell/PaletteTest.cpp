// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/CommandPalette.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
QStringList found(const QString &query)
{
    const QList<PaletteCommand> all = {{u"Đổi giao diện tối"_s, {}, {}, {}},
        {u"Hồ sơ công việc"_s, u"mở màn hình"_s, {}, {}},
        {u"Chờ xử lý"_s, u"mở màn hình"_s, {}, {}}};
    QStringList titles;
    for (const auto &command : matching(all, query))
        titles.append(command.title);
    return titles;
}
}

TEST_CASE("commands are found without accents, by words in any order")
{
    CHECK(found(u"doi giao dien"_s) == QStringList{u"Đổi giao diện tối"_s});
    CHECK(found(u"viec ho"_s) == QStringList{u"Hồ sơ công việc"_s});
    CHECK(found(u"CHỜ"_s) == QStringList{u"Chờ xử lý"_s});
    CHECK(found(u"không có"_s).isEmpty());
    CHECK(found({}).size() == 3);
}

TEST_CASE("what begins with the typed word comes before what only contains it")
{
    CHECK(found(u"o"_s).size() == 3);
    CHECK(found(u"h"_s).first() == u"Hồ sơ công việc"_s);
}
