// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

namespace chauban {

/// Says who has the store open: at most one program writes to a store at a time. The kernel drops the lock
/// when its holder dies, however it dies.
class StoreLock
{
public:
    /// Fails with "store.in-use" (detail: who holds it) while another program holds the folder's store.lock.
    /// `holder` is what others are told, for example "chaubanctl (tiến trình 4711)".
    static Result<StoreLock> take(const QString &folder, const QString &holder);
    StoreLock(StoreLock &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;
    StoreLock &operator=(StoreLock &&) = delete;
    ~StoreLock();

private:
    explicit StoreLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

}
