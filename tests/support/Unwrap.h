// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <catch2/catch.hpp>
#include <string>

namespace chauban {

/// The value; fails the test with the reason when there is none.
template<typename T>
T unwrap(Result<T> result)
{
    INFO((result.ok() ? std::string()
                      : result.error().reason.id() + (" " + result.error().detail.toStdString())));
    REQUIRE(result.ok());
    return std::move(result).value();
}

}
