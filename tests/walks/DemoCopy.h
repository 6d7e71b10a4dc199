// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTemporaryDir>

namespace chauban::tests {

/// The demo's folder for one walk: a copy of the one that $CHAUBAN_DEMO names, else of one that is made once for the
/// whole run. $CHAUBAN_WALK_IN names a folder to walk in itself: what is done there stays.
class DemoCopy
{
public:
    DemoCopy();

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    const QString &folder() const { return m_folder; }
    QString password() const;
    /// The demo agency\'s date now, wherever the walk runs.
    static QDate today();
    /// Which letter this is in the same folder, from 1: every walk is about another one.
    int round() const { return m_round; }
    /// A paper of the commune that nobody has registered yet, with bytes that no other walk has handed in.
    QString freshLetter(const QString &paper = QStringLiteral("phuc-lam-dong-09")) const;

private:
    QTemporaryDir m_keeper;
    QString m_folder;
    int m_round = 0;
};

}
