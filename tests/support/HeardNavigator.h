// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "ui/workplace/Workplace.h"

#include <algorithm>

namespace chauban::tests {

/// What a screen asked of the window.
struct HeardNavigator : Navigator
{
    QList<Route> routes;
    QList<Notice> notices;
    QStringList errors; ///< their reasons

    void open(const Route &route) override { routes.append(route); }
    void notify(const Notice &notice) override { notices.append(notice); }
    void fail(const Error &error) override { errors.append(QString::fromLatin1(error.reason.id())); }

    /// Whether any notice so far says this.
    bool heard(const QString &part) const
    {
        return std::any_of(notices.cbegin(), notices.cend(), [&](const Notice &notice) {
            return notice.text.contains(part);
        });
    }
};

}
