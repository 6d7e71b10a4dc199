// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/routing/Play.h"
#include "workflow/routing/RoutingJson.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>
#include <random>
#include <set>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Dice whose throws are the same on every machine.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    bool oneIn(int chances) { return below(chances) == 0; }
    template<typename List>
    auto of(const List &list)
    {
        return *(std::begin(list) + below(int(std::size(list))));
    }

private:
    std::mt19937 m_engine;
};

const char *const People[] = {"chief",
    "clerk",
    "clerk2",
    "chair",
    "vice",
    "vice2",
    "head1",
    "spec1",
    "spec2",
    "head2",
    "spec3",
    "admin"};

QString randomFlow(Dice &dice, int &steps, int depth)
{
    if (depth == 0 || dice.oneIn(3)) {
        const auto who = dice.of(std::initializer_list<const char *>{
            "head1", "@leader", "unit-head", "chief", "@clerk", "initiator", "vice"});
        const auto act = dice.of(std::initializer_list<const char *>{
            "approve", "initial", "check-form", "directive", "sign", "opinion", "work-on"});
        const auto vote = dice.of(std::initializer_list<const char *>{"",
            R"(,"vote":{"approve":"all","timing":"all"})",
            R"(,"vote":{"approve":">1/2","refuse":">1/2","timing":"fixed"})"});
        const auto refusal = dice.of(
            std::initializer_list<const char *>{"", R"(,"onRefusal":"continue")", R"(,"onRefusal":"end")"});
        return u"<s%1:%2:%3,\"rights\":[\"forward\",\"replace-file\"],\"deadline\":{\"workingDays\":3}%4%5>"_s
            .arg(steps++)
            .arg(QString::fromLatin1(act),
                QString::fromLatin1(who),
                QString::fromLatin1(vote),
                QString::fromLatin1(refusal));
    }
    const auto kind = QString::fromLatin1(dice.of(
        std::initializer_list<const char *>{"sequence", "sequence", "parallel", "choice", "inclusive"}));
    QStringList children;
    const int count = 2 + dice.below(2);
    for (int i = 0; i < count; ++i) {
        auto child = randomFlow(dice, steps, depth - 1);
        const bool conditional = (kind == "choice"_L1 || kind == "inclusive"_L1) && i + 1 < count;
        if (conditional)
            child.insert(child.size() - 1,
                dice.oneIn(2) ? u",\"when\":{\"urgency\":\"express\"}"_s
                              : u",\"when\":{\"pages\":{\"at-most\":\"5\"}}"_s);
        children += child;
    }
    return u"{\"%1\":[%2]}"_s.arg(kind, children.join(u','));
}

Assignee somebody(Dice &dice, const Office &office)
{
    const auto *name = dice.of(People);
    return dice.oneIn(4) ? Assignee::of(office.person(name)) : office.position(name);
}

template<typename Assigning>
Assigning assignments(Dice &dice, const Office &office)
{
    Assigning result;
    if (!dice.oneIn(5))
        result.lead = somebody(dice, office);
    for (int i = dice.below(3); i > 0; --i)
        result.contributors += somebody(dice, office);
    if (dice.oneIn(2))
        result.informed += somebody(dice, office);
    return result;
}

