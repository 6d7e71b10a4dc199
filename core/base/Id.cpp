// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Id.h"

#include <QRandomGenerator>

namespace chauban {

QUuid UuidV7Source::next()
{
    const auto now = std::max(m_clock.now(), m_last);
    auto *random = QRandomGenerator::system();
    // 12 bits of rand_a count within the millisecond, so that ids of one source always ascend.
    if (now > m_last) {
        m_last = now;
        m_counter = random->generate() & 0x7ff;
    } else if (++m_counter > 0xfff) {
        ++m_last.milliseconds;
        m_counter = 0;
    }

    std::array<quint8, 16> bytes{};
    for (int i = 0; i < 6; ++i)
        bytes[i] = quint8(m_last.milliseconds >> (40 - 8 * i));
    bytes[6] = quint8(0x70 | (m_counter >> 8));
    bytes[7] = quint8(m_counter);
    const auto tail = random->generate64();
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = quint8(tail >> (8 * i));
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

}
