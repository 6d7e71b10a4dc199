// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/DemoOffice.h"

#include "app/demo/DemoDirectory.h"
#include "app/demo/DemoPaper.h"
#include "app/demo/HandDrawn.h"
#include "core/directory/Password.h"
#include "core/signing/CertificateAuthority.h"
#include "core/signing/online/TrustFile.h"
#include "workflow/session/Store.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QRandomGenerator>
#include <QSaveFile>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 Seed = 2026;
constexpr int AlreadyRegistered = 8; ///< of each agency's incoming papers; the rest waits in papers/

Result<> writeFile(const QString &path, const QByteArray &content, bool isPrivate = false)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Unavailable, "demo.cannot-write", path};
    if (isPrivate)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
    if (!file.commit())
        return Error{ErrorKind::Unavailable, "demo.cannot-write", path};
    return {};
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray freshPassword()
{
    static constexpr char letters[] = "abcdefghjkmnpqrstuvwxyz23456789";
    QByteArray password;
    for (int i = 0; i < 16; ++i)
        password += letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)];
    return password;
}

/// One demo folder in the making.
class Making
{
public:
    Making(QString folder, const std::function<void(const QString &)> &progress)
        : m_folder(std::move(folder))
        , m_progress(progress)
    {
    }

    Result<> run();

private:
    Result<> makeAgency(const QString &id);
    Result<> found(const DemoAgency &agency, const Directory &directory);
    Result<> publishChains(const DemoAgency &agency, Session &administrator);
    Result<> makeKeys(const DemoAgency &agency);
    Result<> makePapers(const DemoAgency &agency);
    Result<> keepPaper(const DemoAgency &agency, const DemoPaper &paper, int place);
    Result<QList<DocumentFile>> storeFiles(Session &session, const DemoPaper &paper);
    Session sessionOf(const DemoAgency &agency, const QString &login);

    QString path(const QString &name) const { return m_folder + u'/' + name; }

    QString m_folder;
    const std::function<void(const QString &)> &m_progress;
    QByteArray m_password;
    std::unique_ptr<Store> m_store;
    std::optional<CertificateAuthority> m_authority;
};

Result<> accepted(Result<Outcome> outcome)
{
    TRY_ASSIGN(const auto answer, std::move(outcome));
    if (!answer.accepted)
        return Error{ErrorKind::Internal, "demo.refused", answer.reason + u' ' + answer.detail};
    return {};
}

Result<> Making::run()
{
    m_password = freshPassword();
    TRY_ASSIGN(m_store, Store::create(path(u"store"_s), u"chaubanctl init --demo"_s));
    TRY(writeFile(path(u"password"_s), m_password + '\n', true));
    m_progress(u"Tạo cơ quan chứng thực thử nghiệm"_s);
    const auto start = Instant::fromDateTime(QDateTime::currentDateTimeUtc().addYears(-1));
    TRY_ASSIGN(m_authority, CertificateAuthority::create(u"Chứng thực thử nghiệm Châu Bản"_s, start));
    TRY(writeFile(path(u"roots.pem"_s), m_authority->root().pem()));
    TRY_ASSIGN(auto trust, TrustFile::open(TrustFile::fileIn(path(u"store"_s))));
    trust.add({m_authority->root().der()});
    TRY(trust.save());
    for (const auto &id : demoAgencyIds())
        TRY(makeAgency(id));
    return {};
}

Result<> Making::makeAgency(const QString &id)
{
    TRY_ASSIGN(const auto agency, demoAgency(id));
    m_progress(u"Tạo "_s + agency.name);
    TRY(found(agency, demoDirectory(agency)));
    TRY(makeKeys(agency));
    return makePapers(agency);
}

Session Making::sessionOf(const DemoAgency &agency, const QString &login)
{
    return m_store->sessionOf({demoId(agency, u"org"_s)}, {demoId(agency, u"person/"_s + login)});
}

Result<> Making::found(const DemoAgency &agency, const Directory &directory)
{
    auto administrator = sessionOf(agency, agency.loginWith(u"administrator"_s));
    TRY(accepted(administrator.submit(ChangeDirectory{directory})));
    for (const auto &person : directory.people) {
        TRY_ASSIGN(const auto verifier, hashPassword(m_password, freshSalt()));
        TRY(accepted(
            administrator.submit(SetPassword{person.id, verifier.salt, verifier.cost, verifier.hash})));
    }
    return publishChains(agency, administrator);
}

Result<> Making::publishChains(const DemoAgency &agency, Session &administrator)
{
    const bool commune = agency.parent.isEmpty();
    for (const auto &name : {commune ? u"commune-incoming"_s : u"department-incoming"_s,
             commune ? u"commune-outgoing"_s : u"department-outgoing"_s,
             u"internal"_s}) {
        QFile file(u":/chains/"_s + name + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Internal, "demo.cannot-read", name};
        TRY(accepted(administrator.submit(PublishChain{file.readAll()})));
    }
    return {};
}