RoutingCommandBody randomCommand(Dice &dice, const Play &play, int task)
{
    const auto act = task >= 0 && !dice.oneIn(8) ? play.routing.tasks[task].act : Act(dice.below(11));
    const auto version = "v" + std::to_string(dice.below(4));
    switch (dice.below(22)) {
    case 0:
        return Recall{};
    case 1:
        return Withdraw{dice.oneIn(6) ? u"x"_s : QString()};
    case 2:
        return Comment{u"Ý kiến “\n”"_s};
    case 3:
        return Reassign{somebody(dice, play.office), u"x"_s};
    case 4:
        return ExtendDue{{AllowanceUnit::WorkingHours, dice.below(5)}, u"x"_s};
    case 5:
        return Urge{};
    case 6:
        return Refuse{u"x"_s};
    case 7:
    case 8:
        return Return{
            Return::Target(dice.below(3)), u"s%1"_s.arg(dice.below(6)), u"x"_s, ComeBack(dice.below(2))};
    case 9:
    case 10:
        return Resubmit{content(version.c_str())};
    case 11:
    case 12:
        return assignments<Forward>(dice, play.office);
    case 13:
    case 14:
        return assignments<Direct>(dice, play.office);
    case 15:
    case 16:
        return ClosePart{{}, OpenParts(dice.below(2))};
    case 17:
        return Perform{act, {}, content(("signed" + std::to_string(dice.below(1000))).c_str())};
    default:
        return Perform{act, {}, {}, dice.oneIn(9) ? Verdict::Abstained : Verdict::Approved};
    }
}

void checkLeads(const Routing &routing)
{
    for (int parent = 0; parent < routing.tasks.size(); ++parent) {
        int leads = 0;
        int works = 0;
        for (const auto &task : routing.tasks) {
            if (task.parent != parent || task.state == TaskState::Cancelled
                || task.state == TaskState::Recalled)
                continue;
            const bool given = task.isOpen() || task.isApproved();
            leads += given && task.part == Part::Lead;
            works += given && task.part != Part::Inform;
        }
        REQUIRE(leads <= 1);
        if (routing.tasks[parent].act == Act::Directive && routing.tasks[parent].isApproved() && works > 0)
            REQUIRE(leads == 1);
    }
}

/// Whoever decided held the task, or somebody who holds it delegated to them.
void checkActors(const Play &play, const QList<RoutingEvent> &events, const QList<RoutingTask> &before)
{
    for (const auto &event : events) {
        const auto *decided = std::get_if<TaskDecided>(&event.what);
        if (!decided)
            continue;
        REQUIRE(before.value(decided->task).isOpen());
        const auto holder = event.by.onBehalfOf.isNull() ? event.by.actor : event.by.onBehalfOf;
        REQUIRE(play.office.directory.holds(holder, before.value(decided->task).assignee));
    }
}

/// No routing that runs is stuck: somebody is asked something.
void checkAlive(const Routing &routing)
{
    const bool asked = std::any_of(routing.tasks.begin(), routing.tasks.end(), [](const auto &task) {
        return task.isOpen() && task.part != Part::Inform;
    });
    REQUIRE(asked == routing.isRunning());
}

void checkJson(const Play &play, const QList<RoutingEvent> &events)
{
    for (const auto &event : events) {
        const auto json = toJson(event);
        REQUIRE(json == QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact));
        REQUIRE(routingEventFromJson(json).value() == event);
    }
    const auto json = toJson(play.routing);
    REQUIRE(json == QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact));
    REQUIRE(routingFromJson(json, play.routing.chain).value() == play.routing);
}

struct Counts
{
    int taken = 0;
    int refused = 0;
    int ended = 0;
    std::set<std::string> reasons;
    std::set<size_t> kinds;
};

