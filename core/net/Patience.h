// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QHash>
#include <QString>

#include <optional>

namespace chauban {

/// Which addresses did not answer, and when each may be asked again: 1, 5, 15 minutes after a failure, then every hour.
/// One for all papers, so that a dead authority is asked once and not once for each paper.
class Patience
{
public:
    /// Until when the address is left in peace; nothing: it may be asked now.
    std::optional<Instant> restsUntil(const QString &url, Instant now) const;
    void failed(const QString &url, Instant now);
    void answered(const QString &url);
    /// The first moment at which somebody may be asked again; nothing: nobody rests.
    std::optional<Instant> nextTry(Instant now) const;

private:
    struct Rest
    {
        int failures = 0;
        Instant until;
    };
    QHash<QString, Rest> m_rests;
};

}
