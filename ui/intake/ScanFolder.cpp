// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/ScanFolder.h"

#include <QDir>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int lookEvery = 2000; ///< milliseconds
constexpr int lookSoon = 400; ///< after a change, and while a file grows
}

ScanFolder::ScanFolder(QObject *parent)
    : QObject(parent)
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &ScanFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_poll.start(lookSoon); });
}

void ScanFolder::setPath(const QString &path)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_sizes.clear();
    m_told.clear();
    m_path = path;
    m_poll.stop();
    if (m_path.isEmpty())
        return;
    m_watcher.addPath(m_path);
    look();
}

void ScanFolder::look()
{
    const QStringList kinds = {u"*.pdf"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.tif"_s, u"*.tiff"_s};
    QHash<QString, qint64> sizes;
    QStringList complete;
    bool growing = false;
    for (const auto &file : QDir(m_path).entryInfoList(kinds, QDir::Files, QDir::Name)) {
        const auto path = file.absoluteFilePath();
        sizes.insert(path, file.size());
        if (m_told.value(path, -1) == file.size())
            continue;
        if (file.size() > 0 && m_sizes.value(path, -1) == file.size()) {
            complete.append(path);
            m_told.insert(path, file.size());
        } else {
            growing = true;
        }
    }
    m_sizes = sizes;
    m_told.removeIf(
        [&](const std::pair<const QString &, qint64 &> &told) { return !sizes.contains(told.first); });
    m_poll.start(growing ? lookSoon : lookEvery);
    if (!complete.isEmpty())
        Q_EMIT arrived(complete);
}

}
