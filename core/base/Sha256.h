// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace chauban {

/// 32 bytes that name a content. Compared for identity, not as a secret.
struct Sha256
{
    QByteArray bytes; ///< 32 bytes, or empty: no content

    static Sha256 of(QByteArrayView content);
    static std::optional<Sha256> fromHex(const QString &hex);

    bool isNull() const { return bytes.isEmpty(); }
    QString hex() const { return QString::fromLatin1(bytes.toHex()); }

    friend bool operator==(const Sha256 &, const Sha256 &) = default;
    friend bool operator<(const Sha256 &a, const Sha256 &b) { return a.bytes < b.bytes; }
    friend size_t qHash(const Sha256 &hash, size_t seed = 0) { return ::qHash(hash.bytes, seed); }
};

/// Hashes a stream piece by piece.
class Sha256Stream
{
public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(const Sha256Stream &) = delete;
    Sha256Stream &operator=(const Sha256Stream &) = delete;

    void add(QByteArrayView piece);
    Sha256 finish();

private:
    void *m_context; ///< EVP_MD_CTX, kept out of this header
};

}
