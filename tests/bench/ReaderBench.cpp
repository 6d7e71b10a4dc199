// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader on real files: first page on the screen against pdftoppm, and frames while scrolling.
//   bench_reader [file.pdf …]    without files: pages that it makes itself
#include "app/worker/WorkerTable.h"
#include "core/pdf/worker/Worker.h"
#include "ui/reader/PageView.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include "Verdict.h"
#include <algorithm>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// `pages` pages full of text.
void writePages(const QString &path, int pages)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(QFont(u"Liberation Serif"_s, 13));
    for (int page = 1; page <= pages; ++page) {
        for (int line = 0; line < 42; ++line)
            painter.drawText(0,
                600 + 300 * line,
                u"Trang %1, dòng %2: đẩy mạnh cải cách hành chính, chuyển đổi số"_s.arg(page).arg(line));
        if (page < pages)
            writer.newPage();
    }
}

/// Milliseconds of `pdftoppm -f 1 -l 1` at the reader's size.
double toppm(const QString &path)
{
    QList<double> runs;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer timer;
        timer.start();
        QProcess::execute(
            u"pdftoppm"_s, {u"-r"_s, u"96"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, path, u"/dev/null"_s});
        runs << double(timer.nsecsElapsed()) / 1e6;
    }
    return median(runs);
}

/// Milliseconds from openFile() until the sharp first page is painted.
double firstPage(const QString &path)
{
    QList<double> runs;
    for (int run = 0; run < 7; ++run) {
        PageView view;
        view.resize(860, 700);
        view.setZoom(1);
        view.show();
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        view.openFile(path);
        view.setZoom(1);
        while (!view.isSharp(1) && timer.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        view.viewport()->repaint();
        runs << double(timer.nsecsElapsed()) / 1e6;
    }
    return median(runs);
}

/// The 95th percentile of the milliseconds that one step of scrolling keeps the window busy.
double scrolling(const QString &path)
{
    PageView view;
    view.resize(1100, 900);
    view.show();
    view.openFile(path);
    if (!QTest::qWaitFor([&] { return view.isSharp(1); }, 20'000))
        return 0;
    QList<double> frames;
    auto *bar = view.verticalScrollBar();
    for (int step = 0; step < 300 && bar->value() < bar->maximum(); ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + 90);
        QCoreApplication::processEvents(); // paints, and takes what the worker has answered
        frames << double(timer.nsecsElapsed()) / 1e6;
        QTest::qWait(4);
    }
    std::ranges::sort(frames);
    return frames.isEmpty() ? 0 : frames[frames.size() * 95 / 100];
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
    QStringList files = application.arguments().mid(1);
    if (files.isEmpty()) {
        files = {folder.filePath(u"letter.pdf"_s), folder.filePath(u"thousand.pdf"_s)};
        writePages(files[0], 3);
        writePages(files[1], 1000);
    }
    bool met = true;
    for (const auto &file : files) {
        const auto name = QFileInfo(file).baseName().toUtf8();
        const double reference = toppm(file), first = firstPage(file);
        std::printf("%s: first page %.1f ms, pdftoppm %.1f ms\n", name.constData(), first, reference);
        met &= bench::verdict(("first page of " + name + " / pdftoppm").constData(),
            first / reference,
            bench::Bound::AtMost,
            1.5);
        met &= bench::verdict(("scrolling " + name + ", p95 frame").constData(),
            scrolling(file),
            bench::Bound::AtMost,
            16.7,
            "ms");
    }
    return met ? 0 : 1;
}
