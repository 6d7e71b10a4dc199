// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/Patience.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
const auto Dead = u"http://tsa.example/"_s;

Instant minute(int number)
{
    return {qint64(number) * 60'000};
}
}

TEST_CASE("who does not answer is asked again after 1, 5, 15 minutes, then every hour")
{
    Patience patience;
    int now = 100;
    for (const int rest : {1, 5, 15, 60, 60, 60}) {
        CHECK_FALSE(patience.restsUntil(Dead, minute(now)));
        patience.failed(Dead, minute(now));
        CHECK(patience.restsUntil(Dead, minute(now)) == minute(now + rest));
        CHECK(patience.nextTry(minute(now)) == minute(now + rest));
        now += rest;
    }
}

TEST_CASE("an answer ends the patience, and others were never concerned")
{
    Patience patience;
    patience.failed(Dead, minute(0));
    patience.failed(Dead, minute(1));
    CHECK_FALSE(patience.restsUntil(u"http://other.example/"_s, minute(1)));
    patience.answered(Dead);
    CHECK_FALSE(patience.restsUntil(Dead, minute(1)));
    CHECK_FALSE(patience.nextTry(minute(1)));
    patience.failed(Dead, minute(1));
    CHECK(patience.restsUntil(Dead, minute(1)) == minute(2));
}
