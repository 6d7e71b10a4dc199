// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/json/EnumNames.h"

#include <optional>

namespace chauban {

/// How many of the voters a rule needs. Shares are exact rationals: two thirds of 9 is 6, of 10 is 7.
struct Threshold
{
    enum class Kind { Any, All, Count, AtLeast, MoreThan };

    Kind kind = Kind::Any;
    int numerator = 0; ///< of the share, or the count itself
    int denominator = 1;

    /// The votes needed of `voters`; may exceed them for Count, which then can never be reached.
    int needed(int voters) const;

    /// "any", "all", "3", ">=2/3", ">1/2", ">=75%"
    QString text() const;
    static std::optional<Threshold> fromText(QStringView text);

    friend bool operator==(const Threshold &, const Threshold &) = default;
};

/// When a vote is decided.
enum class VoteTiming {
    First, ///< as soon as one of the two rules is reached, or the outcome is fixed
    Fixed, ///< as soon as no vote still out can change the outcome
    All, ///< when everybody has voted
};
template<>
inline constexpr std::array enumNames<VoteTiming> = {"first", "fixed", "all"};

enum class VoteOutcome { Open, Approved, Refused };
template<>
inline constexpr std::array enumNames<VoteOutcome> = {"open", "approved", "refused"};

struct Tally
{
    int voters = 0;
    int approvals = 0;
    int refusals = 0;
    int abstentions = 0;

    int out() const { return voters - approvals - refusals - abstentions; }
};

/// How the votes of one step become its outcome.
///
/// | approve rule | refuse rule | when everybody has voted |
/// |--------------|-------------|--------------------------|
/// | reached      | not reached | Approved                 |
/// | not reached  | reached     | Refused                  |
/// | reached      | reached     | `tie`                    |
/// | not reached  | not reached | `tie`                    |
///
/// The default is the ordinary step: whoever of the group acts first decides.
struct VoteRule
{
    Threshold approve = {Threshold::Kind::Any};
    Threshold refuse = {Threshold::Kind::Any};
    VoteOutcome tie = VoteOutcome::Refused;
    VoteTiming timing = VoteTiming::First;

    VoteOutcome outcome(const Tally &tally) const;

    friend bool operator==(const VoteRule &, const VoteRule &) = default;
};

}
