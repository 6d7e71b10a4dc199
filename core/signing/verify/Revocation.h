// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/signing/verify/SignerIdentity.h"

#include <optional>

struct x509_st;
struct x509_store_st;

namespace chauban::verify {

/// When `certificate` was revoked, according to a list that its issuer signed or an OCSP response of an authorised
/// responder (RFC 5280 §6.3, RFC 6960 §4.2.2.2). Nothing when no such source says so.
std::optional<Instant> revocationTime(
    x509_st *certificate, x509_st *issuer, const IdentityQuestion &question, x509_store_st *store);

}
