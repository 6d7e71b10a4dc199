// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/Encryption.h"

#include <QCryptographicHash>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <optional>

namespace chauban {

namespace {
constexpr int FillInAndAnnotate = 1 << 5; ///< bit 6 of /P
constexpr int FillIn = 1 << 8; ///< bit 9 of /P
constexpr qsizetype BlockSize = 16;

std::optional<Encryption::Method> method(QPDF::encryption_method_e value)
{
    switch (value) {
    case QPDF::e_none:
        return Encryption::Method::None;
    case QPDF::e_rc4:
        return Encryption::Method::Rc4;
    case QPDF::e_aes:
    case QPDF::e_aesv3:
        return Encryption::Method::Aes;
    default:
        return std::nullopt;
    }
}

/// RC4 by hand: OpenSSL 3 has it in the legacy provider only, which stays out of this process.
QByteArray rc4(const QByteArray &key, QByteArray bytes)
{
    std::array<quint8, 256> box{};
    std::iota(box.begin(), box.end(), quint8(0));
    for (unsigned i = 0, j = 0; i < 256; ++i) {
        j = (j + box[i] + quint8(key[qsizetype(i) % key.size()])) & 255;
        std::swap(box[i], box[j]);
    }
    unsigned i = 0;
    unsigned j = 0;
    for (char &byte : bytes) {
        i = (i + 1) & 255;
        j = (j + box[i]) & 255;
        std::swap(box[i], box[j]);
        byte = char(quint8(byte) ^ box[(box[i] + box[j]) & 255]);
    }
    return bytes;
}

/// AES-CBC with a random first block and padding (ISO 32000-2 7.6.3.1).
QByteArray aes(const QByteArray &key, const QByteArray &plain)
{
    QByteArray result(BlockSize + plain.size() + BlockSize, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(result.data());
    RAND_bytes(out, int(BlockSize));
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    const auto *cipher = key.size() == 32 ? EVP_aes_256_cbc() : EVP_aes_128_cbc();
    int body = 0;
    int end = 0;
    EVP_EncryptInit_ex(
        context.get(), cipher, nullptr, reinterpret_cast<const unsigned char *>(key.data()), out);
    EVP_EncryptUpdate(context.get(),
        out + BlockSize,
        &body,
        reinterpret_cast<const unsigned char *>(plain.data()),
        int(plain.size()));
    EVP_EncryptFinal_ex(context.get(), out + BlockSize + body, &end);
    result.truncate(BlockSize + body + end);
    return result;
}

/// The key of one object (ISO 32000-2 7.6.3.2 algorithm 1).
QByteArray objectKey(const QByteArray &fileKey, Encryption::Method method, int id, int generation)
{
    auto key = fileKey;
    for (const int shift : {0, 8, 16})
        key += char(id >> shift);
    for (const int shift : {0, 8})
        key += char(generation >> shift);
    if (method == Encryption::Method::Aes)
        key += "sAlT";
    return QCryptographicHash::hash(key, QCryptographicHash::Md5)
        .first(std::min<qsizetype>(16, fileKey.size() + 5));
}
}

Result<Encryption> Encryption::of(QPDF &document)
{
    int revision = 0;
    int permissions = 0;
    int version = 0;
    auto streams = QPDF::e_none;
    auto strings = QPDF::e_none;
    auto files = QPDF::e_none;
    Encryption encryption;
    if (!document.isEncrypted(revision, permissions, version, streams, strings, files))
        return encryption;
    const auto stringMethod = method(strings);
    const auto streamMethod = method(streams);
    if (!stringMethod || !streamMethod)
        return Error{ErrorKind::Invalid, "pdf.unsupported-encryption", QStringLiteral("V %1").arg(version)};
    // Before crypt filters (V 4) everything is RC4, and QPDF names no method.
    encryption.m_strings = version < 4 ? Method::Rc4 : *stringMethod;
    encryption.m_streams = version < 4 ? Method::Rc4 : *streamMethod;
    encryption.m_keyPerObject = version < 5;
    encryption.m_allowsSigning
        = document.ownerPasswordMatched() || (permissions & (FillInAndAnnotate | FillIn)) != 0;
    encryption.m_key = QByteArray::fromStdString(document.getEncryptionKey());
    return encryption;
}

QByteArray Encryption::apply(Method method, const QByteArray &plain, int id, int generation) const
{
    if (method == Method::None)
        return plain;
    const auto key = m_keyPerObject ? objectKey(m_key, method, id, generation) : m_key;
    return method == Method::Rc4 ? rc4(key, plain) : aes(key, plain);
}

QByteArray Encryption::string(const QByteArray &plain, int id, int generation) const
{
    return apply(m_strings, plain, id, generation);
}

QByteArray Encryption::stream(const QByteArray &plain, int id, int generation) const
{
    return apply(m_streams, plain, id, generation);
}

}
