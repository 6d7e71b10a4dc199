// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "workflow/json/EnumNames.h"

namespace chauban {

class WorkingCalendar;

enum class AllowanceUnit { WorkingDays, WorkingHours };
template<>
inline constexpr std::array enumNames<AllowanceUnit> = {"workingDays", "workingHours"};

/// How long someone has, in working time: "5 working days".
struct Allowance
{
    AllowanceUnit unit = AllowanceUnit::WorkingDays;
    int amount = 0; ///< positive

    template<typename Self, typename Archive>
    static void describe(Self &self, Archive &archive)
    {
        archive("amount", self.amount)("unit", self.unit);
    }
    friend bool operator==(const Allowance &, const Allowance &) = default;
};

/// The instant at which an allowance that starts at `start` is used up.
///
/// | start lies             | n working hours                     | n working days                              |
/// |------------------------|-------------------------------------|---------------------------------------------|
/// | within working hours   | n hours of work later               | same time of day, n working days later      |
/// | before opening         | counted from opening                | close of the n-th working day, today first  |
/// | after closing, day off | counted from the next opening       | close of the n-th working day from the next |
/// | in the midday break    | counted from the end of the break   | end of the morning, n working days later    |
///
/// The time of day is moved to the nearest earlier working moment where the last day has shorter hours.
Instant dueAfter(Instant start, Allowance allowance, const WorkingCalendar &calendar);

/// Minutes of work between two instants; 0 when `to` is not after `from`.
qint64 workingMinutes(Instant from, Instant to, const WorkingCalendar &calendar);

enum class DueState { InTime, DueSoon, Overdue };
template<>
inline constexpr std::array enumNames<DueState> = {"in-time", "due-soon", "overdue"};

/// DueSoon: less than one working day (480 minutes of work) is left.
DueState dueState(Instant due, Instant now, const WorkingCalendar &calendar);

}
