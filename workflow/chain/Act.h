// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/json/EnumNames.h"

namespace chauban {

/// What a step asks of a person. The four acts on an outgoing paper that Decree 30/2020 keeps apart — content
/// (Approve), form (CheckForm), personal signature (Sign), number and agency seal — are different acts here.
enum class Act {
    Directive,
    Approve,
    CheckForm,
    Initial,
    Sign,
    AssignNumber,
    Seal,
    Issue,
    WorkOn,
    Acknowledge,
    Opinion,
};
template<>
inline constexpr std::array enumNames<Act> = {QLatin1StringView("directive"),
    QLatin1StringView("approve"),
    QLatin1StringView("check-form"),
    QLatin1StringView("initial"),
    QLatin1StringView("sign"),
    QLatin1StringView("assign-number"),
    QLatin1StringView("seal"),
    QLatin1StringView("issue"),
    QLatin1StringView("work-on"),
    QLatin1StringView("acknowledge"),
    QLatin1StringView("opinion")};

/// Which papers a chain is for.
enum class ChainKind { Incoming, Outgoing, Internal };
template<>
inline constexpr std::array enumNames<ChainKind> = {
    QLatin1StringView("incoming"), QLatin1StringView("outgoing"), QLatin1StringView("internal")};

/// An act whose approval is bound to the bytes seen and is lost when they change.
constexpr bool judgesContent(Act act)
{
    return act == Act::Approve || act == Act::CheckForm || act == Act::Initial || act == Act::Sign
        || act == Act::Opinion;
}

}
