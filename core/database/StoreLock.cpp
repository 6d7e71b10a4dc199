// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/database/StoreLock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

Result<StoreLock> StoreLock::take(const QString &folder, const QString &holder)
{
    const auto path = folder + u"/store.lock"_s;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error{ErrorKind::Unavailable, "store.cannot-open", path};
    StoreLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        QByteArray name(256, '\0');
        const auto length = ::pread(descriptor, name.data(), size_t(name.size()), 0);
        return Error{ErrorKind::Unavailable,
            "store.in-use",
            QString::fromUtf8(name.left(std::max<qsizetype>(0, length)))};
    }
    const auto name = holder.toUtf8();
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, name.constData(), size_t(name.size()), 0) < 0)
        return Error{ErrorKind::Unavailable, "store.disk-full", path};
    return lock;
}

StoreLock::~StoreLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

}
