// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Options.h"
#include "core/signing/online/AnswerCache.h"
#include "core/signing/online/Levels.h"

namespace chauban {

class Console;

/// The options by which verbs learn whom to trust and whom to ask, added to a verb's own:
///   --trust FILE       anchors (PEM) for every purpose, and CRLs
///   --tsa-trust FILE   anchors for time-stamps alone
///   --store DIR        the anchors chosen for the store; else those in the file $CHAUBAN_TRUST, else those of the
///                      store $CHAUBAN_STORE
///   --tsa URL, --tsa-policy OID   the time-stamping authority; else the one chosen for the store
Options::Known withTrust(Options::Known own);

/// The file of chosen anchors: "trust.json" of --store, else $CHAUBAN_TRUST, else that of $CHAUBAN_STORE; empty: none.
QString trustFilePath(const Options &options);

/// Errors: verify.no-trust-file, verify.no-root-in-file, verify.trust-file-damaged.
Result<TrustStore> trustFrom(const Options &options);

/// Whom to ask, with the answers kept between calls in the store, else in the person's cache folder.
class Online
{
public:
    explicit Online(const Options &options);
    OnlineSources sources();

private:
    TimestampAuthority m_authority;
    AnswerCache m_cache;
    bool m_followIssuers = false;
};

/// Errors: "cli.bad-value".
Result<PadesLevel> levelOption(const Options &options, PadesLevel otherwise);

/// Tells the level of what was written to `output` and, where it is not what was wished, why. `done` is the line for a
/// person, with the level as %1. The exit code is Negative when the wish was not met.
int reportLevel(Console &console,
    const QString &output,
    PadesLevel level,
    const std::optional<Error> &obstacle,
    const QString &done);

}
