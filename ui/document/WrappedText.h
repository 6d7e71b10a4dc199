// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>

namespace chauban {

/// How delegates of this folder lay out words of several lines.
inline constexpr int WrappedWords = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// Their height in pixels; 0 for none.
inline int wrappedHeight(const QFont &font, int width, const QString &words)
{
    return words.isEmpty()
        ? 0
        : QFontMetrics(font).boundingRect(QRect(0, 0, width, 1 << 20), WrappedWords, words).height();
}

}
