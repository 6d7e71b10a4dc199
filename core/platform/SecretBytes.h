// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <utility>

namespace chauban {

/// Bytes of a password or private key: kept out of the swap file and of core dumps where the system allows it,
/// and wiped when the object ends. Move-only, so that no copy is left behind by accident.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< zeros, to be filled through data()
    explicit SecretBytes(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept { swap(other); }
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        SecretBytes(std::move(other)).swap(*this);
        return *this;
    }
    ~SecretBytes();

    char *data() { return m_data; }
    const char *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_data, static_cast<qsizetype>(m_size)}; }
    /// False when the system refused to keep the pages in memory (its limit is small); the bytes work all the same.
    bool locked() const { return m_locked; }

private:
    void swap(SecretBytes &other) noexcept;

    char *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    bool m_locked = false;
};

/// Overwrites memory in a way that the compiler does not remove.
void wipe(void *bytes, std::size_t size);

}
