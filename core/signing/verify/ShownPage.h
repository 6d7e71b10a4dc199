// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTransform>

class QPDFObjectHandle;

namespace chauban::verify {

/// From a page's user space to points of the page as it is shown (cropped and turned), from its top left.
QTransform toShownPage(const QPDFObjectHandle &page);

}
