// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/SharedMemory.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace chauban {

namespace {

Error systemError()
{
    return {ErrorKind::Unavailable, "platform.no-memory", QString::fromLocal8Bit(std::strerror(errno))};
}

Result<FileDescriptor> anonymousMemory(std::size_t size)
{
    FileDescriptor memory(::memfd_create("chauban", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.valid() || ::ftruncate(memory.get(), static_cast<off_t>(size)) != 0)
        return systemError();
    return memory;
}

Result<> writeAll(int descriptor, QByteArrayView bytes, qint64 offset)
{
    while (!bytes.isEmpty()) {
        const auto written
            = ::pwrite(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return systemError();
        bytes = bytes.sliced(written);
        offset += written;
    }
    return {};
}

Result<> seal(int descriptor)
{
    if (::fcntl(descriptor, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0)
        return systemError();
    return {};
}

}

Result<SharedMemory> SharedMemory::sealedCopy(QByteArrayView bytes)
{
    SharedMemory memory;
    memory.m_size = static_cast<std::size_t>(bytes.size());
    TRY_ASSIGN(memory.m_descriptor, anonymousMemory(memory.m_size));
    TRY(writeAll(memory.descriptor(), bytes, 0));
    TRY(seal(memory.descriptor()));
    return memory;
}

Result<SharedMemory> SharedMemory::sealedFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, "platform.cannot-open", path};
    SharedMemory memory;
    TRY_ASSIGN(memory.m_descriptor, anonymousMemory(0));
    // By pieces and without trusting size(): the path may be a pipe, or a file that still grows.
    qint64 total = 0;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return Error{ErrorKind::Unavailable, "platform.cannot-read", path};
        if (read == 0)
            break;
        if (total + read > limit)
            return Error{ErrorKind::Invalid, "platform.file-too-large", path};
        TRY(writeAll(memory.descriptor(), QByteArrayView(piece).first(read), total));
        total += read;
    }
    memory.m_size = static_cast<std::size_t>(total);
    TRY(seal(memory.descriptor()));
    return memory;
}

Result<SharedMemory> SharedMemory::writable(std::size_t size)
{
    SharedMemory memory;
    memory.m_size = size;
    TRY_ASSIGN(memory.m_descriptor, anonymousMemory(size));
    // The size is fixed, so that the other side cannot make our mapping fault by shrinking it.
    if (::fcntl(memory.descriptor(), F_ADD_SEALS, F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) != 0)
        return systemError();
    return memory;
}

Result<Mapping> Mapping::of(int descriptor, MappingAccess access)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return systemError();
    Mapping mapping;
    if (status.st_size == 0)
        return mapping;
    const auto size = static_cast<std::size_t>(status.st_size);
    const bool write = access == MappingAccess::ReadWrite;
    void *memory = ::mmap(nullptr,
        size,
        write ? PROT_READ | PROT_WRITE : PROT_READ,
        write ? MAP_SHARED : MAP_PRIVATE,
        descriptor,
        0);
    if (memory == MAP_FAILED)
        return systemError();
    mapping.m_bytes = {static_cast<unsigned char *>(memory), size};
    return mapping;
}

Mapping::~Mapping()
{
    if (!m_bytes.empty())
        ::munmap(m_bytes.data(), m_bytes.size());
}

}
