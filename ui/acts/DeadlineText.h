// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/time/Deadline.h"

#include <QString>

#include <optional>

namespace chauban {

/// What somebody typed as a deadline.
struct TypedDeadline
{
    bool understood = true; ///< an empty text is understood as none
    std::optional<Allowance> allowance = {};
    std::optional<Instant> due = {};
};

/// Reads "3n", "3 ngày" or "3" as working days, "4g", "4h" or "4 giờ" as working hours, "mai" as the next working
/// day, and "21/9" or "21/9/2026" as the working days until that day (the next such day in the year to come).
/// A day that is over, or on which nobody works, is not understood.
TypedDeadline readDeadline(const QString &text, Instant now, const WorkingCalendar &calendar);

/// "thứ Hai, 21/09/2026, 17:00".
QString dueText(Instant due, const WorkingCalendar &calendar);
/// "21/9/2026", as a directive names the day.
QString dueDayText(Instant due, const WorkingCalendar &calendar);

}
