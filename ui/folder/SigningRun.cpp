// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/folder/SigningRun.h"

#include "core/platform/SecretBytes.h"
#include "core/signing/batch/SigningTurns.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "workflow/signing/PaperSigning.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace chauban {

namespace {
constexpr qsizetype MostAtWork = 3;
}

/// Where the window leaves papers for the threads that sign.
class SigningShop
{
public:
    using Job = std::function<void(SigningHand &hand, const QByteArray &picture)>;

    void put(Job job)
    {
        const std::lock_guard lock(m_guard);
        m_jobs.push_back(std::move(job));
        m_changed.notify_one();
    }
    /// No further jobs; those that nobody has begun are dropped.
    void close()
    {
        const std::lock_guard lock(m_guard);
        m_closed = true;
        m_jobs.clear();
        m_changed.notify_all();
    }
    /// Waits for the next job; null once the shop is closed.
    Job take()
    {
        std::unique_lock lock(m_guard);
        m_changed.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
        if (m_closed)
            return {};
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        return job;
    }

private:
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_closed = false;
};

SigningRun::SigningRun(const Workplace &workplace,
    const BatchNote &note,
    const QList<std::optional<PagePlace>> &places,
    const QString &noteFile,
    QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_note(note)
    , m_places(places)
    , m_noteFile(noteFile)
    , m_batch(note.papers.size())
    , m_shop(std::make_shared<SigningShop>())
{
}

SigningRun::~SigningRun()
{
    m_shop->close();
}

void SigningRun::start(const HeldKey &key, SecretBytes password)
{
    auto secret = std::make_shared<SecretBytes>(std::move(password));
    m_workplace.office.ask(
        this,
        [file = m_noteFile, note = m_note](Seat &) { return writeNote(file, note); },
        [this, key, secret](const Result<> &written) {
            if (!written.ok())
                return fail(written.error());
            open(key, secret);
        });
}

/// The key is made, used and ended in the new thread; so is the password.
void SigningRun::open(const HeldKey &held, std::shared_ptr<SecretBytes> password)
{
    auto opened = [self = QPointer(this)](const std::optional<Error> &error) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, error] {
                if (!self)
                    return;
                error ? self->fail(*error) : self->pump();
            },
            Qt::QueuedConnection);
    };
    auto *thread = QThread::create(
        [shop = m_shop, held, password = std::move(password), opened = std::move(opened)]() mutable {
            const auto picture = KeyRing::markOf(held);
            auto key = picture.ok() ? KeyRing::open(held, *password) : picture.error();
            password.reset();
            opened(key.ok() ? std::nullopt : std::optional(key.error()));
            if (!key.ok())
                return;
            takeTurns(*key.value(), QThread::idealThreadCount(), [&](SigningHand &hand) {
                const auto job = shop->take();
                if (job)
                    job(hand, picture.value());
                return bool(job);
            });
        });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void SigningRun::pump()
{
    while (m_batch.count(PaperFate::AtWork) < MostAtWork) {
        const auto next = m_batch.take();
        if (!next)
            break;
        show(int(*next));
        read(int(*next));
    }
    if (!m_batch.isOver() || m_over)
        return;
    m_over = true;
    m_shop->close();
    for (qsizetype i = 0; i < m_note.papers.size(); ++i)
        m_note.papers[i].fate = m_batch.fate(i);
    // Lists and badges hear of all papers at once.
    m_workplace.office.act(
        this,
        [file = m_noteFile, note = m_note](Seat &) { return writeNote(file, note); },
        [this](const Result<> &) { Q_EMIT over(); });
}

void SigningRun::read(int paper)
{
    m_workplace.office.ask(
        this,
        [target = m_note.papers[paper].target()](Seat &seat) { return readForSigning(seat.session, target); },
        [this, paper](Result<UnsignedPaper> read) {
            if (read.ok())
                sign(paper, std::move(read).value());
            else
                end(paper, read.error());
        });
}

void SigningRun::sign(int paper, UnsignedPaper &&read)
{
    m_shop->put([self = QPointer(this),
                    paper,
                    place = m_places.value(paper),
                    now = m_workplace.office.now(),
                    read = std::make_shared<UnsignedPaper>(std::move(read))](
                    SigningHand &hand, const QByteArray &picture) {
        auto made = std::make_shared<Result<SignedPaper>>(
            signUnsigned(*read, hand.key, {picture, place}, now, &hand.appearances));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, paper, made] {
                if (self)
                    self->submit(paper, std::move(*made));
            },
            Qt::QueuedConnection);
    });
}

void SigningRun::submit(int paper, Result<SignedPaper> &&made)
{
    if (!made.ok())
        return end(paper, made.error());
    m_workplace.office.ask(
        this,
        [id = m_note.papers[paper].command,
            ready = std::make_shared<const SignedPaper>(std::move(made).value())](
            Seat &seat) { return submitSignature(seat.session, *ready, {}, id); },
        [this, paper](const Result<Outcome> &outcome) {
            if (!outcome.ok())
                end(paper, outcome.error());
            else if (outcome->accepted)
                end(paper, {});
            else
                refuse(paper, outcome.value());
        });
}

void SigningRun::end(int paper, const Result<> &outcome)
{
    m_batch.finish(paper, outcome);
    if (const auto &why = m_batch.refusal(paper)) {
        m_note.papers[paper].reason = QString::fromLatin1(why->reason.id());
        m_note.papers[paper].detail = why->detail;
    }
    show(paper);
    pump();
}

void SigningRun::refuse(int paper, const Outcome &outcome)
{
    m_batch.refuse(paper);
    m_note.papers[paper].reason = outcome.reason;
    m_note.papers[paper].detail = outcome.detail;
    show(paper);
    pump();
}

void SigningRun::show(int paper)
{
    m_note.papers[paper].fate = m_batch.fate(paper);
    Q_EMIT changed(paper);
}

void SigningRun::fail(const Error &error)
{
    m_batch.stop(error);
    pump();
}

void SigningRun::stop()
{
    m_batch.stop();
    for (int paper = 0; paper < m_note.papers.size(); ++paper)
        show(paper);
    pump();
}

}
