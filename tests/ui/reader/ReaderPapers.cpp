// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReaderPapers.h"

#include "ui/reader/PageView.h"

namespace chauban::test {

void openLetter(PageView &view)
{
    view.resize(900, 700);
    view.show();
    view.openBytes(letterPdf());
    REQUIRE(waitUntil([&] { return !view.textOfPage(1).isEmpty(); }));
}

}
