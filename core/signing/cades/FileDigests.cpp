// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/FileDigests.h"

#include "core/signing/verify/Owned.h"

#include <QFile>

#include <algorithm>
#include <openssl/evp.h>
#include <vector>

namespace chauban {

namespace {
constexpr qint64 ReadSize = 1 << 20;

struct Running
{
    int algorithm;
    verify::Owned<EVP_MD_CTX, EVP_MD_CTX_free> context;
};

std::vector<Running> started()
{
    std::vector<Running> all;
    for (const int algorithm : {NID_sha1, NID_sha256, NID_sha384, NID_sha512}) {
        all.push_back({algorithm, verify::Owned<EVP_MD_CTX, EVP_MD_CTX_free>(EVP_MD_CTX_new())});
        EVP_DigestInit_ex(all.back().context.get(), EVP_get_digestbynid(algorithm), nullptr);
    }
    return all;
}

Digests finished(const std::vector<Running> &all)
{
    Digests digests;
    for (const auto &one : all) {
        QByteArray digest(EVP_MD_CTX_get_size(one.context.get()), Qt::Uninitialized);
        EVP_DigestFinal_ex(one.context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
        digests.insert(one.algorithm, digest);
    }
    return digests;
}
}

Result<Digests> digestsOf(QIODevice &device)
{
    auto all = started();
    QByteArray piece(ReadSize, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = device.read(piece.data(), piece.size())) > 0) {
        for (const auto &one : all)
            EVP_DigestUpdate(one.context.get(), piece.constData(), std::size_t(got));
    }
    if (got < 0)
        return Error{ErrorKind::Unavailable, "file.cannot-read", device.errorString()};
    return finished(all);
}

Digests digestsOf(QByteArrayView bytes)
{
    auto all = started();
    // In pieces, so that what is mapped is read once for all of them.
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min<qsizetype>(bytes.size(), ReadSize))) {
        const auto size = std::size_t(std::min<qsizetype>(bytes.size(), ReadSize));
        for (const auto &one : all)
            EVP_DigestUpdate(one.context.get(), bytes.data(), size);
    }
    return finished(all);
}

Result<Digests> digestsOfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, "file.not-found", path};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::Unavailable, "file.cannot-read", path};
    return digestsOf(file);
}

QJsonObject digestsToJson(const Digests &digests)
{
    QJsonObject json;
    for (auto it = digests.begin(); it != digests.end(); ++it)
        json[QString::number(it.key())] = QString::fromLatin1(it.value().toHex());
    return json;
}

Digests digestsFromJson(const QJsonObject &json)
{
    Digests digests;
    for (auto it = json.begin(); it != json.end(); ++it)
        digests.insert(it.key().toInt(), QByteArray::fromHex(it.value().toString().toLatin1()));
    return digests;
}

}
