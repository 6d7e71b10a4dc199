// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blob/DirectoryBlobStore.h"

#include "core/blob/PosixFileSystem.h"
#include "core/blob/UnverifiedBlob.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 PieceSize = 4 << 20;

/// Reads a file to its end in pieces, each valid until the next call.
std::function<Result<QByteArrayView>()> piecesOf(DirectoryBlobStore::FileSystem::Reading &file)
{
    return [&file, buffer = QByteArray(PieceSize, Qt::Uninitialized)]() mutable -> Result<QByteArrayView> {
        TRY_ASSIGN(const qint64 length, file.read(buffer.data(), buffer.size()));
        return QByteArrayView(buffer.constData(), length);
    };
}

/// The outcome, with an error of kind NotFound worded as `error`.
template<typename T>
Result<T> notFoundAs(const Error &error, Result<T> outcome)
{
    if (!outcome.ok() && outcome.error().kind == ErrorKind::NotFound)
        return error;
    return outcome;
}

Error missing(const Sha256 &hash)
{
    return Error{ErrorKind::NotFound, "blob.missing", hash.hex()};
}

}

Result<std::unique_ptr<DirectoryBlobStore>> DirectoryBlobStore::open(const QString &folder)
{
    static PosixFileSystem files;
    return open(folder, files);
}

Result<std::unique_ptr<DirectoryBlobStore>> DirectoryBlobStore::open(const QString &folder, FileSystem &files)
{
    std::unique_ptr<DirectoryBlobStore> store(new DirectoryBlobStore(QDir(folder).absolutePath(), files));
    TRY(files.makeFolder(store->incoming()));
    // A folder above that we may not even open was not made by us, and is durable already.
    if (auto synced = files.syncFolder(QFileInfo(store->m_folder).path()); !synced.ok())
        if (synced.error().reason != Reason("blob.no-permission"))
            return std::move(synced).error();
    store->m_durableFolders.insert(store->m_folder);
    TRY(store->clearIncoming());
    return store;
}

DirectoryBlobStore::DirectoryBlobStore(const QString &folder, FileSystem &files)
    : m_folder(folder)
    , m_files(files)
{
}

Result<> DirectoryBlobStore::clearIncoming()
{
    TRY_ASSIGN(const auto names, m_files.names(incoming()));
    for (const auto &name : names)
        TRY(m_files.removeAbandoned(incoming() + u'/' + name));
    return {};
}

Result<Sha256> DirectoryBlobStore::put(QByteArrayView content)
{
    return store([content]() mutable -> Result<QByteArrayView> {
        const auto piece = content.first(std::min(content.size(), PieceSize));
        content = content.sliced(piece.size());
        return piece;
    });
}

Result<Sha256> DirectoryBlobStore::putFile(const QString &path)
{
    TRY_ASSIGN(const auto source,
        notFoundAs(
            {ErrorKind::NotFound, "blob.source-missing", path}, m_files.open(QDir(path).absolutePath())));
    return store(piecesOf(*source));
}

Result<Sha256> DirectoryBlobStore::store(const Pieces &pieces)
{
    const auto temporary = incoming() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto hash = write(temporary, pieces);
    // A file that could not be removed is cleared when the store is next opened; the first error matters more.
    if (!hash.ok())
        (void)m_files.remove(temporary);
    return hash;
}

Result<Sha256> DirectoryBlobStore::write(const QString &path, const Pieces &pieces)
{
    TRY_ASSIGN(const auto file, m_files.create(path));
    Sha256Stream stream;
    while (true) {
        TRY_ASSIGN(const auto piece, pieces());
        if (piece.isEmpty())
            break;
        stream.add(piece);
        TRY(file->write(piece));
    }
    TRY(file->sync());
    const auto hash = stream.finish();
    TRY(publish(path, hash));
    return hash;
}

