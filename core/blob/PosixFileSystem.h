// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/DirectoryBlobStore.h"

namespace chauban {

/// The machine's own files. Files are readable by the account alone and never writable again once made.
class PosixFileSystem final : public DirectoryBlobStore::FileSystem
{
public:
    Result<> makeFolder(const QString &path) override;
    Result<QStringList> names(const QString &folder) override;
    Result<> syncFolder(const QString &path) override;
    Result<std::unique_ptr<Writing>> create(const QString &path) override;
    Result<std::unique_ptr<Reading>> open(const QString &path) override;
    Result<Properties> properties(const QString &path) override;
    Result<> rename(const QString &from, const QString &to) override;
    Result<> remove(const QString &path) override;
    Result<> removeAbandoned(const QString &path) override;
};

}
