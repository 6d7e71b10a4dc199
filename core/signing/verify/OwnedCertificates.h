// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/Owned.h"

#include <openssl/x509.h>

namespace chauban::verify {

inline void freeCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

/// Owns a stack of certificates and those in it. For .cpp files only.
using OwnedCertificates = Owned<STACK_OF(X509), freeCertificates>;

}
