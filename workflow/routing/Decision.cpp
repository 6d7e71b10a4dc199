// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/Decision.h"

namespace chauban {

Decision::Decision(const Routing &start, const RoutingCommand &asked, const DirectorySnapshot &agency)
    : command(asked)
    , directory(agency)
    , m_routing(start)
{
    by.actor = asked.actor;
    by.seen = asked.seen;
}

void Decision::emit(RoutingEventBody what)
{
    const int version = m_events.isEmpty() ? m_routing.version + 1 : m_routing.version;
    m_events += RoutingEvent{command.at, by, version, std::move(what)};
    m_routing = evolve(std::move(m_routing), m_events.last());
}

int Decision::open(TaskOpened task)
{
    task.id = m_routing.nextTaskId();
    emit(std::move(task));
    return int(m_routing.tasks.size()) - 1;
}

void Decision::cancel(int place)
{
    emit(TaskCancelled{place});
}

}
