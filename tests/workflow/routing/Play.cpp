// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/routing/Play.h"

#include "workflow/chain/ChainFile.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace chauban::test {

namespace {

QUuid uuidOf(const char *kind, const char *name)
{
    return QUuid::createUuidV5(QUuid(), QByteArray(kind) + name);
}

struct Post
{
    const char *name;
    const char *role;
    const char *unit;
};
constexpr Post Posts[] = {{"chief", "office-chief", "office"},
    {"clerk", "clerk", "office"},
    {"clerk2", "clerk", "office"},
    {"chair", "leader", "leaders"},
    {"vice", "leader", "leaders"},
    {"vice2", "leader", "leaders"},
    {"head1", "unit-head", "economy"},
    {"spec1", "specialist", "economy"},
    {"spec2", "specialist", "economy"},
    {"head2", "unit-head", "culture"},
    {"spec3", "specialist", "culture"},
    {"admin", "administrator", "office"}};

QString placeText(const Chain &chain, int block)
{
    return block < 0 ? u"author"_s : chain.step(block).id;
}

QString listText(const Chain &chain, const QList<int> &blocks)
{
    QStringList steps;
    for (const int block : blocks)
        if (chain.block(block).kind == BlockKind::Step)
            steps += chain.step(block).id;
    return steps.join(u',');
}

}

Office::Office()
{
    for (const auto *unit : {"office", "leaders", "economy", "culture"})
        directory.units += {UnitId{uuidOf("unit", unit)}, {}, QString::fromLatin1(unit), {}};
    for (const auto &post : Posts) {
        directory.people += person(post.name);
        const PositionId positionId{uuidOf("position", post.name)};
        directory.positions
            += {positionId, unit(post.unit), QString::fromLatin1(post.name), QString::fromLatin1(post.role)};
        directory.appointments += {person(post.name), positionId};
        if (post.role == std::string_view("unit-head"))
            for (auto &one : directory.units)
                if (one.id == unit(post.unit))
                    one.head = positionId;
    }
}

PersonId Office::person(const char *name) const
{
    return PersonId{uuidOf("person", name)};
}

Assignee Office::position(const char *name) const
{
    return Assignee::of(PositionId{uuidOf("position", name)});
}

UnitId Office::unit(const char *name) const
{
    return UnitId{uuidOf("unit", name)};
}

QString Office::nameOf(const QUuid &id) const
{
    for (const auto &post : Posts)
        if (id == uuidOf("person", post.name) || id == uuidOf("position", post.name))
            return QString::fromLatin1(post.name);
    return u"?"_s;
}

void Office::delegate(const char *giver, const char *receiver, QList<Act> acts)
{
    const auto id = DelegationId{uuidOf(giver, receiver)};
    directory.delegations += {id, person(giver), person(receiver), {}, acts};
}

void Office::leave(const char *name)
{
    directory.people.removeAll(person(name));
    directory.appointments.removeIf([&](const auto &one) { return one.person == person(name); });
}

Chain chainOf(const QString &flow, const char *kind)
{
    static const QRegularExpression shorthand(
        u"<([\\w-]+):([\\w-]+):(@?[\\w-]+)((?:[^<>\"]|\"[^\"]*\")*)>"_s);
    QString json;
    qsizetype end = 0;
    for (auto it = shorthand.globalMatch(flow); it.hasNext();) {
        const auto match = it.next();
        const auto who = match.captured(3);
        const bool plain = who == "initiator"_L1 || who == "chosen"_L1 || who == "unit-head"_L1;
        const auto rule = plain    ? u"{\"rule\":\"%1\"}"_s.arg(who)
            : who.startsWith(u'@') ? u"{\"rule\":\"role\",\"name\":\"%1\"}"_s.arg(who.mid(1))
                                   : u"{\"rule\":\"position\",\"name\":\"%1\"}"_s.arg(who);
        json += flow.mid(end, match.capturedStart() - end)
            + u"{\"step\":\"%1\",\"name\":\"%1\",\"act\":\"%2\",\"who\":%3%4}"_s.arg(
                match.captured(1), match.captured(2), rule, match.captured(4));
        end = match.capturedEnd();
    }
    json += flow.mid(end);
    const auto text
        = u"{\"format\":\"chauban-chain-1\",\"id\":\"0192e000-0000-7000-8000-000000000009\",\"version\":1,"
          "\"kind\":\"%1\",\"name\":\"Thử\",\"flow\":%2}"_s.arg(QString::fromLatin1(kind), json);
    auto chain = chainFromJson(text.toUtf8());
    if (!chain.ok())
        FAIL(chain.error().detail.toStdString() << "\n" << text.toStdString());
    return chain.value();
}

Sha256 content(const char *name)
{
    return Sha256::of(name);
}

Play::Play(Office &people, const Chain &chain)
    : routing(Routing::create(RoutingId{QUuid(u"0192f000-0000-7abc-8000-00000000abcd"_s)}, chain))
    , first(routing)
    , seen(content("v1"))
    , now{1'772'420'400'000} // Monday 2026-03-02 10:00 in Hanoi
    , office(people)
{
}

