// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/RunDesktop.h"

#include "app/desktop/Desktop.h"
#include "app/worker/WorkerTable.h"
#include "core/pdf/worker/ForkServer.h"
#include "core/pdf/worker/PdfWorker.h"
#include "core/pdf/worker/Worker.h"
#include "ui/watch/WatchedApplication.h"

#include <QApplication>
#include <QCommandLineParser>

#include <csignal>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

int runDesktop(int argc, char **argv)
{
    // The confined worker is this program started again, before anything else is set up.
    if (isWorkerCall(argc, argv))
        return runWorker(workerOperations());
    std::signal(SIGXFSZ, SIG_IGN);
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    WatchedApplication application(argc, argv);
    QApplication::setApplicationName(u"chauban"_s);
    QApplication::setDesktopFileName(u"chauban"_s);

    QCommandLineParser options;
    const QCommandLineOption demo(u"demo"_s, u"Thư mục cơ quan mẫu."_s, u"DIR"_s);
    const QCommandLineOption store(u"store"_s, u"Thư mục kho văn bản."_s, u"DIR"_s);
    options.addOptions({demo, store});
    options.addHelpOption();
    options.process(application);

    Desktop desktop(application);
    desktop.start(options.value(demo), options.value(store));
    // So that a paper's first page does not wait for libraries and fonts to be loaded.
    (void)ForkServer::of(PdfWorker::Options().program).prepare();
    return QApplication::exec();
}

}
