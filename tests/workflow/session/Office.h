// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Password.h"
#include "tests/support/Agency.h"
#include "tests/support/Unwrap.h"
#include "workflow/session/Store.h"

namespace chauban::tests {

/// A store in a temporary folder with the small commune in it, sessions of its people, and a clock of the test's
/// choice.
template<typename StoreClock>
struct OfficeWith
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kho"));
    StoreClock clock;
    CountedIds ids;
    Directory directory = Agency().directory;
    std::unique_ptr<Store> store;

    explicit OfficeWith(SearchText::Reader readText = {})
        : store(unwrap(Store::create(path,
            QStringLiteral("kiểm thử"),
            {.clock = &clock, .ids = &ids, .readText = std::move(readText)})))
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

    /// The same password for each of these people.
    void givePassword(QByteArrayView password, const QStringList &logins)
    {
        const auto verifier = unwrap(hashPassword(password, freshSalt()));
        for (const auto &login : logins)
            accept(session(QStringLiteral("quantri")),
                SetPassword{who(login), verifier.salt, verifier.cost, verifier.hash});
    }
    QStringList everybody() const
    {
        QStringList logins;
        for (const auto &person : directory.people)
            logins.append(person.login);
        return logins;
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

    /// A draft of the division KT.
    DocumentId drafted(const QString &login, const Metadata &metadata, const QByteArray &content)
    {
        const DocumentId id{ids.next()};
        DraftDocument draft{DocumentKind::Outgoing, body(), directory.units[2].id, {}, {}, {}};
        draft.metadata = metadata;
        draft.files = {file(content)};
        accept(session(login), draft, {.document = id});
        return id;
    }
};

/// The same with a clock that stands until it is moved, and its first papers.
struct Office : OfficeWith<SteppedClock>
{
    using OfficeWith::drafted;

    DocumentId registered(int number)
    {
        const DocumentId id{ids.next()};
        clock.advance(std::chrono::minutes(1));
        accept(session(QStringLiteral("vanthu")), arrival(number), {.document = id});
        return id;
    }

    DocumentId drafted(const QString &login, const QString &subject)
    {
        clock.advance(std::chrono::minutes(1));
        return drafted(login, Agency::letter({}, subject), "draft " + subject.toUtf8());
    }
};

}
