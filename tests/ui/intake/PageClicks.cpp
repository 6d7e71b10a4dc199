// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/intake/PageClicks.h"

#include "ui/reader/PageView.h"

#include <QSignalSpy>
#include <QTest>

namespace chauban::tests {

namespace {

PageView &pageView(QWidget &widget)
{
    return *qobject_cast<PageView *>(&widget);
}

}

bool isPageRead(QWidget &view)
{
    return pageView(view).state() == PageView::State::Open && !pageView(view).textOfPage(1).isEmpty();
}

double zoomOf(QWidget &view)
{
    return pageView(view).zoom();
}

QWidget *viewportOf(QWidget &view)
{
    return pageView(view).viewport();
}

std::optional<QPoint> placeOf(QWidget &view, const QString &word)
{
    QSignalSpy clicks(&pageView(view), &PageView::textClicked);
    auto *viewport = viewportOf(view);
    for (int y = 20; y < viewport->height(); y += 5)
        for (int x = 20; x < viewport->width(); x += 10) {
            QTest::mouseClick(viewport, Qt::LeftButton, {}, {x, y});
            if (!clicks.isEmpty() && clicks.takeLast()[2].toString() == word)
                return QPoint(x, y);
        }
    return std::nullopt;
}

}
