// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>
#include <memory>

struct X509_crl_st;
struct x509_st;

namespace chauban::verify {

/// Revocation lists of one validation: each is decoded once, and held against a key once, however many certificates
/// are asked about.
class RevocationLists
{
public:
    RevocationLists();
    ~RevocationLists();

    /// Null when the bytes are no list. It lives as long as this object.
    X509_crl_st *decoded(const QByteArray &der);
    bool signedBy(const QByteArray &der, x509_st *signer);

private:
    struct List;
    List &listOf(const QByteArray &der);
    std::map<const char *, std::unique_ptr<List>>
        m_lists; ///< by where the bytes lie, which the entry keeps there
};

}
