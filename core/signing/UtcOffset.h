// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QString>

#include <cstdlib>

namespace chauban {

/// The wall clock at an offset from UTC.
inline QDateTime atOffset(Instant time, int utcOffsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(time.milliseconds, Qt::OffsetFromUTC, utcOffsetMinutes * 60);
}

/// "+07:00", with what stands between hours and minutes.
inline QString offsetText(int utcOffsetMinutes, const QString &between)
{
    const int minutes = std::abs(utcOffsetMinutes);
    return QChar(utcOffsetMinutes < 0 ? u'-' : u'+') + QString::number(minutes / 60).rightJustified(2, u'0')
        + between + QString::number(minutes % 60).rightJustified(2, u'0');
}

}
