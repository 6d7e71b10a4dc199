// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/SecretBytes.h"
#include "core/platform/SharedMemory.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <catch2/catch.hpp>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace chauban;

TEST_CASE("sealed memory holds the bytes and takes no more writes")
{
    const auto memory = SharedMemory::sealedCopy("abc");
    REQUIRE(memory.ok());

    CHECK(memory->size() == 3);
    CHECK(::pwrite(memory->descriptor(), "x", 1, 0) < 0);
    CHECK(::ftruncate(memory->descriptor(), 1) < 0);
    const auto mapping = Mapping::of(memory->descriptor(), MappingAccess::ReadOnly);
    REQUIRE(mapping.ok());
    CHECK(mapping->view() == "abc");
    CHECK_FALSE(Mapping::of(memory->descriptor(), MappingAccess::ReadWrite).ok());
}

TEST_CASE("a file becomes sealed memory up to the limit")
{
    QTemporaryFile file;
    REQUIRE(file.open());
    const QByteArray bytes(3'000'000, 'p');
    file.write(bytes);
    file.flush();

    const auto memory = SharedMemory::sealedFile(file.fileName(), 3'000'000);
    REQUIRE(memory.ok());
    CHECK(Mapping::of(memory->descriptor(), MappingAccess::ReadOnly)->view() == QByteArrayView(bytes));

    const auto refused = SharedMemory::sealedFile(file.fileName(), 2'999'999);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().reason == Reason("platform.file-too-large"));
    CHECK(SharedMemory::sealedFile(QStringLiteral("/nonexistent"), 1).error().kind == ErrorKind::NotFound);
}

TEST_CASE("writable memory is seen by both mappings and cannot be shrunk under them")
{
    const auto memory = SharedMemory::writable(10'000);
    REQUIRE(memory.ok());
    const auto one = Mapping::of(memory->descriptor(), MappingAccess::ReadWrite);
    const auto two = Mapping::of(memory->descriptor(), MappingAccess::ReadWrite);

    one->bytes()[9'999] = 7;

    CHECK(two->bytes()[9'999] == 7);
    CHECK(::ftruncate(memory->descriptor(), 0) < 0);
}

TEST_CASE("a secret is moved without a copy and its memory is gone after it ends")
{
    const char *address = nullptr;
    {
        SecretBytes secret(QByteArrayView("mật khẩu"));
        address = secret.data();
        SecretBytes moved = std::move(secret);
        CHECK(moved.view() == "mật khẩu");
        CHECK(moved.data() == address);
        CHECK(secret.empty());
    }
    // The pages were unmapped: asking the kernel about them fails instead of showing the old bytes.
    unsigned char resident = 0;
    const auto page = reinterpret_cast<std::uintptr_t>(address) & ~static_cast<std::uintptr_t>(4095);
    CHECK(::mincore(reinterpret_cast<void *>(page), 1, &resident) != 0);
}

TEST_CASE("wiping overwrites every byte")
{
    char bytes[] = "secret";
    wipe(bytes, sizeof bytes);
    for (const char byte : bytes)
        CHECK(byte == 0);
}
