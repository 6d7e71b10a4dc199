// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/WaitingPapers.h"

#include "app/demo/DemoDirectory.h"
#include "core/signing/verify/Verifier.h"
#include "tests/workflow/session/Office.h"

#include <QFile>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DemoStore
{
    explicit DemoStore(const DemoCopy &demo)
        : store(unwrap(Store::open(demo.path(u"store"_s), u"kiểm thử"_s)))
    {
    }
    Session session(const QString &login)
    {
        return store->sessionOf({demoId(agency, u"org"_s)}, {demoId(agency, u"person/"_s + login)});
    }
    void submit(const QString &login, CommandBody body, const Target &target)
    {
        const auto outcome = unwrap(session(login).submit(std::move(body), target));
        INFO(login.toStdString() << ": " << outcome.reason.toStdString());
        REQUIRE(outcome.accepted);
    }
    void approve(const QString &login, const DocumentId &document)
    {
        for (const auto &line : unwrap(session(login).inbox(u"to-sign"_s, {})))
            if (line.document.id == document)
                return submit(login, ActOnRouting{}, {document, line.task->id});
        FAIL(login.toStdString() << " has nothing to approve");
    }

    DemoAgency agency = unwrap(demoAgency(u"phuc-lam-dong"_s));
    std::unique_ptr<Store> store;
};

}

QStringList bringToSigner(const DemoCopy &demo, int papers)
{
    DemoStore office(demo);
    const auto drafts = unwrap(office.session(u"ngan.hk"_s).inbox(u"drafts"_s, {}));
    const auto pattern = std::find_if(drafts.cbegin(), drafts.cend(), [](const InboxLine &line) {
        return line.document.kind == DocumentKind::Outgoing;
    });
    REQUIRE(pattern != drafts.cend());
    const auto pdf = unwrap(office.session(u"ngan.hk"_s).blob(pattern->document.id, 0)).bytes().toByteArray();
    QStringList subjects;
    for (int i = 1; i <= papers; ++i) {
        auto author = office.session(u"ngan.hk"_s);
        const DocumentId id{office.store->ids().next()};
        auto view = unwrap(author.document(pattern->document.id));
        DraftDocument draft{
            DocumentKind::Outgoing, view.document.body, view.document.unit, view.document.metadata, {}, {}};
        draft.metadata.subject = u"rà soát công trình thủy lợi lần %1"_s.arg(i);
        draft.files = {view.files.first()};
        unwrap(author.upload(pdf));
        REQUIRE(unwrap(author.submit(draft, {.document = id})).accepted);
        const auto signer = Principal::of(PositionId{demoId(office.agency, u"position/duong.ntt/leader"_s)});
        office.submit(u"ngan.hk"_s, StartRouting{{}, {{u"sign"_s, signer}}, false}, {.document = id});
        office.approve(u"dat.dt"_s, id);
        office.approve(u"nguyen.pd"_s, id);
        subjects.append(draft.metadata.subject);
    }
    return subjects;
}

QMap<QString, int> signaturesOf(const DemoCopy &demo, const QStringList &subjects)
{
    DemoStore office(demo);
    QFile file(demo.path(u"roots.pem"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto trust = unwrap(TrustStore::fromPem(file.readAll()));
    QMap<QString, int> counts;
    const auto mine = office.session(u"ngan.hk"_s);
    for (const auto &line : unwrap(mine.documents({}, {.limit = 500}))) {
        const auto subject = line.document.metadata.subject;
        if (!subjects.contains(subject))
            continue;
        const auto pdf = unwrap(mine.blob(line.document.id, 0)).bytes().toByteArray();
        const auto report = verifyPdf(pdf, trust, SystemClock().now());
        if (!report.signatures.isEmpty())
            CHECK(report.verdict == SignatureVerdict::Valid);
        counts.insert(subject, int(report.signatures.size()));
    }
    return counts;
}

}
