// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QObject>
#include <QSet>

class QTimer;

namespace chauban {

class Preferences;

/// Which documents a person has read on this computer: a private mark, told to nobody and never journaled. Of very
/// many the latest are remembered.
class ReadMarks : public QObject
{
    Q_OBJECT

public:
    /// Those of a person; all lists share them. They live as long as `preferences`.
    static ReadMarks &of(Preferences &preferences, const PersonId &person);

    bool isRead(const DocumentId &document) const { return m_read.contains(document); }
    const QSet<DocumentId> &read() const { return m_read; }
    void mark(const QList<DocumentId> &documents, bool read);
    /// Writes now what is otherwise written a moment after a change.
    void save();

Q_SIGNALS:
    void changed();

private:
    ReadMarks(Preferences &preferences, const QString &name);

    Preferences &m_preferences;
    QString m_name;
    QSet<DocumentId> m_read;
    QList<DocumentId> m_order; ///< the latest last
    QTimer *m_saving;
};

}
