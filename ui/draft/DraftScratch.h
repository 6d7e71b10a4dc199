// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/DraftWork.h"

#include <QObject>
#include <QTimer>

class QThreadPool;

namespace chauban {

/// Keeps a half-typed draft on this computer, in a file that only its owner can read (0600), half a second after the
/// last change: nothing typed is lost when the program or the computer stops. Written in a thread of its own.
class DraftScratch : public QObject
{
    Q_OBJECT

public:
    /// The folder is made, readable by its owner only, when it is missing.
    explicit DraftScratch(const QString &folder, QObject *parent = nullptr);
    /// Writes what is waiting.
    ~DraftScratch() override;

    /// The program's own folder for this.
    static QString defaultFolder();

    /// From now on about this draft ("<person>-new", "<person>-<document>"). What waits for another is written first.
    void setName(const QString &name);
    /// What was kept; nothing when there is none or it cannot be read. A small file, read at once.
    std::optional<DraftWork> kept() const;
    void keep(const DraftWork &work);
    /// It was stored or given up.
    void forget();
    /// Writes what is waiting now.
    void flush();

Q_SIGNALS:
    void written();
    /// It cannot be kept: the disk is full or the folder not writable.
    void failed();

private:
    QString file() const;

    QString m_folder;
    QString m_name;
    std::optional<DraftWork> m_waiting;
    QTimer m_timer;
    std::unique_ptr<QThreadPool> m_writer; ///< one thread: writes stay in their order
};

}
