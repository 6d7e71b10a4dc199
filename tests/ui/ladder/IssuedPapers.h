// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/online/OnlineSettings.h"
#include "core/signing/online/TrustFile.h"
#include "tests/support/OfficeAnswers.h"
#include "tests/support/online/TestNetwork.h"
#include "tests/support/PdfBuilder.h"
#include "tests/workflow/session/Office.h"
#include "workflow/signing/PaperSigning.h"

namespace chauban::tests {

/// The machine's clock, which can be moved ahead.
struct MovedClock final : Clock
{
    std::atomic<qint64> ahead = 0; ///< milliseconds
    Instant now() override { return {SystemClock().now().milliseconds + ahead}; }
};

/// A store of the small commune with issued papers, signed offline with keys of the loopback network, and its clerk.
struct IssuedPapers : OfficeWith<MovedClock>
{
    std::unique_ptr<chauban::Office> office;
    QList<DocumentId> papers;

    IssuedPapers()
        : OfficeWith([](QByteArrayView) { return Result<QString>(QString()); })
    {
        accept(session(QStringLiteral("quantri")), shippedChain(QStringLiteral("commune-outgoing")));
        givePassword("mật khẩu thử", {QStringLiteral("vanthu"), QStringLiteral("chutich")});
    }
    ~IssuedPapers() { close(); }

    void give(const QString &login, CommandBody body, const DocumentId &document)
    {
        accept(session(login), std::move(body), {.document = document});
    }

    /// A paper signed and sealed with these keys of the network, and issued.
    DocumentId issue(const QString &signer = QStringLiteral("signer"))
    {
        const auto &net = test::network();
        const auto paper = drafted(QStringLiteral("chuyenvienkt"),
            Agency::letter({}, QStringLiteral("Trả lời ") + QString::number(papers.size() + 1)),
            test::templateDraft());
        StartRouting start;
        const auto deputy
            = directory.positionsOf(who(QStringLiteral("phochutich")), QDate(2026, 3, 2)).first().id;
        start.chosen = {{QStringLiteral("sign"), Principal::of(deputy)}};
        give(QStringLiteral("chuyenvienkt"), start, paper);
        give(QStringLiteral("truongkt"), ActOnRouting{}, paper);
        give(QStringLiteral("chanhvp"), ActOnRouting{}, paper);
        auto leader = session(QStringLiteral("phochutich"));
        const auto key = net.key(signer);
        REQUIRE(unwrap(signPaper(leader, {.document = paper}, *key, {}, clock.now())).accepted);
        give(QStringLiteral("vanthu"), AssignNumber{}, paper);
        auto clerk = session(QStringLiteral("vanthu"));
        const auto sealKey = net.key(QStringLiteral("second"));
        REQUIRE(unwrap(sealPaper(clerk, store->blobs(), {.document = paper}, {*sealKey, {}, clock.now()}))
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
        auto trust = unwrap(TrustFile::open(TrustFile::fileIn(path)));
        trust.add({test::network().certificate(QStringLiteral("root")).der(), true, false});
        trust.add({test::network().certificate(QStringLiteral("tsaroot")).der(), false, true});
        REQUIRE(trust.save().ok());
    }

    /// Opens the office at somebody's desk.
    chauban::Office &open(const QString &login = QStringLiteral("vanthu"))
    {
        if (!store)
            store = unwrap(Store::open(path, QStringLiteral("kiểm thử"), {.clock = &clock, .ids = &ids}));
        office = std::make_unique<chauban::Office>(std::move(store));
        logIn(*office, login, "mật khẩu thử");
        return *office;
    }
    void close() { office.reset(); }

    /// What the door has noted of a paper, asked in the store's thread.
    std::optional<PaperLevel> level(const DocumentId &paper) { return view(paper).level; }
    DocumentView view(const DocumentId &paper)
    {
        return unwrap(asked(*office, [paper](Seat &seat) { return seat.session.document(paper); }));
    }
    SignatureLevel rank(const DocumentId &paper)
    {
        const auto found = level(paper);
        return found ? found->level : SignatureLevel::Unseen;
    }
};

}
