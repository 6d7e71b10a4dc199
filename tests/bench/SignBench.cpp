// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What signing costs beside the work that no signer can avoid, measured in one run. Ratios are the result.

#include "core/base/Sha256.h"
#include "core/pdf/PdfFile.h"
#include "core/platform/AtomicFile.h"
#include "core/platform/MappedFile.h"
#include "core/signing/batch/SigningTurns.h"
#include "core/signing/CertificateAuthority.h"
#include "core/signing/Pades.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Verdict.h"
#include "tests/support/Must.h"
#include "tests/support/PdfBuilder.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 Day = 24LL * 3600 * 1000;
constexpr qsizetype SmallFile = 43'000;
constexpr qsizetype LargeFile = 20'000'000;
constexpr int PilePapers = 100;

/// The median of `rounds` runs, in milliseconds.
template<typename Action>
double median(int rounds, Action action)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        action();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[size_t(rounds / 2)];
}

QByteArray pdfOfSize(qsizetype size, int pages)
{
    test::PdfBuilder builder;
    builder.pages = pages;
    builder.padding = QByteArray(size - builder.build().size(), 'x');
    return builder.build();
}

/// `limit` 0: printed for comparison only.
bool report(const char *name, double time, double base, double limit)
{
    const double ratio = time / base;
    std::printf("%-34s %9.3f ms / %9.3f ms = %5.2f\n", name, time, base, ratio);
    return limit == 0 || bench::verdict(name, ratio, bench::Bound::AtMost, limit);
}

bool benchSmall(const SigningKey &key, SignatureRequest request)
{
    const auto pdf = pdfOfSize(SmallFile, 20);
    const double raw = median(300, [&] { must(key.sign("message")); });
    const double invisible = median(300, [&] { must(signPdf(pdf, key, request)); });
    request.place = PagePlace{20, {100, 100, 200, 60}};
    request.drawing.text.lines
        = QStringList{u"Người ký: Nguyễn Thị Hồng Ánh"_s, u"22-11-2026 08:05:09+07:00"_s};
    AppearanceCache appearances;
    must(signPdf(pdf, key, request, &appearances));
    const double visible = median(300, [&] { must(signPdf(pdf, key, request, &appearances)); });
    const bool fast = report("43 KB invisible / raw RSA-2048", invisible, raw, 4);
    std::printf("%-34s %9.0f /s\n", "signatures by one thread, visible", 1000 / visible);
    return report("43 KB visible, cached / raw RSA", visible, raw, 4) && fast;
}

/// Milliseconds until a hundred papers are signed with one opened key, and those of the processors that it took.
struct PileTime
{
    double wall = 0, processor = 0;
};

template<typename SignOne>
PileTime timePile(const SigningKey &key, int threads, const SignOne &signOne)
{
    std::atomic<int> next = 0;
    const PileTime begin{bench::milliseconds(CLOCK_MONOTONIC), bench::milliseconds(CLOCK_PROCESS_CPUTIME_ID)};
    takeTurns(key, threads, [&](SigningHand &hand) {
        const int paper = next++;
        if (paper >= PilePapers)
            return false;
        signOne(paper, hand);
        return true;
    });
    return {bench::milliseconds(CLOCK_MONOTONIC) - begin.wall,
        bench::milliseconds(CLOCK_PROCESS_CPUTIME_ID) - begin.processor};
}

/// One thread and `threads` take turns, so that a busy machine is busy for both; the best of each counts. `target` 0:
/// printed for comparison only.
template<typename SignOne>
bool comparePile(const char *name, double target, const SigningKey &key, int threads, const SignOne &signOne)
{
    QList<double> alone, together, processorAlone, processorTogether;
    for (int round = 0; round < 15; ++round) {
        const auto one = timePile(key, 1, signOne), two = timePile(key, threads, signOne);
        alone << one.wall, processorAlone << one.processor;
        together << two.wall, processorTogether << two.processor;
    }
    const auto one = bench::percentile(alone, 0), two = bench::percentile(together, 0);
    std::printf("%-34s %9.1f ms / %9.1f ms = %5.2f (%.0f and %.0f /s; of the processors %.1f and %.1f ms)\n",
        name,
        one,
        two,
        one / two,
        1000 * PilePapers / one,
        1000 * PilePapers / two,
        bench::percentile(processorAlone, 0),
        bench::percentile(processorTogether, 0));
    return target == 0 || bench::verdict(name, one / two, bench::Bound::AtLeast, target);
}

