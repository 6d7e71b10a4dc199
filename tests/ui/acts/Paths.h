// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/workflow/session/Office.h"

namespace chauban::tests {

/// The small commune with the chains of a commune in force, and its papers on their ways.
struct Commune : Office
{
    Commune()
    {
        for (const auto &name : {QStringLiteral("commune-incoming"), QStringLiteral("commune-outgoing")})
            accept(session(QStringLiteral("quantri")), shippedChain(name));
    }

    DocumentView view(const QString &login, const DocumentId &id)
    {
        return unwrap(session(login).document(id));
    }

    /// The person's open task on the document.
    TaskId task(const QString &login, const DocumentId &id)
    {
        const auto mine = principalsOf(directory, who(login), QDate(2026, 3, 2));
        const auto seen = view(login, id);
        for (const auto &task : seen.tasks)
            if (task.state == WorkState::Open && mine.contains(task.principal))
                return task.id;
        FAIL("no open task of " << login.toStdString());
        return {};
    }

    void act(const QString &login, const DocumentId &id, ActOnRouting what)
    {
        clock.advance(std::chrono::minutes(1));
        accept(session(login), std::move(what), {id, task(login, id), {}});
    }
    void act(const QString &login, const DocumentId &id, RoutingVerb verb, const QString &text = {})
    {
        ActOnRouting what;
        what.verb = verb;
        what.text = text;
        act(login, id, what);
    }

    void start(const QString &login, const DocumentId &id, const QString &step, const QString &leader)
    {
        clock.advance(std::chrono::minutes(1));
        StartRouting command;
        command.chosen = {{step, Principal::of(who(leader))}};
        accept(session(login), command, {.document = id});
    }

    Principal position(const QString &login) const
    {
        return Principal::of(directory.positionsOf(who(login), QDate(2026, 3, 2)).first().id);
    }

    /// An incoming paper that waits for the chairman's directive.
    DocumentId awaitingDirective(int number)
    {
        const auto id = registered(number);
        start(QStringLiteral("vanthu"), id, QStringLiteral("directive"), QStringLiteral("chutich"));
        act(QStringLiteral("chanhvp"), id, RoutingVerb::Perform);
        return id;
    }

    /// One that a division leads.
    DocumentId directed(int number)
    {
        const auto id = awaitingDirective(number);
        ActOnRouting direct;
        direct.verb = RoutingVerb::Direct;
        direct.text = QStringLiteral("Giao Phòng Kinh tế chủ trì.");
        direct.lead = position(QStringLiteral("truongkt"));
        direct.contributors = {position(QStringLiteral("truongvhxh"))};
        direct.workingDays = 5;
        act(QStringLiteral("chutich"), id, direct);
        return id;
    }

    /// A draft that waits for the head of the division.
    DocumentId submitted(const QString &subject)
    {
        const auto id = drafted(
            QStringLiteral("chuyenvienkt"), Agency::letter({}, subject), "draft " + subject.toUtf8());
        start(QStringLiteral("chuyenvienkt"), id, QStringLiteral("sign"), QStringLiteral("chutich"));
        return id;
    }
};

}
