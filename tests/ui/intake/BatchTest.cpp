// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pages/PdfPages.h"
#include "core/pdf/worker/PdfWorker.h"
#include "tests/ui/intake/IntakeDeskHere.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

void press(ClerkHere &here, const char *name)
{
    auto *button = here.screen->findChild<QPushButton *>(QLatin1StringView(name));
    REQUIRE(button);
    REQUIRE(button->isVisible());
    REQUIRE(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void chooseAll(ClerkHere &here)
{
    auto *queue = here.screen->findChild<QListView *>(u"queue"_s);
    here.key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(queue->hasFocus());
    QTest::keyClick(queue, Qt::Key_A, Qt::ControlModifier);
}

/// Pages of the file that the last notice names: no viewer is there to take it.
int printedPages(ClerkHere &here, qsizetype heardBefore)
{
    REQUIRE(waitUntil([&] { return here.navigator.notices.size() > heardBefore; }));
    const auto path
        = QRegularExpression(u"/\\S+\\.pdf"_s).match(here.navigator.notices.last().text).captured();
    auto worker = unwrap(PdfWorker::openFile(path, {}));
    const int pages = unwrap(openPages(worker)).pageCount;
    QFile::remove(path);
    return pages;
}

}

TEST_CASE("forty letters are marked, entered, submitted to a leader, and their stamps and slips printed")
{
    constexpr int many = 40;
    ClerkHere here;
    QStringList files;
    for (int i = 0; i < many; ++i)
        files.append(here.file(u"%1.pdf"_s.arg(i), letterPdf(100 + i, u"nội dung %1"_s.arg(i))));
    here.add(files);
    chooseAll(here);
    press(here, "batch-enter");
    for (int row = 0; row < many; ++row)
        here.waitRegistered(row);
    CHECK(here.letter(many - 1).number == many); // in the order of the queue
    chooseAll(here);
    auto heard = here.navigator.notices.size();
    press(here, "batch-stamps");
    CHECK(printedPages(here, heard) == many);
    heard = here.navigator.notices.size();
    press(here, "batch-slips");
    CHECK(printedPages(here, heard) >= many);
    auto *leaders = here.screen->findChild<QComboBox *>(u"batch-leader"_s);
    REQUIRE(leaders->count() > 0);
    heard = here.navigator.notices.size();
    press(here, "batch-submit");
    REQUIRE(waitUntil([&] { return here.navigator.notices.size() > heard; }));
    INFO(here.navigator.notices.last().text.toStdString());
    CHECK(here.navigator.notices.last().text.contains(u"40/40"_s));
    here.picture(u"batch-submitted"_s);
}
