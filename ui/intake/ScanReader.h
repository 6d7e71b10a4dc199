// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeLetter.h"

#include <QObject>
#include <QThreadPool>

namespace chauban {

class WorkerLeash;

/// Has scans without words recognised, one after the other in a thread of its own: it takes seconds a letter, and the
/// clerk works meanwhile.
class ScanReader : public QObject
{
    Q_OBJECT

public:
    explicit ScanReader(QObject *parent = nullptr);
    ~ScanReader() override;

    /// recognised() follows unless the letter is dropped before.
    void read(const DocumentId &letter, const QList<LetterPart> &parts, QDate today);
    /// It has left the queue: ends what is being done for it.
    void drop(const DocumentId &letter);
    /// It is being looked at: it comes next.
    void prefer(const DocumentId &letter);

Q_SIGNALS:
    void recognised(const chauban::DocumentId &letter, const chauban::Result<chauban::LetterForm> &form);

private:
    struct Scan
    {
        DocumentId letter;
        QList<LetterPart> parts;
        QDate today;
    };
    void next();

    QList<Scan> m_waiting;
    DocumentId m_current; ///< null: none
    std::shared_ptr<WorkerLeash> m_leash; ///< of the current one
    QThreadPool m_pool; ///< of one thread: the other core is the window's
};

}
