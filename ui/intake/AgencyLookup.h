// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/AgencyIndex.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace chauban {

class Preferences;

/// Completes the names of agencies: those that the program knows and those that this person has entered, which are
/// kept with the preferences and come first. The directory is read and searched in a thread of its own, so that
/// typing never waits for it; a question that a later one has overtaken is not answered.
class AgencyLookup : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QStringList &)>;

    /// `directory` is called in another thread.
    AgencyLookup(Preferences &preferences, std::function<QStringList()> directory, QObject *parent = nullptr);
    ~AgencyLookup() override;

    /// The best first; answered later, in this thread.
    void find(const QString &typed, Answer answer);
    /// The agency was entered once more.
    void learn(const QString &agency);

private:
    struct Shelf;
    void read();

    Preferences &m_preferences;
    std::function<QStringList()> m_directory;
    AgencyIndex::Learned m_learned;
    std::shared_ptr<const Shelf> m_shelf; ///< null until it was read
    int m_question = 0;
    QThreadPool m_pool; ///< of one thread: questions overtake each other in it
};

}
