// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/VerificationReport.h"

namespace chauban::verify {

struct IdentityAnswer;

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
    QString missingStatus; ///< why revocation, which must be known, is not; empty: it is, or need not be
};

/// The reason why it is not known that a trusted certificate was not revoked; empty: it is known.
QString missingStatus(const IdentityAnswer &answer);

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
