// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/PageFeed.h"

#include "core/pdf/worker/PdfWorker.h"
#include "core/pdf/worker/WorkerLeash.h"

#include <QThreadPool>

#include <array>
#include <condition_variable>
#include <functional>
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

/// Pages whose sizes are known before the first picture; a file of a thousand would make it late.
constexpr int pagesShapedFirst = 16;

Result<PdfWorker> workerOver(const PdfSource &pdf, const PdfWorker::Options &options)
{
    if (const auto *path = std::get_if<QString>(&pdf))
        return PdfWorker::openFile(*path, options);
    if (const auto *bytes = std::get_if<QByteArray>(&pdf))
        return PdfWorker::open(*bytes, options);
    const auto blob = std::get<UnverifiedBlob>(pdf);
    feedThreads->start([blob] { (void)blob.verified(); });
    return PdfWorker::open(blob.content(), options);
}

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

    /// Fails when nothing of the document may be shown.
    Result<> answer(PdfWorker &worker, const PageRequest &request, const PdfSource &pdf)
    {
        std::function<void(PageFeed &)> tellIt;
        const auto refuse = [&](const Error &error) {
            tellIt = [=](PageFeed &feed) { Q_EMIT feed.refused(request, error); };
        };
        if (request.dpi > 0) {
            if (const auto image = drawPage(worker, request.page, request.dpi); image.ok())
                tellIt = [=, drawn = image.value()](PageFeed &feed) { Q_EMIT feed.drawn(request, drawn); };
            else
                refuse(image.error());
        } else if (const auto pages = readPages(worker, request.page, 1); pages.ok()) {
            const auto words = pages->isEmpty() ? PageWords() : pageWords(pages->first());
            tellIt = [=](PageFeed &feed) { Q_EMIT feed.read(request.page, words); };
        } else {
            refuse(pages.error());
        }
        if (const auto *blob = std::get_if<UnverifiedBlob>(&pdf))
            TRY(blob->verified());
        reply(request, std::move(tellIt));
        return {};
    }
};

PageFeed::PageFeed(const PdfSource &pdf, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_inside(std::make_shared<Inside>())
{
    m_inside->owner = this;
    m_inside->limits = limits;
    feedThreads->start([inside = m_inside, pdf] { run(inside, pdf); });
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

void PageFeed::run(const std::shared_ptr<Inside> &inside, const PdfSource &pdf)
{
    const auto fail
        = [&](const Error &error) { inside->tell([=](PageFeed &feed) { Q_EMIT feed.failed(error); }); };
    PdfWorker::Options options;
    options.timeout = inside->limits.timeout;
    options.restarts = inside->limits.restarts;
    options.leash = inside->leash;
    auto worker = workerOver(pdf, options);
    if (!worker.ok())
        return fail(worker.error());
    const auto summary = openPages(worker.value(), 0, pagesShapedFirst);
    if (!summary.ok())
        return fail(summary.error());
    inside->tell([=](PageFeed &feed) { Q_EMIT feed.opened(summary.value()); });
    bool shaped = summary->pageCount <= pagesShapedFirst;
    while (const auto request = inside->next()) {
        if (const auto answered = inside->answer(worker.value(), *request, pdf); !answered.ok())
            return fail(answered.error());
        if (std::exchange(shaped, true))
            continue;
        if (const auto rest = openPages(worker.value(), pagesShapedFirst, shapedPages); rest.ok())
            inside->tell([=](PageFeed &feed) { Q_EMIT feed.shaped(pagesShapedFirst, rest->pages); });
    }
}

}
