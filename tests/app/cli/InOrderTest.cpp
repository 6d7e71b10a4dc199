// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/InOrder.h"

#include <QList>

#include <catch2/catch.hpp>
#include <chrono>
#include <numeric>
#include <thread>

using namespace chauban;

TEST_CASE("work done by several threads is told in order")
{
    const int threads = GENERATE(1, 2, 7);
    constexpr int Count = 40;
    QList<int> told;
    inOrder(Count, threads, [&told](qsizetype at) -> Telling {
        std::this_thread::sleep_for(std::chrono::microseconds(at % 5 == 0 ? 2000 : 10));
        return [&told, at] { told << int(at); };
    });
    QList<int> expected(Count);
    std::iota(expected.begin(), expected.end(), 0);
    CHECK(told == expected);
}

TEST_CASE("without work there is nothing to tell")
{
    bool isCalled = false;
    inOrder(0, 4, [&isCalled](qsizetype) -> Telling {
        isCalled = true;
        return [] {};
    });
    CHECK_FALSE(isCalled);
}
