// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "app/worker/WorkerTable.h"
#include "core/pdf/worker/Worker.h"
#include "ui/style/Theme.h"
#include "ui/watch/WatchedApplication.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

// Qt's platform, font and desktop-bus libraries keep memory until the process ends.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}

// The runner of tests on real widgets: offscreen, in our style, with folders of its own, and its own confined worker.
int main(int argc, char **argv)
{
    if (chauban::isWorkerCall(argc, argv))
        return chauban::runWorker(chauban::workerOperations());
    const QTemporaryDir home;
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("CHAUBAN_ON_DISPLAY") ? "xcb" : "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    if (!qEnvironmentVariableIsSet("CHAUBAN_WATCHDOG"))
        qputenv("CHAUBAN_WATCHDOG", "on"); // in release builds, too
    chauban::WatchedApplication application(argc, argv);
    chauban::applyTheme(application, {});
    return Catch::Session().run(argc, argv);
}
