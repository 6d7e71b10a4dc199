// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/RoutingJson.h"

#include "workflow/json/JsonLoader.h"
#include "workflow/json/JsonWriter.h"

namespace chauban {

namespace {

/// A routing as it is stored: the pin in place of the chain.
struct StoredRouting
{
    Routing routing;
    ChainPin pin;

    template<typename Self, typename Archive>
    static void describe(Self &self, Archive &archive)
    {
        auto &routing = self.routing;
        archive("blocks", routing.blocks)("chain", self.pin.id)("chainHash", self.pin.hash)("chainVersion",
            self.pin.version)("chosen", routing.chosen)("comeBack", routing.comeBack)("content",
            routing.content)("document", routing.document)("extensions", routing.extensions)("fields",
            routing.fields)("id", routing.id)("initiator", routing.initiator)("repliesTo", routing.repliesTo)(
            "state", routing.state)("tasks", routing.tasks)("unit", routing.unit)("version", routing.version);
    }
};

/// An event with its body beside the body's name.
struct StoredEvent
{
    RoutingEvent event;

    static void describe(const StoredEvent &self, JsonWriter &writer)
    {
        const auto &event = self.event;
        writer("at", event.at)("by", event.by);
        std::visit(
            [&](const auto &what) { writer("type", what.name)("version", event.version)("what", what); },
            event.what);
    }

    static void describe(StoredEvent &self, JsonLoader &loader)
    {
        auto &event = self.event;
        QString type;
        loader("at", event.at)("by", event.by)("type", type)("version", event.version);
        if (!loadBody(
                event.what, type, loader, std::make_index_sequence<std::variant_size_v<RoutingEventBody>>()))
            loader.fail("type");
    }

private:
    template<size_t... Index>
    static bool loadBody(
        RoutingEventBody &body, const QString &type, JsonLoader &loader, std::index_sequence<Index...>)
    {
        const auto load = [&](auto &what) {
            if (type != what.name)
                return false;
            loader("what", what);
            return true;
        };
        return (
            (type == std::variant_alternative_t<Index, RoutingEventBody>::name && load(body.emplace<Index>()))
            || ...);
    }
};

bool isConsistent(const Routing &routing)
{
    if (routing.blocks.size() != routing.chain.size())
        return false;
    const auto isTask = [&](int place) { return place >= 0 && place < routing.tasks.size(); };
    for (const auto &block : routing.blocks)
        if (!std::all_of(block.kept.begin(), block.kept.end(), isTask))
            return false;
    for (int place = 0; place < routing.tasks.size(); ++place) {
        const auto &task = routing.tasks[place];
        const bool onStep = task.block >= 0 && task.block < routing.blocks.size()
            && routing.chain.block(task.block).kind == BlockKind::Step;
        if ((task.part == Part::Revise ? task.block != -1 : !onStep) || task.parent < -1
            || task.parent >= place)
            return false;
    }
    return true;
}

}

QByteArray toJson(const RoutingEvent &event)
{
    return JsonWriter::bytesOf(StoredEvent{event});
}

QByteArray toJson(const Routing &routing)
{
    const auto &title = routing.chain.title();
    return JsonWriter::bytesOf(StoredRouting{routing, {title.id, title.version, routing.chain.hash()}});
}

Result<RoutingEvent> routingEventFromJson(const QByteArray &json)
{
    TRY_ASSIGN(auto stored, JsonLoader::fromBytes<StoredEvent>(json));
    return std::move(stored.event);
}

Result<Routing> routingFromJson(const QByteArray &json, const Chain &chain)
{
    TRY_ASSIGN(auto stored, JsonLoader::fromBytes<StoredRouting>(json));
    if (stored.pin.hash != chain.hash())
        return Error{ErrorKind::Corrupt, "routing.chain-differs", chain.title().name};
    stored.routing.chain = chain;
    if (!isConsistent(stored.routing))
        return Error{ErrorKind::Corrupt, "workflow.json-damaged", QStringLiteral("tasks")};
    return std::move(stored.routing);
}

Result<ChainPin> chainPinOf(const QByteArray &routingJson)
{
    TRY_ASSIGN(auto stored, JsonLoader::fromBytes<StoredRouting>(routingJson));
    return stored.pin;
}

}
