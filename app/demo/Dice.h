// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace chauban {

/// A small generator of its own (SplitMix64), so that every machine draws the same.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// Between `low` and `high`, both included.
    int between(int low, int high) { return low + int(next() % quint64(high - low + 1)); }
    double real(double low, double high)
    {
        return low + (high - low) * double(next() >> 11) / double(1ull << 53);
    }

private:
    quint64 m_state;
};

}
