// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader on real files: first page on the screen against pdftoppm, frames while scrolling, and how long the
// window stands still over hostile papers.
//   bench_reader [file.pdf …]    without files: papers that it makes itself
// Each paper is read as the program reads it: from the blob store; nothing is shown before its whole hash was checked,
// each time anew.
// As in the program, the process that makes workers has been started and has had its rest before.
#include "app/worker/WorkerTable.h"
#include "core/blob/DirectoryBlobStore.h"
#include "core/blob/UnverifiedBlob.h"
#include "core/pdf/worker/ForkServer.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/pdf/worker/Worker.h"
#include "tests/bench/Measure.h"
#include "tests/bench/ReaderPaper.h"
#include "tests/bench/Verdict.h"
#include "ui/reader/PageView.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>

using namespace chauban;
using bench::milliseconds;
using bench::percentile;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Runs = 7;
constexpr auto Patience = 30'000; ///< milliseconds

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of `pdftoppm -f 1 -l 1` at the reader's size.
double toppm(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
    program.start(u"pdftoppm"_s, {u"-r"_s, u"96"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, path});
    program.waitForFinished();
    return since(timer);
}

struct Paper
{
    QByteArray name;
    QString path;
    BlobStore *blobs;
    Sha256 hash;

    UnverifiedBlob blob() const
    {
        auto read = blobs->open(hash);
        if (!read.ok())
            qFatal("%s", read.error().reason.id());
        return std::move(read).value();
    }
};

