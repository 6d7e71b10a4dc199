// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace chauban {

/// The digests that signatures are made with (ETSI TS 119 312).
enum class DigestAlgorithm { Sha256, Sha384, Sha512 };

/// "SHA256", as seed values name it (ISO 32000-2 table 237)
const char *word(DigestAlgorithm algorithm);
/// OpenSSL's NID.
int nidOf(DigestAlgorithm algorithm);

/// Hashes a stream piece by piece.
class MessageDigest
{
public:
    explicit MessageDigest(DigestAlgorithm algorithm);
    ~MessageDigest();
    MessageDigest(const MessageDigest &) = delete;
    MessageDigest &operator=(const MessageDigest &) = delete;

    void add(QByteArrayView piece);
    QByteArray finish();

private:
    void *m_context; ///< EVP_MD_CTX, kept out of this header
};

}
