// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

namespace chauban {

/// The names under which an enum stands in JSON, in the order of its values. Specialised beside each enum:
/// `template<> inline constexpr std::array enumNames<Act> = {"directive", …};`
template<typename Enum>
inline constexpr std::array<const char *, 0> enumNames = {};

template<typename Enum>
concept NamedEnum = enumNames<Enum>
.size() > 0;

template<NamedEnum Enum>
constexpr QLatin1StringView nameOf(Enum value)
{
    return QLatin1StringView(enumNames<Enum>[size_t(value)]);
}

template<NamedEnum Enum>
std::optional<Enum> fromName(QStringView name)
{
    for (size_t i = 0; i < enumNames<Enum>.size(); ++i)
        if (name == QLatin1StringView(enumNames<Enum>[i]))
            return Enum(i);
    return std::nullopt;
}

template<NamedEnum Enum>
QString allNames()
{
    QStringList names;
    for (const auto name : enumNames<Enum>)
        names += QLatin1StringView(name);
    return names.join(QLatin1StringView(", "));
}

}
