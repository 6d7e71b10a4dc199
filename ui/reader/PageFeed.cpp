// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PageFeed.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/pdf/worker/WorkerLeash.h"

#include <QThreadPool>

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace chauban {

namespace {

/// One thread for each open document. Threads whose document was closed end by themselves; the last ones are waited
/// for when the program ends.
class FeedThreads : public QThreadPool
{
public:
    FeedThreads() { setMaxThreadCount(256); }
};
Q_GLOBAL_STATIC(FeedThreads, feedThreads)

}

/// What the owner and the thread share.
struct PageFeed::Inside
{
    std::mutex mutex;
    std::condition_variable changed;
    PageFeed *owner = nullptr; ///< null once it is gone
    std::array<QList<PageRequest>, QueueCount> queues;
    QList<PageRequest> taken; ///< worked on or answered, and the answer not heard yet
    std::shared_ptr<WorkerLeash> leash = std::make_shared<WorkerLeash>();
    Limits limits;

    /// Calls `tell` in the owner's thread if the owner still lives.
    template<typename Tell>
    void tell(Tell tell)
    {
        const std::lock_guard lock(mutex);
        if (owner)
            QMetaObject::invokeMethod(
                owner, [to = owner, tell = std::move(tell)] { tell(*to); }, Qt::QueuedConnection);
    }

    PageRequest take(PageRequest request)
    {
        for (auto &queue : queues)
            queue.removeOne(request);
        taken.append(request);
        return request;
    }

    /// Waits for the next request; nothing when the owner is gone.
    std::optional<PageRequest> next()
    {
        std::unique_lock lock(mutex);
        while (owner) {
            for (auto &queue : queues)
                if (!queue.isEmpty())
                    return take(queue.first());
            changed.wait(lock);
        }
        return std::nullopt;
    }

    /// The same for the answer to a request.
    template<typename Tell>
    void reply(const PageRequest &request, Tell reply)
    {
        tell([request, reply = std::move(reply)](PageFeed &feed) {
            {
                const std::lock_guard lock(feed.m_inside->mutex);
                feed.m_inside->taken.removeOne(request);
            }
            reply(feed);
        });
    }

    void answer(PdfWorker &worker, const PageRequest &request)
    {
        const auto refuse = [&](const Error &error) {
            reply(request, [=](PageFeed &feed) { Q_EMIT feed.refused(request, error); });
        };
        if (request.dpi > 0) {
            auto image = drawPage(worker, request.page, request.dpi);
            if (!image.ok())
                return refuse(image.error());
            return reply(request,
                [=, image = std::move(image).value()](PageFeed &feed) { Q_EMIT feed.drawn(request, image); });
        }
        auto pages = readPages(worker, request.page, 1);
        if (!pages.ok())
            return refuse(pages.error());
        auto words = pages->isEmpty() ? PageWords() : pageWords(pages->first());
        reply(request,
            [=, words = std::move(words)](PageFeed &feed) { Q_EMIT feed.read(request.page, words); });
    }
};

PageFeed::PageFeed(const QByteArray &pdf, const Limits &limits, QObject *parent)
    : QObject(parent)
{
    start(pdf, {}, limits);
}

PageFeed::PageFeed(const QString &path, const Limits &limits, QObject *parent)
    : QObject(parent)
{
    start({}, path, limits);
}

PageFeed::~PageFeed()
{
    {
        const std::lock_guard lock(m_inside->mutex);
        m_inside->owner = nullptr;
    }
    m_inside->changed.notify_all();
    m_inside->leash->cut();
}

void PageFeed::start(const QByteArray &pdf, const QString &path, const Limits &limits)
{
    m_inside = std::make_shared<Inside>();
    m_inside->owner = this;
    m_inside->limits = limits;
    feedThreads->start([inside = m_inside, pdf, path] { run(inside, pdf, path); });
}

void PageFeed::want(Queue queue, const QList<PageRequest> &requests)
{
    {
        const std::lock_guard lock(m_inside->mutex);
        auto &waiting = m_inside->queues[queue];
        waiting = requests;
        waiting.removeIf([&](const PageRequest &request) { return m_inside->taken.contains(request); });
    }
    m_inside->changed.notify_all();
}

void PageFeed::run(const std::shared_ptr<Inside> &inside, const QByteArray &pdf, const QString &path)
{
    const auto fail
        = [&](const Error &error) { inside->tell([=](PageFeed &feed) { Q_EMIT feed.failed(error); }); };
    PdfWorker::Options options;
    options.timeout = inside->limits.timeout;
    options.restarts = inside->limits.restarts;
    options.leash = inside->leash;
    auto worker = path.isEmpty() ? PdfWorker::open(pdf, options) : PdfWorker::openFile(path, options);
    if (!worker.ok())
        return fail(worker.error());
    const auto summary = openPages(worker.value());
    if (!summary.ok())
        return fail(summary.error());
    inside->tell([=](PageFeed &feed) { Q_EMIT feed.opened(summary.value()); });
    while (const auto request = inside->next())
        inside->answer(worker.value(), *request);
}

}
