// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/MappedFile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace chauban {

Result<MappedFile> MappedFile::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOENT)
            return Error{ErrorKind::NotFound, "file.not-found", path};
        return Error{ErrorKind::Unavailable, "file.cannot-read", path};
    }
    struct stat status
    {
    };
    MappedFile file;
    bool readable = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (readable && status.st_size > 0) {
        auto *data = ::mmap(nullptr, size_t(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
        readable = data != MAP_FAILED;
        if (readable) {
            file.m_data = static_cast<const char *>(data);
            file.m_size = qsizetype(status.st_size);
        }
    }
    ::close(descriptor);
    if (!readable)
        return Error{ErrorKind::Unavailable, "file.cannot-read", path};
    return file;
}

MappedFile::MappedFile(MappedFile &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

MappedFile &MappedFile::operator=(MappedFile &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

MappedFile::~MappedFile()
{
    if (m_data)
        ::munmap(const_cast<char *>(m_data), size_t(m_size));
}

}
