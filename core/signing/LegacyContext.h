// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct ossl_lib_ctx_st;
struct ossl_provider_st;

namespace chauban {

/// An OpenSSL of its own in which the old ciphers of PKCS#12 files (RC2, RC4) exist; nothing else may use it.
/// Where the legacy provider is not installed, it has the modern ciphers only.
class LegacyContext
{
public:
    LegacyContext();
    ~LegacyContext();
    LegacyContext(const LegacyContext &) = delete;
    LegacyContext &operator=(const LegacyContext &) = delete;

    ossl_lib_ctx_st *get() const { return m_context; }

private:
    ossl_lib_ctx_st *m_context;
    ossl_provider_st *m_modern;
    ossl_provider_st *m_legacy;
};

}
