// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/FileKind.h"

#include <catch2/catch.hpp>

using namespace chauban;

TEST_CASE("a file is told by its first bytes, whatever its name says")
{
    CHECK(fileKindOf("%PDF-1.7\n") == FileKind::Pdf);
    CHECK(fileKindOf("\n\n%PDF-1.4") == FileKind::Pdf); // some mail programs put lines before it
    CHECK(fileKindOf("\xFF\xD8\xFF\xE0") == FileKind::Picture);
    CHECK(fileKindOf("\x89PNG\r\n\x1A\n") == FileKind::Picture);
    CHECK(fileKindOf({"II*\0\x08", 5}) == FileKind::Picture);
    CHECK(fileKindOf({"MM\0*\0", 5}) == FileKind::Picture);
    CHECK(fileKindOf("PK\x03\x04....[Content_Types].xml") == FileKind::Word);
    CHECK(fileKindOf("\xD0\xCF\x11\xE0") == FileKind::Word);
    CHECK(fileKindOf("PK\x03\x04....thu.pdf") == FileKind::Archive);
    CHECK(fileKindOf("Rar!") == FileKind::Archive);
    CHECK(fileKindOf({}) == FileKind::Empty);
    CHECK(fileKindOf("hello") == FileKind::Other);
}

TEST_CASE("only PDF and pictures can be the letter itself")
{
    CHECK(!notALetter(FileKind::Pdf));
    CHECK(!notALetter(FileKind::Picture));
    CHECK(*notALetter(FileKind::Word) == Reason("intake.word-file"));
    CHECK(*notALetter(FileKind::Empty) == Reason("intake.empty-file"));
}
