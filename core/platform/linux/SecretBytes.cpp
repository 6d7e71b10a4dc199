// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/SecretBytes.h"

#include <cstring>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

namespace chauban {

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    if (size == 0)
        return;
    // Whole pages of its own: locking and dump exclusion work by pages and must not touch a neighbour's.
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    m_capacity = (size + page - 1) / page * page;
    void *memory = ::mmap(nullptr, m_capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    m_data = static_cast<char *>(memory);
    m_locked = ::mlock(m_data, m_capacity) == 0;
    ::madvise(m_data, m_capacity, MADV_DONTDUMP);
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(static_cast<std::size_t>(bytes.size()))
{
    if (!bytes.isEmpty())
        std::memcpy(m_data, bytes.data(), m_size);
}

SecretBytes::~SecretBytes()
{
    if (!m_data)
        return;
    wipe(m_data, m_capacity);
    ::munmap(m_data, m_capacity);
}

void SecretBytes::swap(SecretBytes &other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_capacity, other.m_capacity);
    std::swap(m_locked, other.m_locked);
}

void wipe(void *bytes, std::size_t size)
{
    ::explicit_bzero(bytes, size);
}

}
