// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/LevelRaiser.h"

#include "core/signing/online/TrustFile.h"
#include "ui/ladder/EndingPool.h"
#include "ui/workplace/Background.h"
#include "ui/workplace/Office.h"

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

void LevelRaiser::finish(const PaperLevel &paper, const std::optional<Error> &obstacle)
{
    m_plan.tried(paper, obstacle, m_office.now());
    auto state = m_state;
    if (!obstacle) {
        state.obstacle.reset();
        note(std::nullopt);
    } else if (isOfOthers(*obstacle)) {
        state.obstacle = obstacle;
    }
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
    if (const auto met = RaiseNote::of(m_state))
        note(met);
    again(m_forget ? 0ms : span);
}

/// Written only when something changes: at most once for each try, and those are a minute or more apart.
void LevelRaiser::note(const std::optional<RaiseNote> &met)
{
    if (m_hasNoted && met == m_noted)
        return;
    m_hasNoted = true;
    m_noted = met;
    m_office.ask(
        this,
        [met](Seat &seat) {
            RaiseNote::keep(seat.store.folder(), met, seat.store.clock().now());
            return true;
        },
        [](bool) {});
}

void LevelRaiser::show(RaiseState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

}
