// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/JsonFields.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Account
{
    QString name;
    bool isActive = true;
    bool isGuest = false;

    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Account::name},
            Field{"active", &Account::isActive},
            Field{"guest", &Account::isGuest}};
    }
};
}

TEST_CASE("what is blank but not so from the start is written, and read back as it was")
{
    const Account closed{u"an"_s, false, false};

    const auto json = toJson(closed);
    const auto back = fromJson<Account>(json);

    REQUIRE(back.ok());
    CHECK_FALSE(back->isActive);
    CHECK(json.toObject().contains(u"active"_s));
    CHECK_FALSE(json.toObject().contains(u"guest"_s)); // blank from the start: left out
}