void playOne(unsigned seed, Counts &counts)
{
    Dice dice(seed);
    Office office;
    office.delegate("vice", "chief");
    int steps = 0;
    Play play(office, chainOf(randomFlow(dice, steps, 3)));
    play.seen = content("v0");
    DocumentFields fields{{u"pages"_s, QString::number(dice.below(10))}};
    if (dice.oneIn(2))
        fields.insert(u"urgency"_s, u"express"_s);
    if (play.start("spec1", {.fields = fields}) != "")
        return;
    for (int turn = 0; turn < 60; ++turn) {
        const int task = dice.oneIn(10) ? -1 : dice.below(int(play.routing.tasks.size()));
        // Mostly someone who may, sometimes anyone.
        auto who = std::string(dice.of(People));
        if (task >= 0 && !dice.oneIn(6))
            who = office.nameOf(play.routing.tasks[task].assignee.id).toStdString();
        play.seen = dice.oneIn(20) ? content("v3") : play.routing.content;
        const auto before = play.routing;
        const auto from = play.events.size();
        const auto refusal = play.give(who.c_str(),
            task,
            randomCommand(dice, play, task),
            who == "chief" && dice.oneIn(3) ? "vice" : nullptr);
        const auto events = play.events.mid(from);
        INFO("seed " << seed << " turn " << turn << " " << refusal);
        if (!refusal.empty()) {
            REQUIRE(events.isEmpty());
            REQUIRE(play.routing == before);
            ++counts.refused;
            counts.reasons.insert(refusal);
            continue;
        }
        ++counts.taken;
        REQUIRE(!events.isEmpty());
        REQUIRE(play.routing.version == before.version + 1);
        for (const auto &event : events)
            counts.kinds.insert(event.what.index());
        checkLeads(play.routing);
        checkActors(play, events, before.tasks);
        checkAlive(play.routing);
        checkJson(play, events);
    }
    counts.ended += !play.routing.isRunning();
    REQUIRE(evolve(play.first, play.events) == play.routing);
}

}

TEST_CASE("random commands on random chains keep every invariant")
{
    Counts counts;
    for (unsigned seed = 1; seed <= 300; ++seed)
        playOne(seed, counts);

    // The dice reached what is to be proved.
    INFO(counts.taken << " taken, " << counts.refused << " refused, " << counts.ended << " ended, "
                      << counts.reasons.size() << " reasons, " << counts.kinds.size() << " kinds of event");
    CHECK(counts.taken > 2000);
    CHECK(counts.refused > 2000);
    CHECK(counts.ended > 50);
    CHECK(counts.reasons.size() >= 20);
    CHECK(counts.kinds.size() >= 15);
}

TEST_CASE("stored JSON that is damaged is refused, never half read")
{
    Office office;
    Play play(office, chainOf(uR"({"sequence":[<a:approve:head1>]})"_s));
    REQUIRE(play.start("spec1") == "");
    const auto routing = toJson(play.routing);
    const auto event = toJson(play.events.last());

    CHECK_FALSE(routingFromJson(routing.left(routing.size() / 2), play.routing.chain).ok());
    CHECK_FALSE(
        routingFromJson(QByteArray(routing).replace("\"open\"", "\"opened\""), play.routing.chain).ok());
    CHECK_FALSE(
        routingFromJson(QByteArray(routing).replace("\"block\":1", "\"block\":7"), play.routing.chain).ok());
    CHECK_FALSE(
        routingFromJson(QByteArray(routing).replace("\"parent\":-1", "\"parent\":0"), play.routing.chain)
            .ok());
    CHECK_FALSE(routingFromJson("{}", play.routing.chain).ok());
    CHECK_FALSE(routingFromJson("7", play.routing.chain).ok());
    CHECK(routingFromJson(routing, chainOf(uR"({"sequence":[<a:approve:head2>]})"_s)).error().reason
        == Reason("routing.chain-differs"));
    CHECK(chainPinOf(routing).value().hash == play.routing.chain.hash());
    CHECK_FALSE(routingEventFromJson(QByteArray(event).replace("task-opened", "task-closed")).ok());
    CHECK_FALSE(routingEventFromJson(QByteArray(event).replace("\"version\":1", "\"version\":1.5")).ok());
    CHECK_FALSE(routingEventFromJson("[]").ok());
}

TEST_CASE("ids of tasks follow from the routing and their number, and never repeat")
{
    Office office;
    Play play(office, chainOf(uR"({"sequence":[<a:approve:head1>]})"_s));
    std::set<TaskId> ids;
    for (int i = 0; i < 10'000; ++i) {
        const auto id = play.routing.nextTaskId();
        REQUIRE(ids.insert(id).second);
        play.routing.tasks += RoutingTask{.id = id};
    }
    CHECK(ids.begin()->bytes().left(6) == play.routing.id.bytes().left(6));
}