Result<> DirectoryBlobStore::publish(const QString &temporary, const Sha256 &hash)
{
    const std::lock_guard guard(m_publishing);
    TRY(makeDurableFolder(folderOf(hash)));
    // Over a blob that is there already too: that heals a damaged one and makes its date young for a sweep.
    TRY(m_files.rename(temporary, pathOf(hash)));
    return m_files.syncFolder(folderOf(hash));
}

Result<> DirectoryBlobStore::makeDurableFolder(const QString &path)
{
    if (m_durableFolders.contains(path))
        return {};
    TRY(m_files.makeFolder(path));
    const auto parent = QFileInfo(path).path();
    TRY(makeDurableFolder(parent));
    // Also when the folder was there: whoever made it may have been killed before syncing.
    TRY(m_files.syncFolder(parent));
    m_durableFolders.insert(path);
    return {};
}

Result<Blob> DirectoryBlobStore::get(const Sha256 &hash)
{
    TRY_ASSIGN(const auto blob, open(hash));
    return blob.verified();
}

Result<UnverifiedBlob> DirectoryBlobStore::open(const Sha256 &hash)
{
    TRY_ASSIGN(auto opened, notFoundAs(missing(hash), m_files.open(pathOf(hash))));
    const std::shared_ptr<FileSystem::Reading> file = std::move(opened);
    TRY_ASSIGN(auto content, file->map());
    // Read, not looked at through the mapping: a bad sector is then an error and not a signal.
    return UnverifiedBlob(Blob(hash, std::move(content)), [file, hash]() -> Result<> {
        Sha256Stream stream;
        const auto pieces = piecesOf(*file);
        while (true) {
            TRY_ASSIGN(const auto piece, pieces());
            if (piece.isEmpty())
                break;
            stream.add(piece);
        }
        if (stream.finish() != hash)
            return Error{ErrorKind::Corrupt, "blob.damaged", hash.hex()};
        return {};
    });
}

Result<bool> DirectoryBlobStore::contains(const Sha256 &hash)
{
    const auto size = this->size(hash);
    if (!size.ok() && size.error().kind != ErrorKind::NotFound)
        return size.error();
    return size.ok();
}

Result<qint64> DirectoryBlobStore::size(const Sha256 &hash)
{
    TRY_ASSIGN(const auto properties, notFoundAs(missing(hash), m_files.properties(pathOf(hash))));
    return properties.size;
}

Result<SweptBlobs> DirectoryBlobStore::sweep(const QSet<Sha256> &live, Instant storedBefore)
{
    SweptBlobs swept;
    TRY_ASSIGN(const auto outer, m_files.names(m_folder));
    for (const auto &first : outer) {
        if (first.size() != 2)
            continue;
        TRY_ASSIGN(const auto inner, m_files.names(m_folder + u'/' + first));
        for (const auto &second : inner)
            TRY(sweepFolder(m_folder + u'/' + first + u'/' + second, live, storedBefore, swept));
    }
    return swept;
}

Result<> DirectoryBlobStore::sweepFolder(
    const QString &folder, const QSet<Sha256> &live, Instant before, SweptBlobs &swept)
{
    TRY_ASSIGN(const auto names, m_files.names(folder));
    for (const auto &name : names) {
        const auto hash = Sha256::fromHex(name);
        if (!hash || live.contains(*hash))
            continue;
        const std::lock_guard guard(m_publishing);
        TRY_ASSIGN(const auto properties, m_files.properties(folder + u'/' + name));
        if (properties.modified >= before)
            continue;
        TRY(m_files.remove(folder + u'/' + name));
        ++swept.count;
        swept.bytes += properties.size;
    }
    return {};
}

QString DirectoryBlobStore::incoming() const
{
    return m_folder + "/incoming"_L1;
}

QString DirectoryBlobStore::folderOf(const Sha256 &hash) const
{
    const auto hex = hash.hex();
    return m_folder + u'/' + hex.first(2) + u'/' + hex.sliced(2, 2);
}

QString DirectoryBlobStore::pathOf(const Sha256 &hash) const
{
    return folderOf(hash) + u'/' + hash.hex();
}

}
