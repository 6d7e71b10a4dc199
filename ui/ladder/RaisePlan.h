// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/document/PaperLevel.h"
#include "core/net/Patience.h"

#include <QHash>

namespace chauban {

/// What is wished of the signatures of an office's issued papers.
struct RaiseWish
{
    SignatureLevel level = SignatureLevel::LTA;
    QString authority; ///< address of the time-stamping authority; empty: nothing rises
};

enum class RaiseStep {
    Leave, ///< as it is, now
    Raise, ///< to the level wished
    Renew, ///< a further archive time-stamp before the last one ends
};

/// Decides what to do with a paper, from what is known of it and of who did not answer. No clock, no network.
///
///   level            | archive ends        | the authority rests | the paper is put off | step
///   below the wish   | any                 | no                  | no                   | Raise
///   B-T, wish ≥ B-LT | any                 | yes                 | no                   | Raise (asks responders first)
///   as wished        | within RenewBefore  | no                  | no                   | Renew, when that prolongs it
///   all others                                                                           | Leave
class RaisePlan
{
public:
    static constexpr qint64 Day = 24LL * 3600 * 1000; ///< milliseconds
    static constexpr qint64 RenewBefore = 90 * Day;

    RaiseStep stepFor(const PaperLevel &paper, const RaiseWish &wish, Instant now) const;

    /// A paper was tried: it stays below the wish for this reason, or has risen.
    void tried(const PaperLevel &paper, const std::optional<Error> &obstacle, Instant now);
    /// Until when the certificate of the authority's newest time-stamp is valid: renewing gains nothing beyond.
    void learnAuthorityEnds(Instant ends) { m_authorityEnds = ends; }
    bool knowsAuthorityEnds() const { return m_authorityEnds.has_value(); }
    /// Somebody chose other roots or another authority: everything may be tried again at once.
    void forget();
    /// When something may be tried that may not now; nothing: only new papers bring work.
    std::optional<Instant> nextTry(Instant now) const;

    Patience patience;

private:
    QHash<DocumentId, Instant> m_putOff;
    std::optional<Instant> m_authorityEnds;
};

/// Whether an obstacle lies with somebody who was asked, and not in the paper itself.
bool isOfOthers(const Error &obstacle);

}
