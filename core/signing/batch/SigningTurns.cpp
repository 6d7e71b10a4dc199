// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/batch/SigningTurns.h"

#include <QThread>

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace chauban {

int takeTurns(const SigningKey &key, int mostThreads, const std::function<bool(SigningHand &hand)> &turn)
{
    SigningHand own{key};
    // What the first paper makes drawn is known to all hands afterwards.
    if (!turn(own))
        return 1;
    const auto takeRest = [&turn](SigningHand hand) {
        while (turn(hand)) { }
    };
    const int helpers = key.maySignInParallel() ? std::max(mostThreads - 1, 0) : 0;
    std::vector<std::thread> threads;
    try {
        for (int i = 0; i < helpers; ++i)
            threads.emplace_back(takeRest, own);
    } catch (const std::system_error &) {
        // Without further threads it takes longer, that is all.
    }
    takeRest(own);
    for (auto &thread : threads)
        thread.join();
    return int(threads.size()) + 1;
}

int handsForFiles()
{
    return 2 * QThread::idealThreadCount();
}

}
