// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/VerificationReport.h"

namespace chauban::verify {

/// What the verdict depends on and the report does not show by itself.
struct VerdictFacts
{
    bool formatFault = false; ///< padding, dictionary changed later, unknown sub-filter
    bool attributeFault = false;
    bool weakAlgorithm = false;
    bool contentChanged = false; ///< the page looks different where nobody may have drawn
    bool annotationOverContent = false;
    bool hiddenObjects = false; ///< unsigned later objects that nothing reaches
    bool damaged = false; ///< the file can only be read by guessing
    QString identityIndication;
    bool statusMissing = false; ///< revocation must be known, and is not
};

/// Sets verdict and sub-indication of a report whose other words are final (EN 319 102-1, 5.1.3), the worst first:
///   invalid        integrity broken · coverage partial/invalid · format fault · wrong certificate meant ·
///                  changes other or not permitted · content changed · identity revoked
///   indeterminate  integrity unsupported · file damaged · identity not trusted · weak algorithm ·
///                  revocation to be known but unknown · an annotation over the content · hidden objects
///   valid          otherwise
void decide(SignatureReport &report, const VerdictFacts &facts);

/// The document is as good as its worst signature; without any there is nothing to judge.
SignatureVerdict worst(const QList<SignatureReport> &signatures);

}
