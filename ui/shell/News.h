// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workplace/Workplace.h"
#include "workflow/session/View.h"

#include <QHash>
#include <QSet>

namespace chauban {

/// What is found in one of the viewer's boxes: how many wait, and the newest of them.
struct BoxContents
{
    QString box;
    qint64 total = 0;
    QList<InboxLine> lines;
};

/// One thing to tell a person. It names no paper from Mật upwards: a screen is seen by others too.
struct NewsItem
{
    QString key; ///< news of the same key stand for each other: "new:to-do", "due", "returned"
    QString title;
    QString text;
    Route route;
    qint64 count = 1; ///< of papers
};

/// Remembers what was told, and says what is new: work, papers that came back, deadlines of the next 24 hours. What
/// waits at the first look is no news, its deadlines are. Thirty new letters of a box are one item.
class News
{
public:
    /// The newest lines of a box that are looked at.
    static constexpr int Depth = 200;

    QList<NewsItem> look(const QList<BoxContents> &boxes, Instant now, const QTimeZone &zone);
    /// The person has looked: the next item of a box counts from here.
    void seen() { m_unseen.clear(); }

private:
    struct Key
    {
        DocumentId document;
        TaskId task;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.document.uuid, key.task.uuid);
        }
    };

    QList<NewsItem> lookAt(const BoxContents &box);
    QList<NewsItem> deadlines(const QList<BoxContents> &boxes, Instant now, const QTimeZone &zone);

    QHash<QString, QSet<Key>> m_known; ///< by box
    QHash<QString, qint64> m_totals;
    QHash<QString, qint64> m_unseen; ///< told since the person last looked, by item
    QSet<TaskId> m_dueTold;
    bool m_isFirst = true;
};

}
