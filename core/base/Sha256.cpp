// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sha256.h"

#include <openssl/evp.h>

namespace chauban {

namespace {
constexpr int Size = 32;
}

Sha256Stream::Sha256Stream()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(static_cast<EVP_MD_CTX *>(m_context), EVP_sha256(), nullptr);
}

Sha256Stream::~Sha256Stream()
{
    EVP_MD_CTX_free(static_cast<EVP_MD_CTX *>(m_context));
}

void Sha256Stream::add(QByteArrayView piece)
{
    EVP_DigestUpdate(static_cast<EVP_MD_CTX *>(m_context), piece.data(), size_t(piece.size()));
}

Sha256 Sha256Stream::finish()
{
    QByteArray bytes(Size, Qt::Uninitialized);
    EVP_DigestFinal_ex(
        static_cast<EVP_MD_CTX *>(m_context), reinterpret_cast<unsigned char *>(bytes.data()), nullptr);
    return {bytes};
}

Sha256 Sha256::of(QByteArrayView content)
{
    Sha256Stream stream;
    stream.add(content);
    return stream.finish();
}

std::optional<Sha256> Sha256::fromHex(const QString &hex)
{
    const auto bytes = QByteArray::fromHex(hex.toLatin1());
    if (bytes.size() != Size || hex.size() != 2 * Size)
        return std::nullopt;
    return Sha256{bytes};
}

}
