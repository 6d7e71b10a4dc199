// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window offers and what the door takes are compared over the days of a commune, drawn from a seed: every act
// that is not offered is given to the door and must be refused, then one that is offered is given and must be taken.

#include "tests/ui/acts/Paths.h"
#include "ui/acts/Acts.h"

#include <QMap>

#include <random>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An act with words and people that suffice.
struct Attempt
{
    CommandBody body;
    TaskId task = {};
};

const QList<ActKind> &kindsTried()
{
    using enum ActKind;
    // Signature and seal need bytes that grew; a slip is printed without the door; a reply is a paper of its own.
    static const QList<ActKind> kinds = {Register,
        Reject,
        Submit,
        Direct,
        Forward,
        Perform,
        Return,
        Refuse,
        Comment,
        ClosePart,
        Recall,
        Withdraw,
        Reassign,
        Extend,
        Urge,
        AssignNumber,
        Issue,
        Revise,
        Correct,
        Cancel};
    return kinds;
}

std::optional<RoutingVerb> verbOfKind(ActKind kind)
{
    static const QMap<ActKind, RoutingVerb> verbs = {{ActKind::Direct, RoutingVerb::Direct},
        {ActKind::Forward, RoutingVerb::Forward},
        {ActKind::Perform, RoutingVerb::Perform},
        {ActKind::Return, RoutingVerb::Return},
        {ActKind::Refuse, RoutingVerb::Refuse},
        {ActKind::Comment, RoutingVerb::Comment},
        {ActKind::ClosePart, RoutingVerb::ClosePart},
        {ActKind::Recall, RoutingVerb::Recall},
        {ActKind::Withdraw, RoutingVerb::Withdraw},
        {ActKind::Reassign, RoutingVerb::Reassign},
        {ActKind::Extend, RoutingVerb::Extend},
        {ActKind::Urge, RoutingVerb::Urge}};
    const auto found = verbs.constFind(kind);
    return found == verbs.cend() ? std::nullopt : std::optional(*found);
}

class Days
{
    int below(int limit) { return int(m_random() % quint32(limit)); }
    template<typename Item>
    Item any(const QList<Item> &list)
    {
        return list.at(below(int(list.size())));
    }

public:
    explicit Days(quint32 seed)
        : m_random(seed)
    {
    }

    void pass(int acts)
    {
        for (int i = 0; i < acts; ++i) {
            if (m_papers.size() < 2 || below(9) == 0)
                bringPaper();
            const auto paper = m_papers.at(std::max<qsizetype>(0, m_papers.size() - 1 - below(5)));
            const auto login = any(m_people);
            compare(login, paper);
        }
    }

    QMap<ActKind, int> taken; ///< acts offered and accepted
    int refused = 0; ///< acts not offered and refused

private:
    void bringPaper();
    void compare(const QString &login, const DocumentId &paper);
    QList<Attempt> attempts(ActKind kind, const DocumentView &view, const TaskId &task);
    QList<Attempt> actsOn(RoutingVerb verb, const DocumentView &view, const TaskId &task);
    Outcome give(const QString &login, const DocumentView &view, const Attempt &attempt);

    std::mt19937 m_random;
    Commune m_commune;
    QList<DocumentId> m_papers;
    QStringList m_people{u"vanthu"_s,
        u"chutich"_s,
        u"phochutich"_s,
        u"chanhvp"_s,
        u"truongkt"_s,
        u"chuyenvienkt"_s,
        u"truongvhxh"_s};
    int m_count = 0;
};

void Days::bringPaper()
{
    const int which = below(3);
    ++m_count;
    if (which == 0) {
        const DocumentId id{m_commune.ids.next()};
        const auto letter = m_commune.arrival(m_count);
        m_commune.accept(m_commune.session(u"vanthu"_s),
            ReceiveDocument{letter.body, letter.metadata, letter.files},
            {id});
        m_papers.append(id);
    } else if (which == 1) {
        m_papers.append(m_commune.registered(m_count));
    } else {
        // A leader who drafts meets the rule of four eyes at their own signature.
        const auto author = any(QStringList{u"chuyenvienkt"_s, u"truongkt"_s, u"chutich"_s});
        m_papers.append(m_commune.drafted(author, u"V/v việc số %1"_s.arg(m_count)));
    }
}