/// Waits asleep: a waiting loop that spins takes a processor from the worker.
bool waitFor(const std::function<bool()> &done)
{
    QTimer wake;
    wake.start(5ms);
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < Patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

/// Milliseconds from asking the store for the paper until its sharp first page is painted, in a view that never saw it.
double firstPage(const Paper &paper)
{
    PageView view;
    view.resize(860, 700);
    view.show();
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    view.openBlob(paper.blob());
    view.setZoom(1);
    waitFor([&] { return view.isSharp(1); });
    view.viewport()->repaint();
    return since(timer);
}

bool firstPages(const Paper &paper)
{
    QList<double> reference, ours;
    for (int run = 0; run < Runs; ++run) {
        reference << toppm(paper.path);
        ours << firstPage(paper);
    }
    std::printf("%s: first page %.1f ms; pdftoppm %.1f ms\n",
        paper.name.constData(),
        percentile(ours, .5),
        percentile(reference, .5));
    const auto title = "first page of " + paper.name + " / pdftoppm";
    return bench::verdict(
        title.constData(), percentile(ours, .5) / percentile(reference, .5), bench::Bound::AtMost, 1.5);
}

/// The 95th percentile of the milliseconds that one step of scrolling keeps the window busy.
bool scrolls(const Paper &paper)
{
    PageView view;
    view.resize(1100, 900);
    view.show();
    view.openBlob(paper.blob());
    waitFor([&] { return view.isSharp(1); });
    QList<double> frames, processor;
    auto *bar = view.verticalScrollBar();
    for (int step = 0; step < 300 && bar->value() < bar->maximum(); ++step) {
        QElapsedTimer timer;
        timer.start();
        const double spent = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        bar->setValue(bar->value() + 90);
        QCoreApplication::processEvents(); // paints, and takes what the worker has answered
        frames << since(timer);
        processor << milliseconds(CLOCK_THREAD_CPUTIME_ID) - spent;
        QTest::qWait(4);
    }
    if (frames.isEmpty())
        return true;
    std::printf("%s: frame p50 %.1f ms, p95 %.1f ms, max %.1f ms; of the processor p95 %.1f ms\n",
        paper.name.constData(),
        percentile(frames, .5),
        percentile(frames, .95),
        percentile(frames, 1),
        percentile(processor, .95));
    return bench::verdict(("scrolling " + paper.name + ", p95 frame").constData(),
        percentile(frames, .95),
        bench::Bound::AtMost,
        16.7,
        "ms");
}

/// How long one turn of the event loop kept the window, in processor time: a busy machine is not the reader's fault.
class TurnWatch
{
public:
    template<typename Turn>
    void time(Turn turn)
    {
        QElapsedTimer timer;
        timer.start();
        const double spent = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        turn();
        wall = std::max(wall, since(timer));
        processor = std::max(processor, milliseconds(CLOCK_THREAD_CPUTIME_ID) - spent);
    }
    double wall = 0, processor = 0;
};

/// Opens a hostile paper and scrolls about until the reader has drawn it or given it up.
bool stands(const Paper &paper)
{
    PageView view;
    view.resize(1100, 900);
    view.setPageTimeout(1'500ms);
    view.show();
    QCoreApplication::processEvents();
    const auto blob = paper.blob();
    TurnWatch turns;
    QElapsedTimer timer;
    timer.start();
    turns.time([&] { view.openBlob(blob); });
    while (timer.elapsed() < 4'000) {
        turns.time([&] {
            view.verticalScrollBar()->setValue(
                int(timer.elapsed()) % (view.verticalScrollBar()->maximum() + 1));
            QCoreApplication::processEvents();
        });
        QTest::qSleep(2);
    }
    const char *end = view.isSharp(1)             ? "drawn"
        : view.isRefused(1)                       ? "given up with a sentence"
        : view.state() == PageView::State::Failed ? "refused as a whole"
                                                  : "still trying";
    std::printf("%s: %s; longest pause of the window %.1f ms, of the processor %.1f ms\n",
        paper.name.constData(),
        end,
        turns.wall,
        turns.processor);
    return bench::verdict(("window's longest pause, " + paper.name).constData(),
        turns.processor,
        bench::Bound::AtMost,
        16.7,
        "ms");
}

void killChildren()
{
    for (const auto &thread : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(u"/proc/self/task/%1/children"_s.arg(thread));
        if (children.open(QIODevice::ReadOnly))
            for (const auto &child : children.readAll().simplified().split(' '))
                if (const int id = child.toInt(); id > 1)
                    ::kill(id, SIGKILL);
    }
}

/// Kills the worker under an open paper of many pages, and reads on far from what it was asked last.
bool outlives(const Paper &paper)
{
    PageView view;
    view.resize(1100, 900);
    view.show();
    view.openBlob(paper.blob());
    constexpr int Far = 500;
    waitFor([&] { return view.isSharp(1) && view.isSharp(2); });
    killChildren();
    TurnWatch turns;
    QElapsedTimer timer;
    timer.start();
    turns.time([&] { view.goToPage(Far); });
    while (!view.isSharp(Far) && timer.elapsed() < Patience) {
        turns.time([&] { QCoreApplication::processEvents(); });
        QTest::qSleep(1);
    }
    std::printf("a worker's death: page %d stands after %.1f ms; longest pause of the window %.1f ms\n",
        Far,
        since(timer),
        turns.wall);
    return bench::verdict(
        "window's longest pause, death of a worker", turns.processor, bench::Bound::AtMost, 16.7, "ms");
}

}

int main(int argc, char **argv)
{
    if (isWorkerCall(argc, argv))
        return runWorker(workerOperations());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, {});
    const QTemporaryDir folder;
    const auto blobs = DirectoryBlobStore::open(folder.filePath(u"blobs"_s));
    const auto stored = [&](const QString &path) {
        auto hash = blobs.value()->putFile(path);
        if (!hash.ok())
            qFatal("%s", hash.error().reason.id());
        return Paper{QFileInfo(path).baseName().toUtf8(), path, blobs.value().get(), hash.value()};
    };
    const auto made = [&](const QString &name, const std::function<void(const QString &)> &write) {
        const auto path = folder.filePath(name + u".pdf"_s);
        write(path);
        return stored(path);
    };
    (void)ForkServer::of(PdfWorker::Options().program).prepare();
    QTest::qWait(1'000);
    QList<Paper> papers;
    for (const auto &file : application.arguments().mid(1))
        papers << stored(file);
    bool met = true;
    if (papers.isEmpty()) {
        using namespace bench;
        papers << made(u"letter"_s, [](const QString &path) { writePages(path, 3); })
               << made(u"thousand-pages"_s, [](const QString &path) { writePages(path, 1000); })
               << made(u"scan-100-MB"_s, writeScan);
        for (const auto &hostile : {made(u"endless-forms"_s, writeEndlessForms),
                 made(u"flate-bomb"_s, writeFlateBomb),
                 made(u"huge-pages"_s, writeHugePages),
                 papers[1],
                 papers[2]})
            met &= stands(hostile);
        met &= outlives(papers[1]);
    }
    for (const auto &paper : papers)
        met &= firstPages(paper) & scrolls(paper); // both, whatever the first says
    return met ? 0 : 1;
}
