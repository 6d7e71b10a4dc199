// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/platform/FileDescriptor.h"

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace chauban {

/// Memory without a name that can be handed to another process by its descriptor.
class SharedMemory
{
public:
    /// A copy that nobody can change any more, neither we nor the process that receives it.
    static Result<SharedMemory> sealedCopy(QByteArrayView bytes);
    /// The same of a file's bytes as they are now; a file above `limit` bytes is refused.
    static Result<SharedMemory> sealedFile(const QString &path, qint64 limit);
    /// `size` zero bytes that both sides may write; pages cost memory only once touched.
    static Result<SharedMemory> writable(std::size_t size);

    int descriptor() const { return m_descriptor.get(); }
    std::size_t size() const { return m_size; }

private:
    FileDescriptor m_descriptor;
    std::size_t m_size = 0;
};

enum class MappingAccess { ReadOnly, ReadWrite };

/// Bytes behind a descriptor, visible in this process for as long as the object lives.
class Mapping
{
public:
    static Result<Mapping> of(int descriptor, MappingAccess access);
    Mapping() = default;
    Mapping(Mapping &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    Mapping &operator=(Mapping &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    ~Mapping();

    std::span<unsigned char> bytes() const { return m_bytes; }
    QByteArrayView view() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    std::span<unsigned char> m_bytes;
};

}
