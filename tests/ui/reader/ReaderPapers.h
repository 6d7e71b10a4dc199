// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Widgets.h"

namespace chauban {
class PageView;
}

namespace chauban::test {

using tests::keepPicture;
using tests::waitUntil;

/// A letter over several pages with a signature block at its end.
QByteArray letterPdf();
/// Opens the letter and waits until the words of its first page are read.
void openLetter(PageView &view);

}
