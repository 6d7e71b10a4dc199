// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Pades.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::PdfBuilder;

namespace {
SignatureRequest invisible()
{
    SignatureRequest request;
    request.time = test::now();
    return request;
}

std::string reasonFor(const QByteArray &pdf, const SignatureRequest &request = invisible())
{
    const auto result = signPdf(pdf, test::agencyKey(), request);
    return result.ok() ? "signed" : result.error().reason.id();
}

/// What the qpdf program makes of a plain file.
QByteArray encrypted(const QStringList &arguments)
{
    QTemporaryDir folder;
    const auto input = folder.filePath(u"in.pdf"_s);
    const auto output = folder.filePath(u"out.pdf"_s);
    QFile file(input);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(PdfBuilder{}.build());
    file.close();
    const auto said = test::runProgramFor(u"qpdf"_s,
        QStringList{u"--allow-weak-crypto"_s, u"--encrypt"_s} + arguments
            + QStringList{u"--"_s, input, output});
    INFO(said.toStdString());
    QFile made(output);
    REQUIRE(made.open(QIODevice::ReadOnly));
    return made.readAll();
}
}

TEST_CASE("what is no sound PDF is refused, each kind with its own reason")
{
    const auto sound = PdfBuilder{}.build();

    CHECK(reasonFor({}) == "pdf.empty");
    CHECK(reasonFor("PK\x03\x04 a word file") == "pdf.not-a-pdf");
    CHECK(reasonFor(sound.first(sound.size() - 60)) == "pdf.broken");
    CHECK(reasonFor(sound.first(sound.size() / 2)) == "pdf.broken");
    CHECK(reasonFor(QByteArray(sound)
                        .replace("/Type /Catalog", "/Type /Cat4log")
                        .replace("/Pages 2 0 R", "/Pages 9 9 R"))
        == "pdf.broken");
}

TEST_CASE("a file that readers would have to repair is not signed in a repaired view")
{
    auto shifted = PdfBuilder{}.build();
    shifted.insert(shifted.indexOf("2 0 obj"), "% a comment that moves everything\n");

    CHECK(reasonFor(shifted) == "pdf.broken");
}

TEST_CASE("an encrypted file is signed with its own encryption")
{
    const QStringList cipher = GENERATE(QStringList{u""_s, u"owner"_s, u"40"_s},
        QStringList{u""_s, u"owner"_s, u"128"_s},
        QStringList{u""_s, u"owner"_s, u"128"_s, u"--use-aes=y"_s},
        QStringList{u""_s, u"owner"_s, u"256"_s});
    const auto pdf = encrypted(cipher);
    auto request = invisible();
    request.reason = u"Phê duyệt"_s;
    request.place = PagePlace{1, {100, 100, 200, 40}};
    request.drawing.text.lines = QStringList{u"Đã ký"_s};

    const auto once = signPdf(pdf, test::personKey(), request);
    REQUIRE(once.ok());
    CHECK(!once->mid(pdf.size()).contains("D:20"));
    const auto twice = signPdf(once.value(), test::agencyKey(), request);
    REQUIRE(twice.ok());
    const auto judgement = test::judge(twice.value(), 2, test::roots());
    INFO(judgement.complaints.join(u'\n').toStdString());
    CHECK(judgement.complaints.isEmpty());
}

TEST_CASE("a file with an opening password, or one that forbids signing, is refused")
{
    CHECK(reasonFor(encrypted({u"secret"_s, u"owner"_s, u"256"_s})) == "pdf.password-needed");
    CHECK(reasonFor(
              encrypted({u""_s, u"owner"_s, u"256"_s, u"--modify=none"_s, u"--form=n"_s, u"--annotate=n"_s}))
        == "sign.permissions");
}

TEST_CASE("a certificate outside its time does not sign")
{
    const auto expired = test::issueKey(u"Hết hạn"_s, KeyKind::EcP256, -400, -30).signingKey();
    const auto early = test::issueKey(u"Chưa hiệu lực"_s, KeyKind::EcP256, 30, 400).signingKey();
    const auto pdf = PdfBuilder{}.build();

    CHECK(signPdf(pdf, *expired.value(), invisible()).error().reason == Reason("sign.certificate-expired"));
    CHECK(
        signPdf(pdf, *early.value(), invisible()).error().reason == Reason("sign.certificate-not-yet-valid"));
}

