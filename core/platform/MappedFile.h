// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QString>

namespace chauban {

/// A file's bytes seen in memory without reading them in; read-only, valid as long as the object lives.
class MappedFile
{
public:
    /// Errors: file.not-found, file.cannot-read. An empty file maps to empty bytes.
    static Result<MappedFile> open(const QString &path);

    MappedFile(MappedFile &&other) noexcept;
    MappedFile &operator=(MappedFile &&other) noexcept;
    ~MappedFile();

    QByteArrayView bytes() const { return {m_data, m_size}; }

private:
    MappedFile() = default;

    const char *m_data = nullptr;
    qsizetype m_size = 0;
};

}
