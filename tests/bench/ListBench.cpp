// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a list's frames and its start grow with what it holds: the real screens on two stores that differ only in the
// number of documents. Usage: bench_list [DOCUMENTS]

#include "tests/bench/Measure.h"
#include "tests/bench/Verdict.h"
#include "tests/ui/list/ListStore.h"
#include "ui/list/InboxScreen.h"
#include "ui/list/LineView.h"
#include "ui/list/RegisterScreen.h"
#include "ui/style/Theme.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using bench::percentile;
using Watch = std::chrono::steady_clock;

namespace {

double since(Watch::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Watch::now() - begin).count();
}

/// A person at a store of that size.
struct Seated : Navigator
{
    explicit Seated(int documents)
        : store(documents)
        , office(store.open(clock))
    {
    }
    void open(const Route &) override { }
    void notify(const Notice &) override { }
    void fail(const Error &error) override
    {
        std::fprintf(stderr, "%s\n", error.reason.id());
        std::exit(1);
    }
    Workplace workplace() { return {*office, *this, keys, preferences}; }

    tests::StandingClock clock;
    tests::ListStore store;
    std::unique_ptr<Office> office;
    QTemporaryDir home;
    Preferences preferences{home.filePath(u"preferences.ini"_s)};
    KeyRing keys{preferences};
};

/// Milliseconds from making the screen until its first rows are painted and one may be chosen.
template<typename AnyScreen, typename... Args>
double start(std::unique_ptr<AnyScreen> &screen, Seated &seated, const Args &...args)
{
    const auto begin = Watch::now();
    screen = std::make_unique<AnyScreen>(seated.workplace(), args...);
    screen->resize(1920, 1080);
    screen->show();
    screen->arrive({});
    while (!screen->lines().line(0))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    screen->view()->viewport()->repaint();
    return since(begin);
}

/// The frames of a scroll by `step` pixels each, from the top; what has arrived meanwhile is taken in as it comes.
struct Frame
{
    double wall, processor;
};
std::vector<Frame> frames(ListScreen &screen, int step, int count)
{
    auto *bar = screen.view()->verticalScrollBar();
    bar->setValue(0);
    std::vector<Frame> times;
    for (int i = 0; i < count; ++i) {
        const auto begin = Watch::now();
        const auto spent = bench::milliseconds(CLOCK_THREAD_CPUTIME_ID);
        bar->setValue(bar->value() + step);
        screen.view()->viewport()->repaint();
        QCoreApplication::processEvents();
        times.push_back({since(begin), bench::milliseconds(CLOCK_THREAD_CPUTIME_ID) - spent});
    }
    return times;
}

bool scrolls(const char *name, ListScreen &screen)
{
    const int page = screen.view()->viewport()->height();
    QList<double> wall, processor;
    const std::pair<int, int> strokes[] = {{120, 400}, {page, 200}, {page * 97, 200}};
    for (const auto &[step, count] : strokes)
        for (const auto &frame : frames(screen, step, count)) {
            wall.push_back(frame.wall);
            processor.push_back(frame.processor);
        }
    std::printf("%-10s %d rows: p50 %.1f ms, p95 %.1f ms, max %.1f ms; of the processor p95 %.1f ms\n",
        name,
        screen.lines().rowCount(),
        percentile(wall, .5),
        percentile(wall, .95),
        percentile(wall, 1),
        percentile(processor, .95));
    const auto title = QByteArray("scroll frame p95, ") + name;
    return bench::verdict(title.constData(), percentile(wall, .95), bench::Bound::AtMost, 16.7, "ms");
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, {});
    const int many = argc > 1 ? std::max(1'000, std::atoi(argv[1])) : 100'000;
    Seated large(many), small(100);
    const auto box = QString::fromLatin1(tests::ListStore::Box);
    std::unique_ptr<InboxScreen> inbox;
    QList<double> starts[2];
    for (int round = 0; round < 15; ++round)
        for (auto *seated : {&small, &large})
            starts[seated == &large].push_back(start(inbox, *seated, box, u"Chờ xử lý"_s));
    const double few = percentile(starts[0], .5), all = percentile(starts[1], .5);
    std::printf("inbox until its rows stand: %.1f ms of %d / %.1f ms of 100\n", all, many, few);
    bool met = bench::verdict("inbox until its rows stand, many / 100", all / few, bench::Bound::AtMost, 1.5);
    met = scrolls("inbox", *inbox) && met;
    std::unique_ptr<RegisterScreen> book;
    start(book, large, DocumentKind::Incoming);
    met = scrolls("register", *book) && met;
    inbox.reset();
    book.reset();
    return met ? 0 : 1;
}
