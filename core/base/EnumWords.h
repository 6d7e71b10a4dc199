// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace chauban {

/// The stored words of an enum, listed once beside it:
///
///     template<> inline constexpr auto enumWords<Kind> = std::to_array<EnumWord<Kind>>({{Kind::A, "a"}, …});
///
/// They stand in the database, the journal and JSON, and never change once released.
template<typename E>
using EnumWord = std::pair<E, std::string_view>;

template<typename E>
inline constexpr std::array<EnumWord<E>, 0> enumWords{};

template<typename E>
QString toWord(E value)
{
    for (const auto &[candidate, word] : enumWords<E>)
        if (candidate == value)
            return QString::fromLatin1(word.data(), qsizetype(word.size()));
    return {};
}

template<typename E>
std::optional<E> fromWord(const QString &text)
{
    for (const auto &[candidate, word] : enumWords<E>)
        if (text == QLatin1StringView(word.data(), qsizetype(word.size())))
            return candidate;
    return std::nullopt;
}

}
