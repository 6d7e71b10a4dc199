// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "core/pdf/rewrite/RewriteOperation.h"
#include "core/signing/cades/CadesOperation.h"
#include "core/signing/verify/VerifyOperation.h"

#include <QGuiApplication>

#include <catch2/catch.hpp>

int main(int argc, char **argv)
{
    if (chauban::isWorkerCall(argc, argv)) {
        auto operations = chauban::verifyOperations();
        operations.merge(chauban::cadesOperations());
        operations.merge(chauban::rewriteOperations());
        return chauban::runWorker(operations);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
