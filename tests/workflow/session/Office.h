// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Agency.h"
#include "workflow/session/Store.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

template<typename T>
T unwrap(Result<T> result)
{
    INFO((result.ok() ? "" : result.error().reason.id() + (" " + result.error().detail.toStdString())));
    REQUIRE(result.ok());
    return std::move(result).value();
}

/// A store in a temporary folder with the small commune in it, and sessions of its people.
struct Office
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kho"));
    SteppedClock clock;
    CountedIds ids;
    Directory directory = Agency().directory;
    std::unique_ptr<Store> store
        = unwrap(Store::create(path, QStringLiteral("kiểm thử"), {.clock = &clock, .ids = &ids}));

    Office()
    {
        ids.last = 1'000'000; // beyond those of the directory
        accept(session(QStringLiteral("quantri")), ChangeDirectory{directory});
    }

    PersonId who(const QString &login) const { return directory.personByLogin(login)->id; }
    BodyId body() const { return directory.bodies.first().id; }
    Session session(const QString &login) { return store->sessionOf(directory.org.id, who(login)); }

    Outcome accept(Session session, CommandBody body, const Target &target = {})
    {
        const auto outcome = unwrap(session.submit(std::move(body), target));
        INFO(outcome.reason.toStdString() << " " << outcome.detail.toStdString());
        REQUIRE(outcome.accepted);
        return outcome;
    }

    /// A stored file for a command.
    DocumentFile file(const QByteArray &content)
    {
        auto file = Agency::pdf(content);
        REQUIRE(unwrap(store->blobs().put(content)) == file.blob);
        return file;
    }

    RegisterDocument arrival(int number)
    {
        const auto text = QString::number(number);
        RegisterDocument command;
        command.body = body();
        command.metadata
            = Agency::letter(text + QStringLiteral("/SNV-VP"), QStringLiteral("Báo cáo số ") + text);
        command.files = {file("letter " + text.toUtf8())};
        return command;
    }

    DocumentId registered(int number)
    {
        const DocumentId id{ids.next()};
        clock.advance(std::chrono::minutes(1));
        accept(session(QStringLiteral("vanthu")), arrival(number), {.document = id});
        return id;
    }

    DocumentId drafted(const QString &login, const QString &subject)
    {
        const DocumentId id{ids.next()};
        clock.advance(std::chrono::minutes(1));
        DraftDocument draft{DocumentKind::Outgoing, body(), directory.units[2].id, {}, {}, {}};
        draft.metadata = Agency::letter({}, subject);
        draft.files = {file("draft " + subject.toUtf8())};
        accept(session(login), draft, {.document = id});
        return id;
    }
};

}
