// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sha256.h"
#include "workflow/chain/ChainFile.h"
#include "workflow/chain/Lint.h"
#include "workflow/routing/RoutingCommand.h"
#include "workflow/routing/RoutingJson.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

// Five approvals in sequence, in memory: decide, evolve, canonical JSON of every event, SHA-256 chained over it.

namespace {

constexpr int Steps = 5;

QUuid numbered(quint32 kind, quint32 number)
{
    return QUuid(kind, quint16(number >> 16), 0x7000, 0x80, 0, 0, 0, 0, 0, uchar(number >> 8), uchar(number));
}

Chain chainOfSteps()
{
    QList<Block> blocks{{BlockKind::Sequence}};
    for (int i = 0; i < Steps; ++i) {
        Block block{BlockKind::Step, 0};
        block.step = {.id = u"s%1"_s.arg(i),
            .name = u"Bước %1"_s.arg(i),
            .who = {AssignmentRule::Kind::Position, u"p%1"_s.arg(i)},
            .deadline = Allowance{AllowanceUnit::WorkingDays, 1}};
        blocks += block;
        blocks[0].children += i + 1;
    }
    return Chain({ChainId{numbered(9, 1)}, 1, ChainKind::Internal, u"Năm bước"_s}, blocks);
}

DirectorySnapshot agency()
{
    DirectorySnapshot directory;
    for (quint32 i = 0; i < 15; ++i) {
        const PersonId person{numbered(1, i)};
        const PositionId position{numbered(2, i)};
        directory.people += person;
        directory.positions += {position, {}, u"p%1"_s.arg(i), u"specialist"_s};
        directory.appointments += {person, position};
    }
    return directory;
}

/// Decides, applies and hashes one command.
Routing take(Routing routing,
    const RoutingCommand &command,
    const DirectorySnapshot &directory,
    Sha256 &head,
    bool hashing)
{
    const auto events = decide(routing, command, directory);
    if (!events.ok()) {
        std::fprintf(stderr, "refused: %s\n", events.error().reason.id());
        std::exit(1);
    }
    for (const auto &event : events.value())
        if (hashing)
            head = Sha256::of(head.bytes + toJson(event));
    return evolve(std::move(routing), events.value());
}

void measure(const char *what, int documents, bool hashing)
{
    const auto chain = chainOfSteps();
    const auto directory = agency();
    const auto content = Sha256::of("v1");
    Sha256 head = Sha256::of({});
    const auto begin = std::chrono::steady_clock::now();
    const auto ticks = std::clock();
    for (int i = 0; i < documents; ++i) {
        auto routing = Routing::create(RoutingId{numbered(3, quint32(i))}, chain);
        const Instant at{1'772'420'400'000 + i};
        routing = take(routing,
            {.actor = PersonId{numbered(1, 14)}, .at = at, .seen = content, .what = Start{}},
            directory,
            head,
            hashing);
        for (int step = 0; step < Steps; ++step)
            routing = take(routing,
                {.actor = PersonId{numbered(1, quint32(step))},
                    .at = at,
                    .task = routing.tasks.last().id,
                    .seen = content,
                    .what = Perform{Act::Approve}},
                directory,
                head,
                hashing);
        if (routing.state != RoutingState::Completed)
            std::exit(1);
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const double processor = double(std::clock() - ticks) / CLOCKS_PER_SEC;
    std::printf("%-44s %8.0f documents/s, %8.0f a second of processor time\n",
        what,
        documents / took.count(),
        documents / processor);
}

void measureLint()
{
    const auto chain = chainOfSteps();
    constexpr int Rounds = 10'000;
    const auto begin = std::chrono::steady_clock::now();
    qsizetype found = 0;
    for (int i = 0; i < Rounds; ++i)
        found += lint(chain).size();
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
    std::printf("%-44s %10.2f µs (%lld findings)\n",
        "lint of the chain",
        took.count() / Rounds,
        static_cast<long long>(found));
}

}

int main(int argc, char **argv)
{
    const int documents = argc > 1 ? std::atoi(argv[1]) : 20'000;
    measure("5-step approval, rules alone", documents, false);
    measure("5-step approval, JSON and SHA-256 chained", documents, true);
    measureLint();
}
