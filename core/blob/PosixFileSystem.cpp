// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blob/PosixFileSystem.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chauban {

namespace {

/// What errno says of `path`.
Error failure(const QString &path)
{
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, "blob.missing", path};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::Unavailable, "blob.disk-full", path};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::Unavailable, "blob.no-permission", path};
    default:
        return {ErrorKind::Unavailable, "blob.disk-error", path};
    }
}

/// Repeats a system call that a signal interrupted.
template<typename Call>
auto uninterrupted(Call call)
{
    auto outcome = call();
    while (outcome < 0 && errno == EINTR)
        outcome = call();
    return outcome;
}

/// An open file; closes itself.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_path(path)
        , m_number(uninterrupted([&] { return ::open(QFile::encodeName(path), flags | O_CLOEXEC, 0400); }))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    const QString &path() const { return m_path; }

private:
    const QString m_path;
    const int m_number;
};

class Mapping final : public Blob::Content
{
public:
    Mapping(void *start, size_t length, int descriptor)
        : m_start(start)
        , m_length(length)
        , m_descriptor(descriptor)
    {
    }
    ~Mapping() override
    {
        if (m_length > 0)
            ::munmap(m_start, m_length);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    int descriptor() const override { return m_descriptor; }
    QByteArrayView bytes() const override
    {
        return {static_cast<const char *>(m_start), qsizetype(m_length)};
    }

private:
    void *const m_start;
    const size_t m_length;
    const int m_descriptor;
};

class PosixWriting final : public DirectoryBlobStore::FileSystem::Writing
{
public:
    explicit PosixWriting(const QString &path)
        : m_file(path, O_WRONLY | O_CREAT | O_EXCL)
    {
    }

    /// False when someone cleared the file away between its making and its locking.
    Result<bool> lock()
    {
        struct stat status = {};
        if (!m_file.isOpen() || uninterrupted([&] { return ::flock(m_file.number(), LOCK_EX); }) != 0
            || ::fstat(m_file.number(), &status) != 0)
            return failure(m_file.path());
        return status.st_nlink > 0;
    }

    Result<> write(QByteArrayView piece) override
    {
        while (!piece.isEmpty()) {
            const auto written
                = uninterrupted([&] { return ::write(m_file.number(), piece.data(), size_t(piece.size())); });
            if (written < 0)
                return failure(m_file.path());
            piece = piece.sliced(written);
        }
        return {};
    }

    Result<> sync() override
    {
        if (uninterrupted([&] { return ::fsync(m_file.number()); }) != 0)
            return failure(m_file.path());
        return {};
    }

private:
    Descriptor m_file;
};

class PosixReading final : public DirectoryBlobStore::FileSystem::Reading
{
public:
    explicit PosixReading(const QString &path)
        : m_file(path, O_RDONLY | O_NONBLOCK)
    {
    }

    Result<> check()
    {
        struct stat status = {};
        if (!m_file.isOpen() || ::fstat(m_file.number(), &status) != 0)
            return failure(m_file.path());
        if (!S_ISREG(status.st_mode))
            return Error{ErrorKind::Invalid, "blob.not-a-file", m_file.path()};
        return {};
    }

    Result<qint64> read(char *buffer, qint64 capacity) override
    {
        const auto length = uninterrupted([&] { return ::read(m_file.number(), buffer, size_t(capacity)); });
        if (length < 0)
            return failure(m_file.path());
        return qint64(length);
    }

    Result<std::shared_ptr<const Blob::Content>> map() override
    {
        struct stat status = {};
        if (::fstat(m_file.number(), &status) != 0)
            return failure(m_file.path());
        const auto length = size_t(status.st_size);
        if (length == 0)
            return std::shared_ptr<const Blob::Content>(std::make_shared<Mapping>(nullptr, 0, -1));
        void *const start = ::mmap(nullptr, length, PROT_READ, MAP_SHARED, m_file.number(), 0);
        if (start == MAP_FAILED)
            return failure(m_file.path());
        return std::shared_ptr<const Blob::Content>(
            std::make_shared<Mapping>(start, length, ::fcntl(m_file.number(), F_DUPFD_CLOEXEC, 0)));
    }

private:
    Descriptor m_file;
};

}

Result<> PosixFileSystem::makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path), 0700) == 0 || errno == EEXIST)
        return {};
    const auto parent = QFileInfo(path).path();
    if (errno != ENOENT || parent == path)
        return failure(path);
    TRY(makeFolder(parent));
    if (::mkdir(QFile::encodeName(path), 0700) == 0 || errno == EEXIST)
        return {};
    return failure(path);
}

Result<QStringList> PosixFileSystem::names(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

Result<> PosixFileSystem::syncFolder(const QString &path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || uninterrupted([&] { return ::fsync(folder.number()); }) != 0)
        return failure(path);
    return {};
}

Result<std::unique_ptr<PosixFileSystem::Writing>> PosixFileSystem::create(const QString &path)
{
    while (true) {
        auto file = std::make_unique<PosixWriting>(path);
        TRY_ASSIGN(const bool ours, file->lock());
        if (ours)
            return std::unique_ptr<Writing>(std::move(file));
    }
}

Result<std::unique_ptr<PosixFileSystem::Reading>> PosixFileSystem::open(const QString &path)
{
    auto file = std::make_unique<PosixReading>(path);
    TRY(file->check());
    return std::unique_ptr<Reading>(std::move(file));
}

Result<PosixFileSystem::Properties> PosixFileSystem::properties(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path), &status) != 0)
        return failure(path);
    return Properties{
        status.st_size, Instant{qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000}};
}

Result<> PosixFileSystem::rename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from), QFile::encodeName(to)) != 0)
        return failure(to);
    return {};
}

Result<> PosixFileSystem::remove(const QString &path)
{
    if (::unlink(QFile::encodeName(path)) != 0)
        return failure(path);
    return {};
}

Result<> PosixFileSystem::removeAbandoned(const QString &path)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen())
        return errno == ENOENT ? Result<>() : failure(path);
    // The lock of a dead writer is gone with it, whatever process has its number now.
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Result<>() : failure(path);
    // Between the opening and the lock its writer may have come to the end and given it its lasting name.
    if (::unlink(QFile::encodeName(path)) != 0 && errno != ENOENT)
        return failure(path);
    return {};
}

}
