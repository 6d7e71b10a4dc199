// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/blob/UnverifiedBlob.h"
#include "core/pdf/pages/PdfPages.h"
#include "ui/reader/PageWords.h"

#include <QImage>
#include <QObject>

#include <chrono>
#include <memory>
#include <variant>

namespace chauban {

/// Where a PDF's bytes are: in memory, in a file that anyone may change, or in the store. Of the last nothing is drawn
/// or read out before its hash was verified, which goes on while the worker starts with it.
using PdfSource = std::variant<QByteArray, QString, UnverifiedBlob>;

/// One thing that is wanted of a page: its picture at `dpi`, or its words (dpi 0).
struct PageRequest
{
    int page = 0; ///< from 0
    double dpi = 0;

    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

/// Pictures and words of one foreign PDF, asked of its confined worker in a thread of its own. Whoever owns the feed
/// never waits: closing it kills a worker that hangs, and the thread ends by itself.
class PageFeed : public QObject
{
    Q_OBJECT

public:
    /// What is answered first. A queue is asked only while those before it are empty.
    enum Queue { Visible, VisibleText, SearchedText, Neighbours, Thumbnails, LaterText, QueueCount };

    struct Limits
    {
        std::chrono::milliseconds timeout{10'000}; ///< for one picture or the words of one page
        int restarts = 3; ///< workers that may be lost
    };

    PageFeed(const PdfSource &pdf, const Limits &limits, QObject *parent = nullptr);
    ~PageFeed() override;

    /// Replaces what waits in a queue; what is being worked on is finished all the same.
    void want(Queue queue, const QList<PageRequest> &requests);

Q_SIGNALS:
    /// With the sizes of the first pages only.
    void opened(const chauban::PdfSummary &summary);
    /// The sizes of all further pages, from `first` (from 0) on, once a first one was answered.
    void shaped(int first, const QList<chauban::PageShape> &further);
    void failed(const chauban::Error &error);
    void drawn(const chauban::PageRequest &request, const QImage &image);
    void read(int page, const chauban::PageWords &words);
    /// The page could not be drawn or read; ask again only when a person wants it.
    void refused(const chauban::PageRequest &request, const chauban::Error &error);

private:
    struct Inside;
    static void run(const std::shared_ptr<Inside> &inside, const PdfSource &pdf);

    std::shared_ptr<Inside> m_inside;
};

}
