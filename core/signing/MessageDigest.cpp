// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/MessageDigest.h"

#include <openssl/evp.h>

namespace chauban {

const char *word(DigestAlgorithm algorithm)
{
    switch (algorithm) {
    case DigestAlgorithm::Sha256:
        return "SHA256";
    case DigestAlgorithm::Sha384:
        return "SHA384";
    case DigestAlgorithm::Sha512:
        return "SHA512";
    }
    return "";
}

int nidOf(DigestAlgorithm algorithm)
{
    switch (algorithm) {
    case DigestAlgorithm::Sha256:
        return NID_sha256;
    case DigestAlgorithm::Sha384:
        return NID_sha384;
    case DigestAlgorithm::Sha512:
        return NID_sha512;
    }
    return NID_undef;
}

MessageDigest::MessageDigest(DigestAlgorithm algorithm)
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(static_cast<EVP_MD_CTX *>(m_context), EVP_get_digestbynid(nidOf(algorithm)), nullptr);
}

MessageDigest::~MessageDigest()
{
    EVP_MD_CTX_free(static_cast<EVP_MD_CTX *>(m_context));
}

void MessageDigest::add(QByteArrayView piece)
{
    EVP_DigestUpdate(static_cast<EVP_MD_CTX *>(m_context), piece.data(), size_t(piece.size()));
}

QByteArray MessageDigest::finish()
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    EVP_DigestFinal_ex(
        static_cast<EVP_MD_CTX *>(m_context), reinterpret_cast<unsigned char *>(digest.data()), &size);
    digest.truncate(qsizetype(size));
    return digest;
}

}