QList<Attempt> Days::actsOn(RoutingVerb verb, const DocumentView &view, const TaskId &task)
{
    ActOnRouting act;
    act.verb = verb;
    act.text = u"Ý kiến"_s;
    act.endOthers = true;
    act.workingDays = 1;
    const auto chosen = m_commune.position(any(m_people.mid(1)));
    if (verb == RoutingVerb::Direct || verb == RoutingVerb::Forward)
        act.lead = chosen;
    if (verb == RoutingVerb::Reassign)
        act.to = chosen;
    if (!task.isNull() || verb == RoutingVerb::Comment || verb == RoutingVerb::Withdraw)
        return {{act, task}};
    QList<Attempt> all;
    if (verb == RoutingVerb::Recall)
        all.append({act, {}});
    for (const auto &each : view.tasks) {
        const bool open = each.state == WorkState::Open;
        const bool own = each.act != "acknowledge"_L1 && each.relationship != Relationship::Author;
        const bool wanted = verb == RoutingVerb::Recall ? !open
            : verb == RoutingVerb::Perform              ? open
                                                        : open && own;
        if (wanted)
            all.append({act, each.id});
    }
    return all;
}

QList<Attempt> Days::attempts(ActKind kind, const DocumentView &view, const TaskId &task)
{
    const auto &document = view.document;
    if (const auto verb = verbOfKind(kind))
        return actsOn(*verb, view, task);
    auto metadata = document.metadata;
    switch (kind) {
    case ActKind::Register:
        return {{RegisterDocument{document.body, {}, metadata, {}, true}}};
    case ActKind::Reject:
        return {{RejectDocument{u"Gửi nhầm"_s}}};
    case ActKind::Submit: {
        if (!task.isNull())
            return actsOn(RoutingVerb::Resubmit, view, task);
        StartRouting start;
        start.chosen = {{document.kind == DocumentKind::Incoming ? u"directive"_s : u"sign"_s,
            m_commune.position(below(2) == 0 ? u"chutich"_s : u"phochutich"_s)}};
        return {{start}};
    }
    case ActKind::AssignNumber:
        return {{AssignNumber{}}};
    case ActKind::Issue:
        return {{IssueDocument{{{u"Sở Nội vụ"_s}}}}};
    case ActKind::Revise:
        return {{ReviseDocument{metadata, view.files, {}}}};
    case ActKind::Correct:
        return {{CorrectDocument{metadata, u"Sửa"_s}}};
    case ActKind::Cancel:
        return {{CancelNumber{u"Cấp nhầm"_s}}};
    default:
        return {};
    }
}

Outcome Days::give(const QString &login, const DocumentView &view, const Attempt &attempt)
{
    auto session = m_commune.session(login);
    return unwrap(session.submit(attempt.body, {view.document.id, attempt.task, view.document.contentHash}));
}

/// What the window keeps back although the door would take it, and why.
bool isKeptBack(ActKind kind, const DocumentView &view)
{
    const auto &document = view.document;
    const bool incoming = document.kind == DocumentKind::Incoming;
    switch (kind) {
    case ActKind::Refuse: // on an incoming paper, and of a number, one returns it: that says more
        return incoming || document.state == DocumentState::Signed;
    case ActKind::Correct: // before it has a number, entering it corrects it; a cancelled line stays as it is
        return incoming && (!document.number || document.state == DocumentState::Cancelled);
    default:
        return false;
    }
}

