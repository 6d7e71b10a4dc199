// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page made to hang its reader must cost the window nothing but a sentence.
#include "tests/core/pdf/worker/PdfBytes.h"
#include "ui/reader/PageView.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "ReaderPapers.h"
#include <catch2/catch.hpp>
#include <cstdio>

using namespace chauban;
using namespace chauban::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The longest time between two turns of the event loop, in milliseconds.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_since.start();
        m_timer.callOnTimeout([this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(1);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

}

TEST_CASE("a page that hangs is given up with a sentence while the window goes on")
{
    PageView view;
    view.resize(700, 600);
    view.setPageTimeout(700ms);
    view.show();
    QTest::qWait(200);
    LoopWatch watch;
    view.openBytes(endlessForms());
    REQUIRE(waitUntil([&] { return view.state() == PageView::State::Open; }));
    QSignalSpy gone(&view, &PageView::thumbnailDrawn); // told for pages that are given up, too

    CHECK(waitUntil([&] { return !gone.isEmpty(); }));
    QTest::qWait(100);
    std::printf("longest pause of the window while a page hangs: %lld ms\n", watch.longest());
    CHECK(watch.longest() < 250); // with room for a loaded machine
    CHECK(view.state() == PageView::State::Open);
    CHECK(view.isRefused(1));
    keepPicture(view, u"reader-hostile"_s);

    auto *again = view.findChild<QPushButton *>(u"page-retry"_s);
    REQUIRE(again);
    CHECK(waitUntil([&] { return again->isVisible(); }));
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK_FALSE(again->isVisible());
    CHECK(view.state() == PageView::State::Opening);
    CHECK(waitUntil([&] { return view.isRefused(1) && again->isVisible(); })); // the page is no better

    view.openBytes(letterPdf());
    CHECK(waitUntil([&] { return !view.textOfPage(1).isEmpty(); }));
}

TEST_CASE("closing a view does not wait for its hanging worker")
{
    auto view = std::make_unique<PageView>();
    view->resize(700, 600);
    view->setPageTimeout(60s);
    view->show();
    view->openBytes(endlessForms());
    REQUIRE(waitUntil([&] { return view->state() == PageView::State::Open; }));
    QTest::qWait(300); // it hangs by now

    QElapsedTimer timer;
    timer.start();
    view.reset();
    CHECK(timer.elapsed() < 200);
}