TEST_CASE("fields that are signed, locked, of another kind or absent are refused by name")
{
    auto request = invisible();
    request.field = u"chauban.signature"_s;
    const auto draft = test::templateDraft();
    const auto once = signPdf(draft, test::personKey(), request);
    REQUIRE(once.ok());
    CHECK(reasonFor(once.value(), request) == "sign.field-signed");

    request.field = u"chauban.number"_s;
    CHECK(reasonFor(draft, request) == "sign.field-not-empty-signature");

    request = invisible();
    request.field = u"chauban.seal"_s; // its /Lock closes the number fields
    const auto sealed = signPdf(draft, test::agencyKey(), request);
    REQUIRE(sealed.ok());
    request.field = u"chauban.signature"_s;
    request.fill = {{u"chauban.number"_s, u"05"_s}};
    CHECK(reasonFor(sealed.value(), request) == "sign.field-locked");
    request.fill = {{u"nowhere"_s, u"05"_s}};
    CHECK(reasonFor(draft, request) == "sign.field-missing");
}

TEST_CASE("a place outside the page, or a page that is not there, is refused")
{
    auto request = invisible();
    request.drawing.text.lines = QStringList{u"x"_s};
    request.place = PagePlace{1, {2000, 100, 50, 50}};
    CHECK(reasonFor(PdfBuilder{}.build(), request) == "sign.outside-page");
    request.place = PagePlace{2, {100, 100, 50, 50}};
    CHECK(reasonFor(PdfBuilder{}.build(), request) == "pdf.no-such-page");
}

TEST_CASE("a field's demands that cannot be met are refused, wishes are not")
{
    PdfBuilder builder;
    const QByteArray field
        = "/FT /Sig /T (S) /Rect [0 0 0 0] /SV << /Type /SV /SubFilter [/adbe.pkcs7.detached] /Ff ";
    builder.fields = {field + "0 >>"};
    CHECK(reasonFor(builder.build()) == "signed");
    builder.fields = {field + "2 >>"};
    CHECK(reasonFor(builder.build()) == "sign.seed-value");
}

TEST_CASE("what a seed value demands is met or refused by name, what it wishes is neither")
{
    const auto signWith
        = [](const QByteArray &seed, int flags, Certification certification = Certification::None) {
              PdfBuilder builder;
              builder.form = test::Stands::Direct;
              builder.fields << "/FT /Sig /T (S) /Rect [0 0 0 0] /SV << /Type /SV /Ff "
                      + QByteArray::number(flags) + ' ' + seed + " >>";
              SignatureRequest request;
              request.time = test::now();
              request.certification = certification;
              const auto result = signPdf(builder.build(), test::personKey(), request);
              return result.ok() ? QString() : result.error().detail;
          };
    const auto own = "<" + test::personKey().certificate().der().toHex() + ">";
    const auto issuer = "<" + test::authority().issuing().der().toHex() + ">";

    CHECK(signWith("/V 9", 1 << 2) == u"/V"_s);
    CHECK(signWith("/V 2", 1 << 2).isEmpty());
    CHECK(signWith("/LegalAttestation [(x)]", 1 << 4) == u"/LegalAttestation"_s);
    CHECK(signWith("/AddRevInfo true", 1 << 5) == u"/AddRevInfo"_s);
    CHECK(signWith("/AddRevInfo true", 0).isEmpty());
    CHECK(signWith("/DigestMethod [(SHA512)]", 1 << 6) == u"/DigestMethod"_s);
    CHECK(signWith("/LockDocument /true", 1 << 7) == u"/LockDocument"_s);
    CHECK(signWith("/AppearanceFilter (x)", 1 << 8) == u"/AppearanceFilter"_s);
    CHECK(signWith("/MDP << /P 2 >>", 0) == u"/MDP"_s);
    CHECK(signWith("/MDP << /P 2 >>", 0, Certification::FillIn).isEmpty());
    CHECK(signWith("/TimeStamp << /URL (http://x) /Ff 1 >>", 0) == u"/TimeStamp"_s);
    CHECK(signWith("/Cert << /Ff 1 /Subject [" + own + "] >>", 0).isEmpty());
    CHECK(signWith("/Cert << /Ff 1 /Subject [" + issuer + "] >>", 0) == u"/Cert"_s);
    CHECK(signWith("/Cert << /Ff 2 /Issuer [" + issuer + "] >>", 0).isEmpty());
    CHECK(signWith("/Cert << /Ff 32 /KeyUsage [(1)] >>", 0) == u"/Cert"_s);
}