void Days::compare(const QString &login, const DocumentId &paper)
{
    m_commune.clock.advance(std::chrono::minutes(7));
    const auto seen = m_commune.session(login).document(paper);
    if (!seen.ok())
        return;
    const auto &view = seen.value();
    const auto offers = actsFor(view, m_commune.directory, m_commune.who(login), m_commune.clock.now());
    const auto offerOf = [&](ActKind kind) {
        return std::find_if(
            offers.cbegin(), offers.cend(), [kind](const ActOffer &offer) { return offer.kind == kind; });
    };
    const auto principals = principalsOf(m_commune.directory, m_commune.who(login), QDate(2026, 3, 2));
    QSet<TaskId> mine;
    for (const auto &task : view.tasks)
        if (principals.contains(task.principal))
            mine.insert(task.id);
    for (const auto kind : kindsTried()) {
        if (offerOf(kind) != offers.cend() || isKeptBack(kind, view))
            continue;
        for (const auto &attempt : attempts(kind, view, {})) {
            // Nobody is shown to urge themselves, or to give themselves more time.
            if ((kind == ActKind::Extend || kind == ActKind::Urge) && mine.contains(attempt.task))
                continue;
            INFO(login.toStdString() << ", act " << int(kind) << " on "
                                     << view.document.metadata.subject.toStdString() << " in state "
                                     << toWord(view.document.state).toStdString());
            REQUIRE_FALSE(give(login, view, attempt).accepted);
            ++refused;
        }
    }
    QList<ActOffer> triable;
    for (const auto &offer : offers)
        if (kindsTried().contains(offer.kind))
            triable.append(offer);
    if (triable.isEmpty())
        return;
    const auto offer = below(2) == 0 ? triable.first() : any(triable);
    const auto tried = attempts(offer.kind, view, offer.task);
    REQUIRE(!tried.isEmpty());
    const auto outcome = give(login, view, tried.first());
    INFO(login.toStdString() << " is offered “" << offer.text.toStdString()
                             << "”: " << outcome.reason.toStdString() << " " << outcome.detail.toStdString());
    // The people drawn at random may not suit; that is content, and the form says so.
    static const QStringList content = {u"routing.named-twice"_s,
        u"routing.four-eyes"_s,
        u"routing.four-eyes-nobody"_s,
        u"routing.lead-already-there"_s};
    const bool named = offer.kind == ActKind::Direct || offer.kind == ActKind::Forward
        || offer.kind == ActKind::Reassign || offer.kind == ActKind::Submit;
    REQUIRE((outcome.accepted || (named && content.contains(outcome.reason))));
    taken[offer.kind] += outcome.accepted;
}

}

TEST_CASE("every act that is offered the door takes, and what is not offered it refuses")
{
    QSet<ActKind> taken;
    int refused = 0;
    for (const quint32 seed : {1, 2, 3}) {
        Days days(seed);
        days.pass(110);
        refused += days.refused;
        for (auto each = days.taken.cbegin(); each != days.taken.cend(); ++each)
            if (each.value() > 0)
                taken.insert(each.key());
    }

    CHECK(refused > 500);
    CHECK(taken.size() >= 12);
}

TEST_CASE(
    "whoever submitted a paper is not offered its signature, though they hold the position that is asked")
{
    Commune commune;
    auto directory = commune.directory;
    auto second
        = *std::find_if(directory.appointments.cbegin(), directory.appointments.cend(), [&](const auto &one) {
              return one.position
                  == directory.positionsOf(commune.who(u"chutich"_s), QDate(2026, 3, 2)).first().id;
          });
    second.person = commune.who(u"chuyenvienkt"_s);
    directory.appointments.append(second);
    commune.accept(commune.session(u"quantri"_s), ChangeDirectory{directory});
    commune.directory = directory;
    const auto id = commune.drafted(u"chuyenvienkt"_s, u"V/v hai người một chức vụ"_s);
    StartRouting start;
    start.chosen = {{u"sign"_s, Principal::of(second.position)}};
    commune.accept(commune.session(u"chuyenvienkt"_s), start, {.document = id});
    commune.act(u"truongkt"_s, id, RoutingVerb::Perform);
    commune.act(u"chanhvp"_s, id, RoutingVerb::Perform);

    const auto isOffered = [&](const QString &login) {
        const auto offers
            = actsFor(commune.view(login, id), commune.directory, commune.who(login), commune.clock.now());
        return std::any_of(offers.cbegin(), offers.cend(), [](const ActOffer &offer) {
            return offer.kind == ActKind::Sign;
        });
    };
    CHECK(isOffered(u"chutich"_s));
    CHECK_FALSE(isOffered(u"chuyenvienkt"_s));
}

}