std::string Play::give(const char *who, int task, RoutingCommandBody what, const char *onBehalfOf)
{
    RoutingCommand command{.actor = office.person(who), .at = now, .seen = seen, .what = std::move(what)};
    if (task >= 0)
        command.task = routing.tasks.value(task).id;
    if (onBehalfOf)
        command.onBehalfOf = office.person(onBehalfOf);
    const auto result = decide(routing, command, office.directory);
    if (!result.ok())
        return result.error().reason.id();
    routing = evolve(routing, result.value());
    events += result.value();
    return {};
}

std::string Play::give(const char *who, RoutingCommandBody what, const char *onBehalfOf)
{
    const auto holder = office.person(onBehalfOf ? onBehalfOf : who);
    for (int place = 0; place < routing.tasks.size(); ++place)
        if (routing.tasks[place].isOpen() && office.directory.holds(holder, routing.tasks[place].assignee))
            return give(who, place, std::move(what), onBehalfOf);
    return give(who, -1, std::move(what), onBehalfOf);
}

std::string Play::start(const char *who, Start start)
{
    if (start.unit.isNull())
        start.unit = office.unit("economy");
    return give(who, -1, start);
}

std::string Play::sign(const char *who, Act act, const char *newContent)
{
    const auto refusal = give(who, Perform{act, {}, content(newContent)});
    if (refusal.empty())
        seen = content(newContent);
    return refusal;
}

QString Play::text(const RoutingEvent &event) const
{
    const auto name = [&](const auto &id) { return office.nameOf(id.uuid); };
    const auto task = [&](int place) { return u"t%1"_s.arg(place); };
    const auto &chain = routing.chain;
    auto by = name(event.by.actor);
    if (!event.by.onBehalfOf.isNull())
        by += u" for "_s + name(event.by.onBehalfOf);
    const auto quoted = [](const QString &note) { return note.isEmpty() ? QString() : u" “%1”"_s.arg(note); };
    struct Lines
    {
        const Play &play;
        const Chain &chain;
        QString by;
        std::function<QString(int)> task;
        std::function<QString(QString)> quoted;

        QString operator()(const Started &) const { return u"started by "_s + by; }
        QString operator()(const BranchesTaken &e) const { return u"took "_s + listText(chain, e.taken); }
        QString operator()(const StepOpened &e) const { return u"step "_s + placeText(chain, e.block); }
        QString operator()(const ApprovalKept &e) const { return u"kept "_s + task(e.task); }
        QString operator()(const TaskOpened &e) const
        {
            int place = 0;
            while (place < play.routing.tasks.size() && play.routing.tasks[place].id != e.id)
                ++place;
            auto line = u"%1 = %2:%3 as %4"_s.arg(task(place),
                play.office.nameOf(e.assignee.id),
                chauban::nameOf(e.act),
                chauban::nameOf(e.part));
            if (e.parent >= 0)
                line += u" under "_s + task(e.parent);
            if (e.due)
                line += u" until "_s
                    + e.due->toDateTime(QTimeZone("Asia/Ho_Chi_Minh")).toString(u"MM-dd HH:mm"_s);
            return line;
        }
        QString operator()(const TaskDecided &e) const
        {
            return task(e.task) + u' ' + chauban::nameOf(e.verdict) + u" by "_s + by + quoted(e.note);
        }
        QString operator()(const TaskCancelled &e) const { return task(e.task) + u" cancelled"_s; }
        QString operator()(const StepSettled &e) const
        {
            return u"step %1 %2"_s.arg(placeText(chain, e.block), chauban::nameOf(e.outcome));
        }
        QString operator()(const Returned &e) const
        {
            return u"returned to %1, %2, waiting again: %3%4"_s.arg(placeText(chain, e.to),
                chauban::nameOf(e.comeBack),
                listText(chain, e.blocks),
                quoted(e.reason));
        }
        QString operator()(const Resubmitted &e) const
        {
            return u"resubmitted, lost: "_s + listText(chain, e.blocks);
        }
        QString operator()(const ContentExtended &) const { return u"content extended"_s; }
        QString operator()(const Recalled &e) const
        {
            return (e.task < 0 ? u"submission"_s : task(e.task)) + u" recalled by "_s + by
                + u", waiting again: "_s + listText(chain, e.blocks);
        }
        QString operator()(const HandedOver &e) const
        {
            return u"%1 handed to %2 by %3%4"_s.arg(
                task(e.task), play.office.nameOf(e.to.id), by, quoted(e.reason));
        }
        QString operator()(const DueExtended &e) const
        {
            return task(e.task) + u" extended by "_s + by + quoted(e.reason);
        }
        QString operator()(const Urged &e) const
        {
            return task(e.task) + u" urged by "_s + by + quoted(e.text);
        }
        QString operator()(const Commented &e) const { return u"comment by "_s + by + quoted(e.text); }
        QString operator()(const ReplyIssued &) const { return u"reply issued"_s; }
        QString operator()(const Ended &e) const
        {
            return u"ended "_s + chauban::nameOf(e.state) + quoted(e.reason);
        }
    };
    return std::visit(Lines{*this, chain, by, task, quoted}, event.what);
}

std::string Play::log()
{
    QStringList lines;
    for (; m_logged < events.size(); ++m_logged)
        lines += text(events[m_logged]);
    return lines.join(u'\n').toStdString();
}

std::string Play::open() const
{
    QStringList lines;
    for (const auto &task : routing.tasks)
        if (task.isOpen())
            lines += office.nameOf(task.assignee.id) + u':' + chauban::nameOf(task.act);
    return lines.join(u' ').toStdString();
}

}
