// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>

namespace chauban {

/// Does something slow in a thread of its own and answers in the window's thread, not at all once `context` is gone.
/// `work` must capture values only.
template<typename Work, typename Answer>
void inBackground(QObject *context, Work work, Answer answer)
{
    using Value = std::invoke_result_t<Work &>;
    auto value = std::make_shared<std::optional<Value>>();
    auto back = [value, context = QPointer(context), answer = std::move(answer)]() mutable {
        if (context)
            answer(std::move(**value));
    };
    QThreadPool::globalInstance()->start([value, work = std::move(work), back = std::move(back)]() mutable {
        value->emplace(work());
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(back), Qt::QueuedConnection);
    });
}

}
