// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace chauban::verify {

/// Calls a C library's function of release.
template<auto Release>
struct Releaser
{
    template<typename T>
    void operator()(T *pointer) const
    {
        Release(pointer);
    }
};

/// Owns an object of a C library.
template<typename T, auto Release>
using Owned = std::unique_ptr<T, Releaser<Release>>;

}
