// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QString>

#include <optional>

namespace chauban {

struct RaiseState;

/// Why signatures do not rise now, where that lies with others: told to whoever looks at a paper in another session of
/// the same store. One small file of the store, replaced when something changes; no journal is kept of who was silent:
///   {"reason": "net.unreachable", "detail": "http://…", "at": 1789954200000, "next": 1789954260000}
struct RaiseNote
{
    QString reason;
    QString detail;
    std::optional<Instant> nextTry;

    /// What a raiser meets now; nothing while all goes well.
    static std::optional<RaiseNote> of(const RaiseState &state);
    /// What was noted on the day before `now`; nothing when there is no sound note, or it is older.
    static std::optional<RaiseNote> open(const QString &store, Instant now);
    /// Replaces the note, or takes it away. A note that cannot be written is not missed.
    static void keep(const QString &store, const std::optional<RaiseNote> &note, Instant now);

    friend bool operator==(const RaiseNote &, const RaiseNote &) = default;
};

}
