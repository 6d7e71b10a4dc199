// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Options.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

static const Options::Known known{{u"out"_s, u"rect"_s}, {u"invisible"_s}};

TEST_CASE("values, flags and files may stand in any order")
{
    const auto options = Options::parse(
        {u"a.pdf"_s, u"--out"_s, u"b.pdf"_s, u"--invisible"_s, u"c.pdf"_s, u"--rect=1,2"_s}, known);

    REQUIRE(options.ok());
    CHECK(options->positional() == QStringList{u"a.pdf"_s, u"c.pdf"_s});
    CHECK(options->value(u"out"_s) == u"b.pdf"_s);
    CHECK(options->value(u"rect"_s) == u"1,2"_s);
    CHECK(options->has(u"invisible"_s));
    CHECK(!options->has(u"other"_s));
}

TEST_CASE("an option that the verb does not know is refused by name")
{
    const auto options = Options::parse({u"--oot"_s, u"b.pdf"_s}, known);

    REQUIRE(!options.ok());
    CHECK(options.error().reason == Reason("cli.unknown-option"));
    CHECK(options.error().detail == u"--oot"_s);
}

TEST_CASE("an option at the end without its value is refused")
{
    CHECK(Options::parse({u"--out"_s}, known).error().reason == Reason("cli.missing-value"));
}

TEST_CASE("after a lone -- everything is a file name")
{
    const auto options = Options::parse({u"--"_s, u"--out"_s}, known);

    REQUIRE(options.ok());
    CHECK(options->positional() == QStringList{u"--out"_s});
    CHECK(options->required(u"out"_s).error().reason == Reason("cli.missing-argument"));
    CHECK(options->argument(1, u"IN.pdf"_s).error().detail == u"IN.pdf"_s);
}
