// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/BlobStore.h"

#include <QStringList>

#include <functional>
#include <mutex>

namespace chauban {

/// Blobs as files of one folder.
///
///   <folder>/ab/cd/abcd…   one blob, named by the 64 hex digits of its SHA-256; never changed, only replaced
///   <folder>/incoming/…    what is being written; locked by its writer while that lives
///
/// A put writes into incoming/ in pieces of 4 MiB, syncs the file, renames it, and syncs the folder that now
/// names it (and once per process the folders above, which a killed process may have left unsynced). So a name in
/// ab/cd/ always has its whole content behind it, and an answered put survives a power cut.
class DirectoryBlobStore final : public BlobStore
{
public:
    /// All that the store asks of the operating system. Paths are absolute.
    struct FileSystem
    {
        struct Writing
        {
            virtual ~Writing() = default;
            virtual Result<> write(QByteArrayView piece) = 0;
            virtual Result<> sync() = 0;
        };
        struct Reading
        {
            virtual ~Reading() = default;
            /// Bytes read from where the last call stopped; 0 at the end.
            virtual Result<qint64> read(char *buffer, qint64 capacity) = 0;
            virtual Result<std::shared_ptr<const Blob::Content>> map() = 0;
        };
        struct Properties
        {
            qint64 size = 0;
            Instant modified;
        };

        virtual ~FileSystem() = default;
        /// With those above it; fine when it is there already.
        virtual Result<> makeFolder(const QString &path) = 0;
        /// Names of files and folders in it; none if it is not there.
        virtual Result<QStringList> names(const QString &folder) = 0;
        /// Makes the entries of a folder durable.
        virtual Result<> syncFolder(const QString &path) = 0;
        /// A new file, locked until the Writing is gone.
        virtual Result<std::unique_ptr<Writing>> create(const QString &path) = 0;
        virtual Result<std::unique_ptr<Reading>> open(const QString &path) = 0;
        virtual Result<Properties> properties(const QString &path) = 0;
        /// Replaces `to` at once.
        virtual Result<> rename(const QString &from, const QString &to) = 0;
        virtual Result<> remove(const QString &path) = 0;
        /// Removes what create() made, unless its writer still lives.
        virtual Result<> removeAbandoned(const QString &path) = 0;
    };

    /// Opens or creates the store and clears what dead writers left behind.
    static Result<std::unique_ptr<DirectoryBlobStore>> open(const QString &folder);
    static Result<std::unique_ptr<DirectoryBlobStore>> open(const QString &folder, FileSystem &files);

    Result<Sha256> put(QByteArrayView content) override;
    Result<Sha256> putFile(const QString &path) override;
    Result<Blob> get(const Sha256 &hash) override;
    Result<UnverifiedBlob> open(const Sha256 &hash) override;
    Result<bool> contains(const Sha256 &hash) override;
    Result<qint64> size(const Sha256 &hash) override;
    Result<SweptBlobs> sweep(const QSet<Sha256> &live, Instant storedBefore) override;

private:
    /// The next piece of what is put; empty at the end.
    using Pieces = std::function<Result<QByteArrayView>()>;

    DirectoryBlobStore(const QString &folder, FileSystem &files);

    Result<> clearIncoming();
    Result<Sha256> store(const Pieces &pieces);
    Result<Sha256> write(const QString &path, const Pieces &pieces);
    Result<> publish(const QString &temporary, const Sha256 &hash);
    Result<> makeDurableFolder(const QString &path);
    Result<> sweepFolder(const QString &folder, const QSet<Sha256> &live, Instant before, SweptBlobs &swept);
    QString incoming() const;
    QString folderOf(const Sha256 &hash) const;
    QString pathOf(const Sha256 &hash) const;

    const QString m_folder;
    FileSystem &m_files;
    std::mutex m_publishing; ///< orders a put of a blob and a sweep of the same blob
    QSet<QString> m_durableFolders; ///< whose own names this process has synced
};

}