Result<> Making::makeKeys(const DemoAgency &agency)
{
    const auto now = m_store->clock().now();
    ChangeDirectory registration{demoDirectory(agency)};
    const auto issue = [&](const QString &name,
                           const QString &title,
                           const QString &file,
                           const PersonId &person,
                           const BodyId &body) -> Result<> {
        const CertificateAuthority::Subject subject{.commonName = name,
            .organisation = agency.name,
            .title = title,
            .notBefore = {now.milliseconds - 86'400'000LL * 300},
            .notAfter = {now.milliseconds + 86'400'000LL * 700}};
        TRY_ASSIGN(const auto issued, m_authority->issue(subject));
        TRY_ASSIGN(const auto p12, issued.pkcs12(m_password));
        const auto &certificate = issued.certificates().first();
        registration.directory.certificates.append(
            {certificate.fingerprint(), person, body, certificate.subject()});
        return writeFile(path(u"keys/"_s + file + u".p12"_s), p12, true);
    };
    for (const auto &person : agency.people) {
        TRY(writeFile(path(u"marks/"_s + person.login + u".png"_s), png(demoSignature(person.name))));
        if (!person.signs.isEmpty())
            TRY(issue(person.name,
                person.position,
                person.login,
                {demoId(agency, u"person/"_s + person.login)},
                {}));
    }
    for (const auto &body : agency.bodies) {
        const auto name = agency.id + u'-' + body.id;
        TRY(writeFile(path(u"marks/"_s + name + u".png"_s), png(demoSeal(body.sealRing, body.sealFoot))));
        TRY(issue(body.name, {}, name, {}, {demoId(agency, u"body/"_s + body.id)}));
    }
    auto administrator = sessionOf(agency, agency.loginWith(u"administrator"_s));
    return accepted(administrator.submit(registration));
}

Result<> Making::makePapers(const DemoAgency &agency)
{
    m_progress(u"Soạn các văn bản mẫu của "_s + agency.name);
    TRY_ASSIGN(const auto papers, demoPapers(agency, Seed));
    int incoming = 0;
    for (const auto &paper : papers) {
        const bool arrives = paper.direction == DemoDirection::Incoming;
        TRY(keepPaper(agency, paper, arrives ? incoming++ : 0));
    }
    return {};
}

Result<QList<DocumentFile>> Making::storeFiles(Session &session, const DemoPaper &paper)
{
    TRY_ASSIGN(const auto blob, session.upload(paper.pdf));
    QList<DocumentFile> files{
        {paper.id + u".pdf"_s, FileRole::Main, u"application/pdf"_s, blob, paper.pdf.size(), paper.pages}};
    for (const auto &annex : paper.annexes) {
        TRY_ASSIGN(const auto hash, session.upload(annex.pdf));
        files.append(
            {annex.title + u".pdf"_s, FileRole::Annex, u"application/pdf"_s, hash, annex.pdf.size(), 0});
    }
    return files;
}

Result<> Making::keepPaper(const DemoAgency &agency, const DemoPaper &paper, int place)
{
    const Target target{{demoId(agency, u"paper/"_s + paper.id)}};
    if (paper.direction == DemoDirection::Incoming) {
        if (place >= AlreadyRegistered)
            return writeFile(path(u"papers/"_s + agency.id + u'/' + paper.id + u".pdf"_s), paper.pdf);
        auto clerk = sessionOf(agency, agency.loginWith(u"clerk"_s));
        TRY_ASSIGN(const auto files, storeFiles(clerk, paper));
        const BodyId body{demoId(agency, u"body/"_s + agency.bodies.first().id)};
        return accepted(clerk.submit(RegisterDocument{body, {}, paper.metadata(), files}, target));
    }
    auto writer = sessionOf(agency, agency.writerIn(paper.unit));
    TRY_ASSIGN(const auto files, storeFiles(writer, paper));
    const auto kind
        = paper.direction == DemoDirection::Outgoing ? DocumentKind::Outgoing : DocumentKind::Internal;
    return accepted(writer.submit(DraftDocument{kind,
                                      {demoId(agency, u"body/"_s + paper.body)},
                                      {demoId(agency, u"unit/"_s + paper.unit)},
                                      paper.metadata(),
                                      files,
                                      {}},
        target));
}

}

Result<> makeDemo(const QString &folder, const std::function<void(const QString &)> &progress)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Unavailable, "demo.cannot-write", folder};
    return Making(folder, progress).run();
}

}
