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
inline constexpr std::array enumNames<Act> = {"directive",
    "approve",
    "check-form",
    "initial",
    "sign",
    "assign-number",
    "seal",
    "issue",
    "work-on",
    "acknowledge",
    "opinion"};

/// Which papers a chain is for.
enum class ChainKind { Incoming, Outgoing, Internal };
template<>
inline constexpr std::array enumNames<ChainKind> = {"incoming", "outgoing", "internal"};

/// An act whose approval is bound to the bytes seen and is lost when they change.
constexpr bool judgesContent(Act act)
{
    return act == Act::Approve || act == Act::CheckForm || act == Act::Initial || act == Act::Sign
        || act == Act::Opinion;
}

}
