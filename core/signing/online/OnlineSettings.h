// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/online/Levels.h"

namespace chauban {

/// Whom an office asks for time-stamps, and how high its signatures are to rise; in one file of its store:
///   {"authority": "http://…", "policy": "1.2.3", "level": "B-LTA"}
struct OnlineSettings
{
    TimestampAuthority authority = {}; ///< without url: nobody, and nothing rises
    PadesLevel level = PadesLevel::LTA;

    /// A file that is not there holds what a fresh value holds. Errors: level.settings-damaged (detail: the path).
    static Result<OnlineSettings> open(const QString &path);
    /// Replaces the file atomically. Errors: file.*.
    Result<> save(const QString &path) const;
    /// Beside the store's database.
    static QString fileIn(const QString &store) { return store + QStringLiteral("/online.json"); }
};

}
