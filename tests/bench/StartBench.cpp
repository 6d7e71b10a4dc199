// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the program to an inbox that can be used, and the memory it then takes: the program's window in a
// process of its own over two stores that differ only in the number of documents. Usage: bench_start [DOCUMENTS]

#include "app/desktop/Screens.h"
#include "app/desktop/Translations.h"
#include "app/worker/WorkerTable.h"
#include "core/pdf/worker/ForkServer.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/pdf/worker/Worker.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Verdict.h"
#include "tests/ui/list/ListStore.h"
#include "ui/list/LineView.h"
#include "ui/list/ListScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/OfficePage.h"
#include "ui/style/Theme.h"
#include "ui/watch/WatchedApplication.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>

using namespace chauban;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Runs = 7;
constexpr auto measureArgument = "--measure";

void waitFor(const std::function<bool()> &done)
{
    QTimer wake;
    wake.start(2ms);
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Megabytes that this process has in memory, what it shares with others included.
double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    (void)status.open(QIODevice::ReadOnly);
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

/// The list that is in front, once its rows have come.
ListScreen *listInFront(const MainWindow &window)
{
    const auto screens = window.findChildren<ListScreen *>();
    const auto front = std::ranges::find_if(screens, &QWidget::isVisible);
    return front != screens.end() && (*front)->lines().line(0) ? *front : nullptr;
}

/// Page by page, by the wheel, and by jumps over the whole of it.
void scrollAbout(ListScreen &screen)
{
    auto *bar = screen.view()->verticalScrollBar();
    const int page = screen.view()->viewport()->height();
    for (const int step : {120, page, page * 97, bar->maximum() / 150}) {
        bar->setValue(0);
        for (int i = 0; i < 150; ++i) {
            bar->setValue(bar->value() + step);
            screen.view()->viewport()->repaint();
            QCoreApplication::processEvents();
        }
        waitFor([&] { return screen.lines().line(screen.view()->indexAt({4, 4}).row()) != nullptr; });
    }
}

/// The measured process: what runDesktop() does, a login as typed, and figures on one line.
int measure(int argc, char **argv)
{
    const double begin = std::atof(argv[4]);
    WatchedApplication application(argc, argv);
    const QTemporaryDir home;
    Preferences preferences(home.filePath(u"giao-dien.ini"_s));
    KeyRing keys(preferences);
    speak(application, preferences.language());
    applyTheme(application, {.scheme = preferences.scheme(), .percent = preferences.textPercent()});
    auto store = Store::open(QString::fromLocal8Bit(argv[2]), u"bench_start"_s);
    if (!store.ok())
        qFatal("%s", store.error().reason.id());
    Office office(std::move(store).value());
    MainWindow window(office, keys, preferences, {.screens = allScreens, .pageParts = pagePartsOf});
    window.resize(1366, 768);
    window.QWidget::show();
    const double loginStands = bench::milliseconds(CLOCK_MONOTONIC) - begin;
    (void)ForkServer::of(PdfWorker::Options().program).prepare();
    window.findChild<QLineEdit *>(u"login"_s)->setText(QString::fromUtf8(argv[3]));
    window.findChild<QLineEdit *>(u"password"_s)->setText(QString::fromUtf8(tests::ListStore::Password));
    window.findChild<QPushButton *>(u"enter"_s)->click();
    waitFor([&] { return listInFront(window) != nullptr; });
    auto *inbox = listInFront(window);
    inbox->view()->viewport()->repaint();
    const double stands = bench::milliseconds(CLOCK_MONOTONIC) - begin;
    const double spent = bench::milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    const double first = residentMegabytes();
    scrollAbout(*inbox);
    window.page()->open({.screen = u"documents:incoming"_s});
    waitFor([&] { return listInFront(window) && listInFront(window) != inbox; });
    scrollAbout(*listInFront(window));
    std::printf("FIGURES %.1f %.1f %.1f %.1f %.1f %d\n",
        loginStands,
        stands,
        spent,
        first,
        residentMegabytes(),
        inbox->lines().rowCount());
    std::fflush(stdout);
    return 0;
}

struct Figures
{
    double login, inbox, processor, first, scrolled;
};

Figures figuresOf(const tests::ListStore &store)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
        {QString::fromLatin1(measureArgument),
            store.path(),
            store.login(),
            QString::number(bench::milliseconds(CLOCK_MONOTONIC), 'f', 3)});
    if (!program.waitForFinished(120'000) || program.exitCode() != 0)
        qFatal("the measured process failed");
    const auto line = program.readAllStandardOutput();
    const auto fields = line.mid(line.indexOf("FIGURES")).simplified().split(' ');
    if (fields.size() != 7 || fields[6].toInt() < 1)
        qFatal("no figures: %s", line.constData());
    return {fields[1].toDouble(),
        fields[2].toDouble(),
        fields[3].toDouble(),
        fields[4].toDouble(),
        fields[5].toDouble()};
}

double medianOf(const QList<Figures> &all, double Figures::*figure)
{
    QList<double> values;
    for (const auto &each : all)
        values << each.*figure;
    return bench::percentile(values, .5);
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 5 && std::strcmp(argv[1], measureArgument) == 0)
        return measure(argc, argv);
    if (isWorkerCall(argc, argv))
        return runWorker(workerOperations());
    QGuiApplication application(argc, argv);
    const int many = argc > 1 ? std::max(1'000, std::atoi(argv[1])) : 1'000'000;
    QElapsedTimer timer;
    timer.start();
    const tests::ListStore large(many), small(100);
    std::printf("stores of %d and 100 documents made in %.1f s\n", many, double(timer.elapsed()) / 1e3);
    QList<Figures> most, few;
    for (int run = 0; run < Runs; ++run) {
        few << figuresOf(small);
        most << figuresOf(large);
    }
    for (const auto &[name, all] : {std::pair("100 documents", &few), std::pair("many documents", &most)})
        std::printf(
            "%s: login after %.0f ms, inbox after %.0f ms (%.0f ms of processors); %.0f MB, after scrolling "
            "%.0f MB\n",
            name,
            medianOf(*all, &Figures::login),
            medianOf(*all, &Figures::inbox),
            medianOf(*all, &Figures::processor),
            medianOf(*all, &Figures::first),
            medianOf(*all, &Figures::scrolled));
    using namespace bench;
    const bool quick = verdict("start to interactive inbox, many / 100 documents",
        medianOf(most, &Figures::inbox) / medianOf(few, &Figures::inbox),
        Bound::AtMost,
        1.5);
    const bool soon = verdict("start to interactive inbox, many documents",
        medianOf(most, &Figures::inbox) / 1e3,
        Bound::AtMost,
        1,
        "s");
    const bool light = verdict("memory after scrolling many documents",
        medianOf(most, &Figures::scrolled),
        Bound::AtMost,
        150,
        "MB");
    return quick && soon && light ? 0 : 1;
}
