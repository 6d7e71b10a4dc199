// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace chauban {

/// Runs `job` in the pool and hands its value to `answer` in the window's thread, unless `context` is gone by then.
/// The job captures values only.
template<typename Job, typename Answer>
void inBackground(QThreadPool &pool, QObject *context, Job job, Answer answer)
{
    using Value = std::invoke_result_t<Job &>;
    pool.start([job = std::move(job), answer = std::move(answer), guard = QPointer(context)]() mutable {
        auto value = std::make_shared<Value>(job());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [value, answer = std::move(answer), guard]() mutable {
                if (guard)
                    answer(std::move(*value));
            },
            Qt::QueuedConnection);
    });
}

/// The same in the program's own pool.
template<typename Job, typename Answer>
void inBackground(QObject *context, Job job, Answer answer)
{
    inBackground(*QThreadPool::globalInstance(), context, std::move(job), std::move(answer));
}

}
