// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/NoticeHabits.h"

#include "ui/workplace/Preferences.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
const auto DesktopName = u"notices/desktop"_s;
const auto QuietName = u"notices/quiet"_s; ///< "18:00-07:00"; empty: never
}

NoticeHabits NoticeHabits::of(const Preferences &preferences)
{
    NoticeHabits habits;
    habits.desktop = preferences.value(DesktopName) != "off";
    const auto hours = QString::fromUtf8(preferences.value(QuietName)).split(u'-');
    if (hours.size() != 2)
        return habits;
    const auto from = QTime::fromString(hours[0], u"HH:mm"_s);
    const auto to = QTime::fromString(hours[1], u"HH:mm"_s);
    if (from.isValid() && to.isValid()) {
        habits.quiet = true;
        habits.from = from;
        habits.to = to;
    }
    return habits;
}

void NoticeHabits::keepIn(Preferences &preferences) const
{
    preferences.setValue(DesktopName, desktop ? "on" : "off");
    const auto hours = from.toString(u"HH:mm"_s) + u'-' + to.toString(u"HH:mm"_s);
    preferences.setValue(QuietName, quiet ? hours.toUtf8() : QByteArray("never"));
}

bool NoticeHabits::isQuietAt(QTime time) const
{
    if (!quiet)
        return false;
    return from <= to ? from <= time && time < to : from <= time || time < to;
}

}
