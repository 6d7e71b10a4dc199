// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/LegacyContext.h"

#include <openssl/err.h>
#include <openssl/provider.h>

namespace chauban {

LegacyContext::LegacyContext()
    : m_context(OSSL_LIB_CTX_new())
    , m_modern(OSSL_PROVIDER_load(m_context, "default"))
    , m_legacy(OSSL_PROVIDER_try_load(m_context, "legacy", 1))
{
    ERR_clear_error();
}

LegacyContext::~LegacyContext()
{
    if (m_legacy)
        OSSL_PROVIDER_unload(m_legacy);
    if (m_modern)
        OSSL_PROVIDER_unload(m_modern);
    OSSL_LIB_CTX_free(m_context);
}

}
