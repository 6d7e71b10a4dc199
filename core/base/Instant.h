// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <compare>

namespace chauban {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. What a clock stamps; never a legal date.
struct Instant
{
    qint64 milliseconds = 0;

    static Instant fromDateTime(const QDateTime &time) { return {time.toMSecsSinceEpoch()}; }
    QDateTime toDateTime(const QTimeZone &zone = QTimeZone::utc()) const
    {
        return QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
    }
    /// The legal date at this instant in the agency's zone.
    QDate dateIn(const QTimeZone &zone) const { return toDateTime(zone).date(); }

    friend auto operator<=>(const Instant &, const Instant &) = default;
};

/// Where "now" comes from. Rules never call it; the composition root hands it to the Authority.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    Instant now() override { return Instant::fromDateTime(QDateTime::currentDateTimeUtc()); }
};

}
