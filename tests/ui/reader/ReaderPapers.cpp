// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReaderPapers.h"

#include "ui/reader/PageView.h"

#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

namespace chauban::test {

using namespace Qt::Literals::StringLiterals;

bool waitUntil(const std::function<bool()> &done, int milliseconds)
{
    return QTest::qWaitFor(done, milliseconds);
}

void openLetter(PageView &view)
{
    view.resize(900, 700);
    view.show();
    view.openBytes(letterPdf());
    REQUIRE(waitUntil([&] { return !view.textOfPage(1).isEmpty(); }));
}

void keepPicture(QWidget &widget, const QString &name)
{
    if (const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS"); !folder.isEmpty())
        CHECK(widget.grab().save(folder + u'/' + name + u".png"_s));
}

}
