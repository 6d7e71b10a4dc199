// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Id.h"

#include "core/base/Sha256.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
struct StoppedClock final : Clock
{
    Instant now() override { return {1'700'000'000'000}; }
};
}

TEST_CASE("ids of one source ascend even within one millisecond")
{
    StoppedClock clock;
    UuidV7Source source(clock);

    auto last = source.create<DocumentId>();
    for (int i = 0; i < 10'000; ++i) {
        const auto next = source.create<DocumentId>();
        REQUIRE(last.bytes() < next.bytes());
        last = next;
    }
    CHECK(quint8(last.bytes()[6]) >> 4 == 7);
    CHECK(DocumentId::fromText(last.text()) == last);
    CHECK(DocumentId::fromBytes(last.bytes()) == last);
}

TEST_CASE("SHA-256 of the empty message is the published value")
{
    CHECK(Sha256::of({}).hex() == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    CHECK_FALSE(Sha256::fromHex(u"e3b0"_s).has_value());
}
