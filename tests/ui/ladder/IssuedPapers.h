// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Password.h"
#include "core/signing/online/OnlineSettings.h"
#include "core/signing/online/TrustFile.h"
#include "tests/support/Agency.h"
#include "tests/support/online/TestNetwork.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/Widgets.h"
#include "ui/workplace/Office.h"
#include "workflow/session/Store.h"
#include "workflow/signing/PaperSigning.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace chauban::tests {

/// The machine's clock, which can be moved ahead.
struct MovedClock final : Clock
{
    std::atomic<qint64> ahead = 0; ///< milliseconds
    Instant now() override { return {SystemClock().now().milliseconds + ahead}; }
};

template<typename T>
T need(Result<T> result)
{
    INFO((result.ok() ? "" : result.error().reason.id() + (" " + result.error().detail.toStdString())));
    REQUIRE(result.ok());
    return std::move(result).value();
}

/// A store of the small commune with issued papers, signed offline with keys of the loopback network, and its clerk.
struct IssuedPapers
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kho"));
    MovedClock clock;
    CountedIds ids;
    Directory directory = Agency().directory;
    std::unique_ptr<Store> store = need(Store::create(
        path, QStringLiteral("kiểm thử"), {.clock = &clock, .ids = &ids, .readText = [](QByteArrayView) {
                                               return Result<QString>(QString());
                                           }}));
    std::unique_ptr<Office> office;
    QList<DocumentId> papers;

    IssuedPapers()
    {
        ids.last = 1'000'000; // beyond those of the directory
        give(QStringLiteral("quantri"), ChangeDirectory{directory});
        QFile chain(QStringLiteral(":/chains/commune-outgoing.json"));
        REQUIRE(chain.open(QIODevice::ReadOnly));
        give(QStringLiteral("quantri"), PublishChain{chain.readAll()});
        const auto hash = need(hashPassword("mật khẩu thử", freshSalt()));
        for (const auto &login : {QStringLiteral("vanthu"), QStringLiteral("chutich")})
            give(login, SetPassword{person(login), hash.salt, hash.cost, hash.hash});
    }
    ~IssuedPapers() { close(); }

    PersonId person(const QString &login) const { return directory.personByLogin(login)->id; }
    Session session(const QString &login) { return store->sessionOf(directory.org.id, person(login)); }
    void give(const QString &login, CommandBody body, const DocumentId &document = {})
    {
        const auto outcome = need(session(login).submit(std::move(body), {.document = document}));
        INFO(outcome.reason.toStdString() << " " << outcome.detail.toStdString());
        REQUIRE(outcome.accepted);
    }

    /// A paper signed and sealed with these keys of the network, and issued.
    DocumentId issue(const QString &signer = QStringLiteral("signer"))
    {
        const auto &net = test::network();
        const DocumentId paper{ids.next()};
        auto author = session(QStringLiteral("chuyenvienkt"));
        const auto pdf = test::templateDraft();
        DraftDocument draft{
            DocumentKind::Outgoing, directory.bodies.first().id, directory.units[2].id, {}, {}, {}};
        draft.metadata = Agency::letter({}, QStringLiteral("Trả lời ") + QString::number(papers.size() + 1));
        draft.files = {Agency::pdf(pdf)};
        need(store->blobs().put(pdf));
        give(QStringLiteral("chuyenvienkt"), draft, paper);
        StartRouting start;
        const auto deputy
            = directory.positionsOf(person(QStringLiteral("phochutich")), QDate(2026, 3, 2)).first().id;
        start.chosen = {{QStringLiteral("sign"), Principal::of(deputy)}};
        give(QStringLiteral("chuyenvienkt"), start, paper);
        give(QStringLiteral("truongkt"), ActOnRouting{}, paper);
        give(QStringLiteral("chanhvp"), ActOnRouting{}, paper);
        auto leader = session(QStringLiteral("phochutich"));
        const auto key = net.key(signer);
        REQUIRE(need(signPaper(leader, {.document = paper}, *key, {}, clock.now())).accepted);
        give(QStringLiteral("vanthu"), AssignNumber{}, paper);
        auto clerk = session(QStringLiteral("vanthu"));
        const auto sealKey = net.key(QStringLiteral("second"));
        REQUIRE(need(sealPaper(clerk, store->blobs(), {.document = paper}, {*sealKey, {}, clock.now()}))
                    .accepted);
        give(QStringLiteral("vanthu"), IssueDocument{{{QStringLiteral("Sở Nội vụ")}}}, paper);
        papers.append(paper);
        return paper;
    }

    /// Whom the office asks and trusts.
    void choose(const QString &authority, PadesLevel level = PadesLevel::LTA) const
    {
        const OnlineSettings settings{{authority}, level};
        REQUIRE(settings.save(OnlineSettings::fileIn(path)).ok());
        auto trust = need(TrustFile::open(TrustFile::fileIn(path)));
        trust.add({test::network().certificate(QStringLiteral("root")).der(), true, false});
        trust.add({test::network().certificate(QStringLiteral("tsaroot")).der(), false, true});
        REQUIRE(trust.save().ok());
    }

    /// Opens the office at somebody's desk.
    Office &open(const QString &login = QStringLiteral("vanthu"))
    {
        if (!store)
            store = need(Store::open(path, QStringLiteral("kiểm thử"), {.clock = &clock, .ids = &ids}));
        office = std::make_unique<Office>(std::move(store));
        std::optional<Result<>> entered;
        office->login(
            login, "mật khẩu thử", office.get(), [&](Result<> result) { entered = std::move(result); });
        REQUIRE(waitUntil([&] { return entered.has_value(); }, 30));
        REQUIRE(entered->ok());
        return *office;
    }
    void close() { office.reset(); }

    /// What the door has noted of a paper, asked in the store's thread.
    std::optional<PaperLevel> level(const DocumentId &paper) { return view(paper).level; }
    DocumentView view(const DocumentId &paper)
    {
        std::optional<Result<DocumentView>> answer;
        office->ask(
            office.get(),
            [paper](Seat &seat) { return seat.session.document(paper); },
            [&](Result<DocumentView> view) { answer = std::move(view); });
        REQUIRE(waitUntil([&] { return answer.has_value(); }, 30));
        return need(std::move(*answer));
    }
    SignatureLevel rank(const DocumentId &paper)
    {
        const auto found = level(paper);
        return found ? found->level : SignatureLevel::Unseen;
    }
};

}
