// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/signing/verify/Signed.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

constexpr quint32 seed = 20260601;

QByteArray mutated(const QByteArray &good, QRandomGenerator &random)
{
    QByteArray bytes = good;
    const int at = random.bounded(int(bytes.size()));
    const int length = qMin(1 + random.bounded(40), int(bytes.size()) - at);
    switch (random.bounded(5)) {
    case 0:
        bytes[at] = char(random.bounded(256));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), length));
        break;
    case 3:
        bytes.truncate(at);
        break;
    default:
        bytes.append(bytes.mid(at, random.bounded(2000)));
    }
    return bytes;
}

/// The bytes outside the Contents string, which no signature covers but its own.
QByteArray covered(const QByteArray &bytes, qint64 gap)
{
    return bytes.first(gap) + bytes.mid(gap + 2 + 2 * 6000);
}

}

TEST_CASE(
    "two thousand mutants of a signed file never crash and are never valid when a covered byte has changed")
{
    PdfDraft draft;
    const qint64 gap = draft.sign({}, bySigner);
    const QByteArray good = draft.bytes();
    QRandomGenerator random(seed);
    int valid = 0;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray bytes = mutated(good, random);
        const auto report = verifyPdf(bytes, trust(), TestSigner::now(), {VerifyOptions::Rendering::Skip});
        if (report.verdict != SignatureVerdict::Valid)
            continue;
        ++valid;
        INFO("mutant " << i);
        CHECK(covered(bytes, gap) == covered(good, gap));
    }
    // Mutants inside the unsigned padding may stay valid; if none or all did, the loop would test nothing.
    CHECK(valid < 1000);
}

TEST_CASE("mutants of a file with later updates never crash and never keep the first signature when its "
          "bytes changed")
{
    PdfDraft draft;
    draft.sign({}, bySigner);
    const QByteArray first = draft.bytes();
    draft.update({{7, PdfDraft::blank(0, "number", "05")}});
    QRandomGenerator random(seed);
    for (int i = 0; i < 300; ++i) {
        const QByteArray bytes = mutated(draft.bytes(), random);
        const auto report = verifyPdf(bytes, trust(), TestSigner::now());
        INFO("mutant " << i);
        if (report.verdict == SignatureVerdict::Valid && bytes.size() >= first.size())
            CHECK(
                (bytes.first(first.size()) == first || report.signatures[0].integrity == Integrity::Intact));
    }
}
