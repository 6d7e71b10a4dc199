// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ladder/EndingPool.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace chauban {

void leaveToItself(std::unique_ptr<QThreadPool> pool)
{
    if (pool->waitForDone(0))
        return;
    auto *left = pool.release();
    left->setParent(QCoreApplication::instance());
    left->start([left] { left->deleteLater(); }); // the only thread's last deed
}

}
