// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/SignerIdentity.h"

struct x509_st;

namespace chauban::verify {

/// What the sources of the question say of a certificate of `issuer` at the question's time. `above`: who issued the
/// issuer, when it is no anchor.
ChainLink statusOf(
    x509_st *certificate, x509_st *issuer, const IdentityQuestion &question, x509_st *above = nullptr);

}
