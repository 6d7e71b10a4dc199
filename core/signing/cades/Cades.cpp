// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/Cades.h"

#include "core/platform/AtomicFile.h"
#include "core/platform/MappedFile.h"
#include "core/signing/cades/CmsEnvelope.h"
#include "core/signing/Cms.h"

#include <QFile>

namespace chauban {

namespace {
constexpr qint64 PieceSize = 1 << 20;

Result<QByteArray> digestOfFile(const QString &path, DigestAlgorithm algorithm)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, "file.not-found", path};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::Unavailable, "file.cannot-read", path};
    MessageDigest stream(algorithm);
    QByteArray piece(PieceSize, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = file.read(piece.data(), piece.size())) > 0)
        stream.add(QByteArrayView(piece).first(got));
    if (got < 0)
        return Error{ErrorKind::Unavailable, "file.cannot-read", path};
    return stream.finish();
}
}

Result<QByteArray> detachedCades(const QString &file, const SigningKey &key, const CadesRequest &request)
{
    TRY_ASSIGN(const auto digest, digestOfFile(file, key.digest()));
    return detachedCms(digest, key, request.time);
}

Result<QByteArray> detachedCadesOver(
    QByteArrayView content, const SigningKey &key, const CadesRequest &request)
{
    MessageDigest digest(key.digest());
    digest.add(content);
    return detachedCms(digest.finish(), key, request.time);
}

Result<> enveloping(
    const QString &file, const QString &output, const SigningKey &key, const CadesRequest &request)
{
    // One mapping for hashing and writing, so that both see the same length.
    TRY_ASSIGN(const auto content, MappedFile::open(file));
    MessageDigest digest(key.digest());
    digest.add(content.bytes());
    TRY_ASSIGN(const auto cms, detachedCms(digest.finish(), key, request.time));
    TRY_ASSIGN(const auto around, aroundContent(cms, quint64(content.bytes().size())));
    return replaceFile(output, {around.first, content.bytes(), around.second});
}

}
