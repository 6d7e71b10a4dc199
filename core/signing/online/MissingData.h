// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/LongTerm.h"
#include "core/signing/online/StatusFetcher.h"
#include "core/signing/verify/Evidence.h"

namespace chauban {

/// Authorities above a certificate that neither the paper nor the trust store knows; often none.
using IssuerSource = std::function<QList<QByteArray>(const QByteArray &certificate)>;

/// What is missing in a paper's store to judge all its signatures and time-stamps long afterwards: the certificates of
/// each path to an anchor, and for each of them an answer about its revocation that speaks of the time that counts.
/// Only places that certificates of trusted paths name are asked, unless `issuers` asks others.
/// Errors: level.no-chain (detail: the signer), revocation.*.
Result<ValidationData> missingValidationData(const verify::Evidence &evidence,
    const TrustStore &trust,
    StatusFetcher &fetcher,
    const IssuerSource &issuers,
    Instant now);

}
