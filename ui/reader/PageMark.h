// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

namespace chauban {

/// A rectangle that points at a place of a page, with a few letters on it to tell it from others.
struct PageMark
{
    int page = 1; ///< from 1
    QRectF place; ///< points on the page as shown, from its top left
    QString label;
    bool alarming = false;

    friend bool operator==(const PageMark &, const PageMark &) = default;
};

}
