// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Console.h"
#include "app/cli/Desk.h"
#include "app/cli/DocumentCall.h"
#include "app/cli/Verbs.h"
#include "core/platform/MappedFile.h"
#include "core/signing/Certificate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first certificate of a PEM file, or the one of a DER file.
Result<Certificate> certificateIn(const QString &path)
{
    TRY_ASSIGN(const auto file, MappedFile::open(path));
    const auto bytes = file.bytes().toByteArray();
    if (!bytes.contains("-----BEGIN"))
        return Certificate::fromDer(bytes);
    TRY_ASSIGN(const auto all, Certificate::fromPem(bytes));
    return all.first();
}

QString ownerOf(const Directory &directory, const RegisteredCertificate &certificate)
{
    if (!certificate.person.isNull())
        return nameOf(directory, certificate.person);
    const auto *body = directory.body(certificate.body);
    return body ? body->name : certificate.body.text();
}

/// Gives the door one certificate of the directory anew.
Result<Outcome> put(Desk &desk, const RegisteredCertificate &certificate)
{
    Directory change;
    change.org = desk.directory->org;
    change.certificates = {certificate};
    return desk.session.submit(ChangeDirectory{change});
}

Result<int> add(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({{u"person"_s, u"body"_s}, {}})));
    TRY_ASSIGN(const auto path, options.argument(0, u"FILE"_s));
    TRY_ASSIGN(const auto certificate, certificateIn(path));
    TRY_ASSIGN(auto desk, openDesk(options));
    RegisteredCertificate registered;
    registered.fingerprint = certificate.fingerprint();
    registered.subject = certificate.subject();
    if (const auto login = options.value(u"person"_s)) {
        TRY_ASSIGN(registered.person, personByLogin(*desk.directory, *login));
    }
    if (options.has(u"body"_s)) {
        TRY_ASSIGN(registered.body, bodyOption(*desk.directory, options));
    }
    return report(console,
        put(desk, registered),
        console.text("Đã đăng ký chứng thư %1 (%2).", "Certificate %1 registered (%2).")
            .arg(registered.subject, registered.fingerprint.hex()));
}

Result<int> withdraw(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(const auto text, options.argument(0, u"FINGERPRINT"_s));
    TRY_ASSIGN(auto desk, openDesk(options));
    const auto fingerprint = Sha256::fromHex(text);
    const auto *known = fingerprint ? desk.directory->certificate(*fingerprint) : nullptr;
    if (!known)
        return Error{ErrorKind::NotFound, "directory.unknown-certificate", text};
    auto withdrawn = *known;
    withdrawn.withdrawn = true;
    return report(console,
        put(desk, withdrawn),
        console.text("Đã ngừng dùng chứng thư %1.", "Certificate %1 withdrawn.").arg(known->subject));
}

Result<int> list(const QStringList &arguments, Console &console)
{
    TRY_ASSIGN(const auto options, Options::parse(arguments, withDesk({})));
    TRY_ASSIGN(auto desk, openDesk(options));
    QList<QStringList> rows{{u"CỦA"_s, u"CHỨNG THƯ"_s, u"TRẠNG THÁI"_s, u"VÂN TAY SHA-256"_s}};
    QJsonArray json;
    for (const auto &certificate : desk.directory->certificates) {
        const auto owner = ownerOf(*desk.directory, certificate);
        rows.append({owner,
            certificate.subject,
            certificate.withdrawn ? u"ngừng dùng"_s : u"đang dùng"_s,
            certificate.fingerprint.hex()});
        json.append(QJsonObject{{"fingerprint"_L1, certificate.fingerprint.hex()},
            {"subject"_L1, certificate.subject},
            {"owner"_L1, owner},
            {"kind"_L1, certificate.person.isNull() ? u"body"_s : u"person"_s},
            {"withdrawn"_L1, certificate.withdrawn}});
    }
    console.result(aligned(rows), {{"certificates"_L1, json}});
    return Done;
}

int run(const QStringList &arguments, Console &console)
{
    static constexpr SubVerb All[] = {{"add", add}, {"withdraw", withdraw}, {"list", list}};
    return runSubVerb(arguments, console, All);
}

}

const Verb CertificateVerb{
    .name = "certificate",
    .summary = "chứng thư ký của người và của cơ quan: đăng ký, ngừng dùng, liệt kê",
    .summaryInEnglish = "certificates of people and bodies: register, withdraw, list",
    .usage = R"(chaubanctl certificate add FILE --person LOGIN      (FILE: PEM or DER)
chaubanctl certificate add FILE --body NOTATION
chaubanctl certificate withdraw FINGERPRINT
chaubanctl certificate list
all with --store DIR --as LOGIN --password-file FILE; only an administrator registers and withdraws
Whoever has a registered certificate signs with registered ones only; nobody signs with somebody else's.)",
    .runtime = Runtime::Plain,
    .run = run,
};

}
