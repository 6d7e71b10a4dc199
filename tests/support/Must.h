// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QtGlobal>

#include <type_traits>

namespace chauban {

/// The value of what cannot fail where there is no test to fail: ends the program and says why.
template<typename T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s %s", result.error().reason.id(), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

}