/// A hundred papers with one PIN: in memory, and from disk to disk as `chaubanctl sign FOLDER` does.
bool benchPile(const SigningKey &key, SignatureRequest request)
{
    const QTemporaryDir folder;
    const auto pdf = pdfOfSize(SmallFile, 20);
    for (int paper = 0; paper < PilePapers; ++paper)
        must(replaceFile(folder.filePath(u"%1.pdf"_s.arg(paper)), {pdf}));
    request.place = PagePlace{20, {100, 100, 200, 60}};
    request.drawing.text.lines = QStringList{u"Người ký: Nguyễn Thị Hồng Ánh"_s};
    // What this machine's processors give at all, now: to judge the figures that follow by.
    comparePile("300 raw RSA-2048: 1 / 2 threads", 0, key, 2, [](int, SigningHand &hand) {
        for (int i = 0; i < 3; ++i)
            must(hand.key.sign("message"));
    });
    const bool inMemory
        = comparePile("100 papers, one PIN: 1 / 2 threads", 1.7, key, 2, [&](int, SigningHand &hand) {
              must(signPdf(pdf, hand.key, request, &hand.appearances));
          });
    const bool onDisk = comparePile(
        "100 files on disk: 1 thread / all", 1.7, key, handsForFiles(), [&](int paper, SigningHand &hand) {
            must(signPdfFile(folder.filePath(u"%1.pdf"_s.arg(paper)),
                folder.filePath(u"%1-signed.pdf"_s.arg(paper)),
                hand.key,
                request,
                &hand.appearances));
        });
    return inMemory && onDisk;
}

bool benchLarge(const SigningKey &key, const SignatureRequest &request)
{
    const QTemporaryDir folder;
    const auto input = folder.filePath(u"in.pdf"_s);
    const auto output = folder.filePath(u"out.pdf"_s);
    must(replaceFile(input, {pdfOfSize(LargeFile, 200)}));
    const auto plainCopy = [&] {
        QFile::remove(output);
        QFile::copy(input, output);
    };
    const auto durableCopy = [&] {
        const auto map = must(MappedFile::open(input));
        must(replaceFile(output, {map.bytes()}));
    };
    const auto hash = [&] { Sha256::of(must(MappedFile::open(input)).bytes()); };
    plainCopy();
    const double hashing = median(9, hash);
    const double copying = median(9, plainCopy);
    const double durable = median(9, durableCopy);
    const double update = median(9, [&] { must(signatureUpdate(must(PdfFile::open(input)), key, request)); });
    const double whole = median(9, [&] { must(signPdfFile(input, output, key, request)); });
    report("20 MB update only / SHA-256", update, hashing, 0);
    report("20 MB to disk / (copy + SHA-256)", whole, copying + hashing, 0);
    return report("20 MB to disk / (fsync copy + SHA)", whole, durable + hashing, 3);
}
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto now = SystemClock().now();
    const auto authority = must(CertificateAuthority::create(u"Đo tốc độ"_s, {now.milliseconds - Day}));
    const auto issued = must(authority.issue({.commonName = u"Nguyễn Thị Hồng Ánh"_s,
        .notBefore = {now.milliseconds - Day},
        .notAfter = {now.milliseconds + Day}}));
    const auto key = must(issued.signingKey());
    SignatureRequest request;
    request.time = now;
    const bool small = benchSmall(*key, request);
    const bool pile = benchPile(*key, request);
    return benchLarge(*key, request) && small && pile ? 0 : 1;
}
