// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/session/Session.h"
#include "workflow/session/Store.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace chauban {

class OfficeThread;

/// What a question or an act may use in the store's thread.
struct Seat
{
    Store &store;
    Session &session;
};

/// The office's papers as the window sees them: an open store in a thread of its own and the person logged in.
///
///   office.ask(this, [](Seat &seat) { return seat.session.counters(); },
///                    [this](Result<QList<BoxCount>> counts) { … });
///
/// The first function runs in the store's thread and must capture values only; the second runs in the window's
/// thread, and not at all once `context` is gone or another person has logged in. Questions are answered in the
/// order in which they were asked.
class Office : public QObject
{
    Q_OBJECT

public:
    /// The store was opened by the composition root; the office closes it in the end.
    explicit Office(std::unique_ptr<Store> store, QObject *parent = nullptr);
    ~Office() override;

    /// Lets a person in; `answer` hears an error of Login or nothing.
    void login(const QString &login,
        const QByteArray &password,
        QObject *context,
        std::function<void(Result<>)> answer);
    /// Acts from now on for somebody who delegated; the person's own id: for oneself again.
    void actFor(const PersonId &principal, QObject *context, std::function<void(Result<>)> answer);
    void logout();

    bool isLoggedIn() const { return !m_person.isNull(); }
    const PersonId &person() const { return m_person; }
    /// The one whose papers are seen: person(), or who delegated to them.
    const PersonId &viewer() const { return m_viewer; }
    const OrgId &org() const { return m_org; }
    /// As it was at the last change; null before the login.
    const std::shared_ptr<const Directory> &directory() const { return m_directory; }
    /// The machine's clock, or that of a test; may be read from any thread.
    Instant now() const;
    /// The agency\'s date now. Needs the directory.
    QDate today() const;

    /// Asks something that changes nothing.
    template<typename Question, typename Answer>
    void ask(QObject *context, Question question, Answer answer)
    {
        using Value = std::invoke_result_t<Question, Seat &>;
        auto value = std::make_shared<std::optional<Value>>();
        post([value, question = std::move(question)](Seat &seat) mutable { value->emplace(question(seat)); },
            context,
            [value, answer = std::move(answer)]() mutable { answer(std::move(**value)); });
    }

    /// Does something that gives commands; when one was accepted, changed() follows the answer.
    template<typename Deed, typename Answer>
    void act(QObject *context, Deed deed, Answer answer)
    {
        ask(this,
            std::move(deed),
            [this, context = QPointer(context), answer = std::move(answer)](auto outcome) mutable {
                const bool accepted = wasAccepted(outcome);
                if (context)
                    answer(std::move(outcome));
                if (accepted)
                    noteChange();
            });
    }

    /// How many acts were given and not answered yet: while there are any, the window does not close unasked.
    int pending() const { return m_pending; }

Q_SIGNALS:
    /// Somebody logged in, out, or acts for somebody else.
    void identityChanged();
    /// Papers or work lists may have changed: refresh what is shown.
    void changed();

private:
    static bool wasAccepted(const Result<Outcome> &outcome) { return outcome.ok() && outcome->accepted; }
    /// Batches and the like: whatever they answer, something may have changed.
    template<typename Other>
    static bool wasAccepted(const Other &)
    {
        return true;
    }
    void post(std::function<void(Seat &)> question, QObject *context, std::function<void()> answer);
    void enter(
        std::function<Result<Session>(Store &)> door, QObject *context, std::function<void(Result<>)> answer);
    void noteChange();

    std::unique_ptr<OfficeThread> m_thread;
    OrgId m_org;
    PersonId m_person;
    PersonId m_viewer;
    std::shared_ptr<const Directory> m_directory;
    int m_visit = 0; ///< rises with every change of identity; answers to earlier visits are dropped
    int m_pending = 0;
};

}
