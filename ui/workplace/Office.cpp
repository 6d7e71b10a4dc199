// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workplace/Office.h"

#include "ui/watch/WatchedApplication.h"
#include "ui/workplace/OfficeThread.h"

namespace chauban {

Office::Office(std::unique_ptr<Store> store, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<OfficeThread>(std::move(store)))
{
}

Office::~Office() = default;

Instant Office::now() const
{
    return m_thread->clock().now();
}

QDate Office::today() const
{
    return now().dateIn(directory()->zone());
}

void Office::post(std::function<void(Seat &)> question, QObject *context, std::function<void()> answer)
{
    if (!isLoggedIn())
        return;
    ++m_pending;
    auto back = [this, visit = m_visit, context = QPointer(context), answer = std::move(answer)] {
        --m_pending;
        if (!context || visit != m_visit)
            return;
        WatchedApplication::workFor(*context);
        answer();
    };
    m_thread->post([this, question = std::move(question), back = std::move(back)](OfficeThread &inside) {
        if (inside.session) {
            Seat seat{inside.store(), *inside.session};
            question(seat);
            QMetaObject::invokeMethod(this, back, Qt::QueuedConnection);
        }
    });
}

void Office::enter(
    std::function<Result<Session>(Store &)> door, QObject *context, std::function<void(Result<>)> answer)
{
    struct Entry
    {
        Result<> opened;
        OrgId org;
        PersonId person, viewer;
        std::shared_ptr<const Directory> directory;
    };
    auto back = [this, context = QPointer(context), answer = std::move(answer)](const Entry &entry) {
        if (entry.opened.ok()) {
            ++m_visit;
            m_pending = 0;
            m_org = entry.org, m_person = entry.person, m_viewer = entry.viewer,
            m_directory = entry.directory;
        }
        if (context)
            answer(entry.opened);
        if (entry.opened.ok())
            Q_EMIT identityChanged();
    };
    m_thread->post([this, door = std::move(door), back = std::move(back)](OfficeThread &inside) {
        Entry entry;
        entry.opened = [&]() -> Result<> {
            TRY_ASSIGN(auto session, door(inside.store()));
            TRY_ASSIGN(entry.directory, session.directory());
            entry.org = session.org(), entry.person = session.person(), entry.viewer = session.viewer();
            inside.session.emplace(std::move(session));
            return {};
        }();
        QMetaObject::invokeMethod(
            this, [back, entry] { back(entry); }, Qt::QueuedConnection);
    });
}

void Office::login(
    const QString &login, const QByteArray &password, QObject *context, std::function<void(Result<>)> answer)
{
    enter(
        [login, password](Store &store) { return store.login(login, password); }, context, std::move(answer));
}

void Office::actFor(const PersonId &principal, QObject *context, std::function<void(Result<>)> answer)
{
    enter(
        [org = m_org, person = m_person, principal](Store &store) -> Result<Session> {
            auto own = store.sessionOf(org, person);
            return principal == person ? Result<Session>(std::move(own)) : own.actingFor(principal);
        },
        context,
        std::move(answer));
}

void Office::logout()
{
    ++m_visit;
    m_pending = 0;
    m_person = m_viewer = {};
    m_directory.reset();
    m_thread->post([](OfficeThread &inside) { inside.session.reset(); });
    Q_EMIT identityChanged();
}

void Office::noteChange()
{
    m_thread->post([](OfficeThread &inside) { inside.expectText(); });
    ask(
        this,
        [](Seat &seat) { return seat.session.directory(); },
        [this](Result<std::shared_ptr<const Directory>> directory) {
            if (directory.ok())
                m_directory = directory.value();
            Q_EMIT changed();
        });
}

}
