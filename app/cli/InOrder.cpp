// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/InOrder.h"

#include <algorithm>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace chauban {

namespace {
class OrderedWork
{
public:
    OrderedWork(qsizetype count, const std::function<Telling(qsizetype)> &work)
        : m_work(work)
        , m_tellings(size_t(count))
    {
    }

    void takeAll()
    {
        std::unique_lock lock(m_guard);
        while (m_taken < m_tellings.size()) {
            const auto at = m_taken++;
            lock.unlock();
            auto telling = m_work(qsizetype(at));
            lock.lock();
            m_tellings[at] = std::move(telling);
            for (; m_told < m_tellings.size() && m_tellings[m_told]; ++m_told)
                std::exchange(m_tellings[m_told], {})();
        }
    }

private:
    const std::function<Telling(qsizetype)> &m_work;
    std::mutex m_guard; ///< of all that follows
    std::vector<Telling> m_tellings; ///< those that came before their turn
    size_t m_taken = 0;
    size_t m_told = 0;
};
}

void inOrder(qsizetype count, int threads, const std::function<Telling(qsizetype)> &work)
{
    OrderedWork all(count, work);
    std::vector<std::thread> helpers;
    try {
        for (auto left = std::min(qsizetype(threads), count); left > 1; --left)
            helpers.emplace_back([&all] { all.takeAll(); });
    } catch (const std::system_error &) {
        // Without further threads it takes longer, that is all.
    }
    all.takeAll();
    for (auto &helper : helpers)
        helper.join();
}

}
