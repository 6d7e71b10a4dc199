// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace chauban {

/// The folder into which the scanner writes. A file is complete once its size has stood still from one look to the
/// next; network folders tell of no changes, so it is also looked at every two seconds.
class ScanFolder : public QObject
{
    Q_OBJECT

public:
    explicit ScanFolder(QObject *parent = nullptr);

    /// Empty: no folder is watched.
    void setPath(const QString &path);
    const QString &path() const { return m_path; }

Q_SIGNALS:
    void arrived(const QStringList &paths);

private:
    void look();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_poll;
    QHash<QString, qint64> m_sizes; ///< at the last look
    QHash<QString, qint64> m_told; ///< size when it was announced
};

}
