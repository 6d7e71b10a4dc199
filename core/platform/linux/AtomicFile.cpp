// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chauban {

namespace {
constexpr size_t LargestWrite = size_t(1) << 30;

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto count = ::write(descriptor, bytes.data(), std::min(size_t(bytes.size()), LargestWrite));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes = bytes.sliced(qsizetype(count));
    }
    return true;
}

/// A rename would put a file in the place of a device, a pipe or a socket and destroy it.
bool mayReplace(const QByteArray &path)
{
    struct stat status
    {
    };
    return ::lstat(path.constData(), &status) != 0 || S_ISREG(status.st_mode) || S_ISLNK(status.st_mode);
}

/// The rights that open(2) would give a new file, or those of the file that is replaced.
mode_t modeFor(const QByteArray &path)
{
    struct stat status
    {
    };
    if (::stat(path.constData(), &status) == 0)
        return status.st_mode & 07777;
    const auto mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

bool flushFolder(const QString &path)
{
    const auto folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Some file systems cannot flush a folder (EINVAL); the rename is then as durable as they make it.
    const bool flushed = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return flushed;
}

Error writeError(int number, const QString &path)
{
    if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        return {ErrorKind::Unavailable, "file.disk-full", path};
    return {ErrorKind::Unavailable, "file.cannot-write", path};
}
}

Result<> replaceFile(const QString &path, const QList<QByteArrayView> &pieces)
{
    const auto target = QFile::encodeName(path);
    if (!mayReplace(target))
        return Error{ErrorKind::Unavailable, "file.cannot-write", path};
    auto temporary = target + ".XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return writeError(errno, path);
    bool written
        = std::ranges::all_of(pieces, [&](QByteArrayView piece) { return writeAll(descriptor, piece); })
        && ::fchmod(descriptor, modeFor(target)) == 0 && ::fsync(descriptor) == 0;
    int number = errno;
    if (::close(descriptor) != 0 && written) {
        written = false;
        number = errno;
    }
    if (written && ::rename(temporary.constData(), target.constData()) != 0) {
        written = false;
        number = errno;
    }
    if (!written) {
        ::unlink(temporary.constData());
        return writeError(number, path);
    }
    if (!flushFolder(path))
        return writeError(errno, path);
    return {};
}

}
