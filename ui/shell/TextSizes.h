// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>

namespace chauban {

/// The sizes of text that are offered, in percent: by the settings and, step by step, by the keys.
constexpr std::array TextSizes{100, 115, 130, 150};

/// The offered size that comes after this one, or the largest.
constexpr int largerText(int percent)
{
    const auto *const found
        = std::find_if(TextSizes.begin(), TextSizes.end(), [percent](int size) { return size > percent; });
    return found == TextSizes.end() ? TextSizes.back() : *found;
}

/// The offered size that comes before this one, or the smallest.
constexpr int smallerText(int percent)
{
    int smaller = TextSizes.front();
    for (const int size : TextSizes)
        if (size < percent)
            smaller = size;
    return smaller;
}

}
