// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"
#include "ui/ladder/RaiseJob.h"
#include "ui/ladder/RaiseNote.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace chauban {

class Office;

/// How far the signatures of the clerk's issued papers have come.
struct RaiseState
{
    enum class Activity {
        Off, ///< no authority is chosen, or the person serves nobody as clerk
        Working,
        Resting, ///< nothing can be done now
    };
    Activity activity = Activity::Off;
    int left = 0; ///< papers below the wish, or to be renewed
    std::optional<Error> obstacle = {}; ///< the last one that lies with others
    std::optional<Instant> nextTry = {}; ///< when resting with something left
};

/// Raises the signatures of issued papers in the background, one paper after the other, while a clerk is logged in.
///
///   look   the store tells which papers are below the wish (Session::levelsBelow, archivesEnding); RaisePlan chooses
///   raise  a thread of its own asks the network and lets the file grow (RaiseJob)
///   judge  the same thread has the confined worker judge what came, so that the store's thread need not wait for it
///   give   the door takes it (document.raise) and notes the level
///
/// What others are to blame for is noted for whoever looks at a paper elsewhere (RaiseNote).
/// Nothing is kept but in the store: whatever ends the program, the next look finds what is left. When this ends, the
/// network is let go at once, a file that is being raised comes to its end with nobody waiting for it, and what was not
/// given to the door is dropped.
class LevelRaiser : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        HttpFetch fetch = {}; ///< httpFetch() unless given
        std::chrono::milliseconds pause{2'000}; ///< between two papers
        std::chrono::milliseconds idle{600'000}; ///< between two looks when nothing is left
    };
    explicit LevelRaiser(Office &office, QObject *parent = nullptr);
    LevelRaiser(Office &office, Options options, QObject *parent = nullptr);
    ~LevelRaiser() override;

    const RaiseState &state() const { return m_state; }
    /// Other roots, another authority, another wish: everything is tried again at once.
    void lookAgain();

Q_SIGNALS:
    void stateChanged();

private:
    /// Where the walk through the store's papers stands.
    struct Place
    {
        bool ending = false; ///< among those whose archive ends
        PaperLevel after = {};
    };
    struct Look;

    void look();
    void choose(const Look &found);
    void begin(const PaperLevel &paper, RaiseStep step, const Look &found);
    void raise(RaiseOrder order);
    void store(const RaiseOrder &order, const RaisedPaper &raised);
    void judge(const RaiseOrder &order, const RaisedPaper &raised, const QList<DocumentFile> &files);
    void give(const RaiseOrder &order, const RaisedPaper &raised, const QList<DocumentFile> &files);
    void finish(const PaperLevel &paper, const std::optional<Error> &obstacle);
    void rest();
    void note(const std::optional<RaiseNote> &met);
    void show(RaiseState state);
    void again(std::chrono::milliseconds after);

    Office &m_office;
    Options m_options;
    std::shared_ptr<std::atomic<bool>> m_ended;
    std::unique_ptr<QThreadPool> m_pool; ///< of one thread
    QTimer m_timer;
    RaisePlan m_plan;
    RaiseState m_state;
    std::optional<RaiseNote> m_noted; ///< by this one, in the store
    bool m_hasNoted = false; ///< before, the store has what an earlier session left
    Place m_place;
    bool m_busy = false;
    bool m_isJudging = false; ///< the thread looks into the store
    bool m_forget = false; ///< once the paper in work is done
};

}
