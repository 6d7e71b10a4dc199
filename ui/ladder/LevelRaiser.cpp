// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/LevelRaiser.h"

#include "core/signing/online/TrustFile.h"
#include "ui/ladder/EndingPool.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/Office.h"
#include "workflow/session/StoredContent.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int PageSize = 50;

Instant later(Instant now, qint64 milliseconds)
{
    return {now.milliseconds + milliseconds};
}
}

/// What the store tells.
struct LevelRaiser::Look
{
    OnlineSettings settings;
    TrustStore trust;
    QString folder;
    StoredContent *content = nullptr;
    QList<PaperLevel> papers;
    int left = 0;
};

LevelRaiser::LevelRaiser(Office &office, QObject *parent)
    : LevelRaiser(office, Options{}, parent)
{
}

LevelRaiser::LevelRaiser(Office &office, Options options, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_options(std::move(options))
    , m_ended(std::make_shared<std::atomic<bool>>(false))
    , m_pool(std::make_unique<QThreadPool>())
{
    if (!m_options.fetch)
        m_options.fetch = httpFetch({.cancelled = m_ended});
    m_pool->setMaxThreadCount(1);
    m_pool->setThreadPriority(QThread::LowestPriority);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LevelRaiser::look);
    // A paper may have been issued.
    connect(&office, &Office::changed, this, [this] {
        if (!m_busy && m_state.left == 0)
            again(m_options.pause);
    });
    again(m_options.pause);
}

LevelRaiser::~LevelRaiser()
{
    *m_ended = true;
    m_pool->clear();
    if (m_isJudging)
        m_pool->waitForDone();
    leaveToItself(std::move(m_pool));
}

void LevelRaiser::again(std::chrono::milliseconds after)
{
    m_timer.start(after);
}

void LevelRaiser::lookAgain()
{
    m_forget = true;
    if (!m_busy)
        again(0ms);
}

void LevelRaiser::look()
{
    m_busy = true;
    if (m_forget) {
        m_plan.forget();
        m_place = {};
        m_forget = false;
    }
    if (!m_office.isLoggedIn() || m_office.viewer() != m_office.person())
        return rest();
    m_office.ask(
        this,
        [place = m_place](Seat &seat) -> Result<Look> {
            Look look;
            look.folder = seat.store.folder();
            look.content = &seat.store.content();
            TRY_ASSIGN(look.settings, OnlineSettings::open(OnlineSettings::fileIn(look.folder)));
            if (look.settings.authority.url.isEmpty())
                return look;
            TRY_ASSIGN(const auto trust, TrustFile::open(TrustFile::fileIn(look.folder)));
            look.trust = trust.store();
            const auto wanted = signatureLevel(look.settings.level);
            const auto soon = later(seat.store.clock().now(), RaisePlan::RenewBefore);
            TRY_ASSIGN(look.left, seat.session.countRisable(wanted, soon));
            TRY_ASSIGN(look.papers,
                place.ending ? seat.session.archivesEnding(soon, place.after, PageSize)
                             : seat.session.levelsBelow(wanted, place.after, PageSize));
            return look;
        },
        [this](Result<Look> found) {
            if (found.ok())
                return choose(found.value());
            show({RaiseState::Activity::Resting, m_state.left, found.error()});
            rest();
        });
}

void LevelRaiser::choose(const Look &found)
{
    const RaiseWish wish{signatureLevel(found.settings.level), found.settings.authority.url};
    if (wish.authority.isEmpty()) {
        show({});
        return rest();
    }
    m_state.left = found.left;
    for (const auto &paper : found.papers) {
        const auto step = m_plan.stepFor(paper, wish, m_office.now());
        m_place.after = paper;
        if (step != RaiseStep::Leave)
            return begin(paper, step, found);
    }
    if (found.papers.size() == PageSize)
        return look();
    if (!m_place.ending) {
        m_place = {.ending = true};
        return look();
    }
    m_place = {};
    show({RaiseState::Activity::Resting, found.left, found.left > 0 ? m_state.obstacle : std::nullopt});
    rest();
}

void LevelRaiser::begin(const PaperLevel &paper, RaiseStep step, const Look &found)
{
    show({RaiseState::Activity::Working, found.left, m_state.obstacle});
    RaiseOrder order{
        step, paper, {}, {}, {}, found.settings, found.trust, m_options.fetch, {}, m_plan.patience};
    order.ended = m_ended;
    order.answers = found.folder + u"/answers"_s;
    order.probe = !m_plan.knowsAuthorityEnds();
    order.now = m_office.now();
    m_office.ask(
        this,
        [order](Seat &seat) mutable -> Result<RaiseOrder> {
            const auto &id = order.paper.document;
            TRY_ASSIGN(const auto view, seat.session.document(id));
            order.content = view.document.contentHash;
            order.files = view.files;
            for (int i = 0; i < int(view.files.size()); ++i) {
                order.blobs.append(std::nullopt);
                if (isRaisable(view.files[i])) {
                    TRY_ASSIGN(order.blobs.last(), seat.session.openBlob(id, i, view.document.version));
                }
            }
            return order;
        },
        [this, paper](Result<RaiseOrder> ready) {
            if (ready.ok())
                raise(std::move(ready).value());
            else
                finish(paper, ready.error());
        });
}

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

void LevelRaiser::finish(const PaperLevel &paper, const std::optional<Error> &obstacle)
{
    m_plan.tried(paper, obstacle, m_office.now());
    auto state = m_state;
    if (!obstacle)
        state.obstacle.reset();
    else if (isOfOthers(*obstacle))
        state.obstacle = obstacle;
    show(state);
    m_busy = false;
    again(m_forget ? 0ms : m_options.pause);
}

void LevelRaiser::rest()
{
    m_busy = false;
    auto span = m_options.idle;
    const auto now = m_office.now();
    const auto next = m_plan.nextTry(now);
    if (next)
        span = std::min(span, std::chrono::milliseconds(next->milliseconds - now.milliseconds) + 100ms);
    if (m_state.left > 0 && m_state.nextTry != next) {
        auto state = m_state;
        state.nextTry = next;
        show(state);
    }
    again(m_forget ? 0ms : span);
}

void LevelRaiser::show(RaiseState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

}
