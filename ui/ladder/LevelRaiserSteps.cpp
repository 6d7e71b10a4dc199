// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of one paper: raised in the thread of its own, kept, judged, given to the door.

#include "ui/ladder/LevelRaiser.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/Office.h"
#include "workflow/session/StoredContent.h"

namespace chauban {

void LevelRaiser::raise(RaiseOrder order)
{
    inBackground(
        *m_pool,
        this,
        [order] { return raisePaper(order); },
        [this, order](const RaisedPaper &raised) {
            const auto now = m_office.now();
            for (const auto &url : raised.failed)
                m_plan.patience.failed(url, now);
            for (const auto &url : raised.answered)
                m_plan.patience.answered(url);
            if (raised.authorityEnds)
                m_plan.learnAuthorityEnds(*raised.authorityEnds);
            store(order, raised);
        });
}

/// Keeps the grown files. Where nothing grew, only news of the paper's own are worth the door's while.
void LevelRaiser::store(const RaiseOrder &order, const RaisedPaper &raised)
{
    const bool isOthers = raised.obstacle && isOfOthers(*raised.obstacle);
    const auto known
        = raised.obstacle ? QLatin1StringView(raised.obstacle->reason.id()) : QLatin1StringView();
    const bool isKnown = order.paper.level == raised.level && order.paper.obstacle == known;
    if (!raised.hasGrown() && (isOthers || isKnown))
        return finish(order.paper, raised.obstacle);
    m_office.ask(
        this,
        [order, raised](Seat &seat) -> Result<QList<DocumentFile>> {
            auto files = order.files;
            for (qsizetype i = 0; i < raised.files.size(); ++i) {
                if (raised.files[i].isEmpty())
                    continue;
                TRY_ASSIGN(files[i].blob, seat.session.upload(raised.files[i]));
                files[i].size = raised.files[i].size();
            }
            return files;
        },
        [this, order, raised](Result<QList<DocumentFile>> files) {
            if (files.ok())
                judge(order, raised, files.value());
            else
                finish(order.paper, files.error());
        });
}

void LevelRaiser::judge(const RaiseOrder &order, const RaisedPaper &raised, const QList<DocumentFile> &files)
{
    m_office.ask(
        this,
        [](Seat &seat) { return &seat.store.content(); },
        [this, order, raised, files](StoredContent *content) {
            m_isJudging = true;
            inBackground(
                *m_pool,
                this,
                [content, order, files, ended = m_ended] {
                    // What fails here, the door will find and tell.
                    for (qsizetype i = 0; i < files.size(); ++i)
                        if (order.blobs[i] && !*ended)
                            (void)content->anticipate(order.files[i].blob, files[i].blob);
                    return true;
                },
                [this, order, raised, files](bool) {
                    m_isJudging = false;
                    give(order, raised, files);
                });
        });
}

void LevelRaiser::give(const RaiseOrder &order, const RaisedPaper &raised, const QList<DocumentFile> &files)
{
    RaiseDocument body{files};
    if (raised.obstacle && !isOfOthers(*raised.obstacle)) {
        body.obstacle = QString::fromLatin1(raised.obstacle->reason.id());
        body.detail = raised.obstacle->detail;
    }
    m_office.act(
        this,
        [body, order](Seat &seat) {
            return seat.session.submit(body, {.document = order.paper.document, .content = order.content});
        },
        [this, order, raised](Result<Outcome> outcome) {
            if (!outcome.ok())
                finish(order.paper, outcome.error());
            else if (!outcome->accepted)
                finish(order.paper, Error{ErrorKind::Invalid, "raise.not-taken", outcome->reason});
            else
                finish(order.paper, raised.obstacle);
        });
}

}
