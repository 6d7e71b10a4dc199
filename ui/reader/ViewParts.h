// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/PageFeed.h"
#include "ui/reader/PageLayout.h"
#include "ui/reader/PageMark.h"
#include "ui/reader/PageView.h"
#include "ui/reader/PictureCache.h"
#include "ui/reader/PlacingBox.h"

#include <QHash>
#include <QMap>
#include <QTimer>

#include <optional>

namespace chauban {

/// A place between words, by page (from 0) and word.
struct WordPlace
{
    int page = -1;
    int word = -1;

    friend auto operator<=>(const WordPlace &, const WordPlace &) = default;
};

/// Where the person looks: a point of a page in points; kept over zooming and turning.
struct LookedAt
{
    int page = -1;
    QPointF point;
};

/// What a PageView is made of. Pages count from 0 in here.
struct ViewParts
{
    std::unique_ptr<PageFeed> feed;
    PageFeed::Limits limits;
    QByteArray pdf; ///< what is open: bytes,
    QString path; ///< or a file
    PageView::State state = PageView::State::Empty;
    std::optional<Error> error; ///< of Failed

    PageLayout layout;
    PictureCache pictures;
    QHash<int, PageWords> words;
    QHash<int, Error> refused; ///< pages that could not be drawn
    std::optional<int> thumbnailsFirst;
    int thumbnailsLast = -1;

    PageView::Fit fit = PageView::Fit::Width;
    double zoom = 1;
    int turn = 0;
    int currentPage = -1;
    QByteArray kept; ///< to be taken up when the document is open

    WordSearch search;
    QMap<int, QList<WordRange>> hits;
    int hitCount = 0;
    int hit = -1; ///< the current one, counted over all pages
    int searchFrom = 0;

    WordPlace anchor, caret; ///< of the selection, in the order of the mouse
    QPoint pressedAt, mouse; ///< in the window
    bool pressed = false;
    bool dragged = false;

    QList<PageMark> marks;
    int mark = -1; ///< the one that is looked at

    std::optional<PlacingBox> box;
    QTimer autoScroll;

    bool isOpen() const { return state == PageView::State::Open; }
    /// The selected words of a page.
    WordRange selectedOn(int page) const;
    /// Dots an inch in which a page is drawn for the screen.
    double dpiOf(int page, double ratio) const;
    static double thumbnailDpi(double ratio) { return 72 * 0.18 * ratio; }
    void forgetDocument();
};

}
