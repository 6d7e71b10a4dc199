// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Pades.h"

#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using test::PdfBuilder;
using test::Stands;

namespace {
SignatureRequest invisible()
{
    SignatureRequest request;
    request.time = test::now();
    request.reason = u"Phê duyệt văn bản"_s;
    return request;
}

SignatureRequest visible(int page = 1)
{
    auto request = invisible();
    request.place = PagePlace{page, {100, 100, 180, 60}};
    request.drawing.text.lines = QStringList{u"Người ký: Nguyễn Thị Hồng Ánh"_s};
    return request;
}

/// Signs, and requires what holds for every signature: the input is the prefix and all judges accept.
QByteArray signAndJudge(const QByteArray &pdf, const SignatureRequest &request, int signatures)
{
    const auto result = signPdf(pdf, signatures % 2 ? test::personKey() : test::agencyKey(), request);
    INFO((result.ok() ? std::string() : result.error().reason.id() + result.error().detail.toStdString()));
    REQUIRE(result.ok());
    CHECK(result->startsWith(pdf));
    const auto judgement = test::judge(result.value(), signatures, test::roots());
    INFO(judgement.complaints.join(u'\n').toStdString());
    CHECK(judgement.complaints.isEmpty());
    CHECK(judgement.judges >= 4);
    return result.value();
}
}

TEST_CASE("three signatures on a file of any cross-reference kind are all accepted by other programs")
{
    PdfBuilder builder;
    builder.kind = GENERATE(CrossReference::Table, CrossReference::Stream, CrossReference::Hybrid);
    builder.pages = 3;

    auto pdf = signAndJudge(builder.build(), invisible(), 1);
    pdf = signAndJudge(pdf, visible(3), 2);
    signAndJudge(pdf, visible(1), 3);
}

TEST_CASE("an update has the kind of the section before it")
{
    PdfBuilder builder;
    builder.kind = GENERATE(CrossReference::Table, CrossReference::Stream);
    const auto pdf = builder.build();

    const auto update = signPdf(pdf, test::personKey(), invisible()).value().mid(pdf.size());

    CHECK(update.contains("/Type /XRef") == (builder.kind == CrossReference::Stream));
    CHECK(update.contains("\ntrailer\n") == (builder.kind == CrossReference::Table));
    const auto before = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').first();
    CHECK(update.contains("/Prev " + before));
}

TEST_CASE("annotations and form may be absent, direct or indirect")
{
    PdfBuilder builder;
    builder.annotations = GENERATE(Stands::Absent, Stands::Direct, Stands::Indirect);
    builder.form = GENERATE(Stands::Absent, Stands::Direct, Stands::Indirect);
    builder.formFields = GENERATE(Stands::Absent, Stands::Direct, Stands::Indirect);

    const auto once = signPdf(builder.build(), test::agencyKey(), visible());
    REQUIRE(once.ok());
    signAndJudge(once.value(), visible(), 2);
}

TEST_CASE("new objects are numbered above /Size even where the highest entry is lower")
{
    PdfBuilder builder;
    builder.kind = GENERATE(CrossReference::Table, CrossReference::Stream);
    builder.sizeSurplus = 40;
    const auto pdf = builder.build();
    const auto file = PdfFile::parse(pdf);
    REQUIRE(file.ok());

    const auto result = signAndJudge(pdf, invisible(), 1);

    CHECK(file->firstFreeId() > 40);
    CHECK(result.contains('\n' + QByteArray::number(file->firstFreeId()) + " 0 obj"));
}

TEST_CASE("a turned or cropped page, bytes before the header and a missing last newline do no harm")
{
    PdfBuilder builder;
    builder.pageEntries = GENERATE(as<QByteArray>{},
        "/MediaBox [0 0 595 842] /Rotate 90",
        "/MediaBox [0 0 595 842] /Rotate -90",
        "/MediaBox [0 0 595 842] /Rotate 180",
        "/MediaBox [-10 -10 605 852] /CropBox [20 30 500 700]",
        "/MediaBox [0 0 595 842] /UserUnit 2");
    builder.afterEnd = "";
    signAndJudge(builder.build(), visible(), 1);
}

TEST_CASE("the signature dictionary holds what PAdES asks for and nothing that it forbids")
{
    const auto pdf = signPdf(PdfBuilder{}.build(), test::personKey(), invisible()).value();
    const auto cmsAt = pdf.indexOf("/Contents <") + 11;
    const auto cms = QByteArray::fromHex(pdf.mid(cmsAt, pdf.indexOf('>', cmsAt) - cmsAt));
    const auto signingTime = QByteArray::fromHex("2a864886f70d010905");
    const auto signingCertificateV2 = QByteArray::fromHex("2a864886f70d010910022f");

    CHECK(pdf.contains("/SubFilter /ETSI.CAdES.detached"));
    CHECK(!pdf.contains("/Cert "));
    CHECK(pdf.count("/ByteRange") == 1);
    CHECK(cms.contains(signingCertificateV2));
    CHECK(!cms.contains(signingTime));
    CHECK(!cms.contains(test::authority().root().der()));
    CHECK(cms.contains(test::authority().issuing().der()));
}

TEST_CASE("the signing time is written in the zone asked for")
{
    auto request = invisible();
    request.time = Instant::fromDateTime(QDateTime(QDate(2026, 11, 22), QTime(20, 30, 5), Qt::UTC));
    const auto key = test::issueKey(u"Trần Văn Đức"_s, KeyKind::EcP256, -1000, 1000).signingKey();

    const auto pdf = signPdf(PdfBuilder{}.build(), *key.value(), request);

    REQUIRE(pdf.ok());
    CHECK(pdf->contains("/M (D:20261123033005+07'00')"));
}

TEST_CASE("certification comes first and the signatures that it allows keep it valid")
{
    auto request = visible();
    request.certification = Certification::FillIn;
    const auto certified = signAndJudge(PdfBuilder{}.build(), request, 1);

    CHECK(certified.contains("/TransformMethod /DocMDP"));
    CHECK(certified.contains("/Perms << /DocMDP"));
    signAndJudge(certified, invisible(), 2);
    CHECK(signPdf(certified, test::personKey(), visible()).error().reason
        == Reason("sign.certified-no-new-field"));
    CHECK(signPdf(certified, test::personKey(), request).error().reason == Reason("sign.certify-not-first"));
}

TEST_CASE("RSA-PSS signatures are accepted by every judge that knows them")
{
    const auto key
        = test::issueKey(u"Phạm Thị Mỹ Lệ"_s, KeyKind::Rsa2048).signingKey(SignatureAlgorithm::RsaPss);

    const auto pdf = signPdf(PdfBuilder{}.build(), *key.value(), invisible());

    REQUIRE(pdf.ok());
    const auto judgement = test::judge(pdf.value(), 1, test::roots());
    INFO(judgement.complaints.join(u'\n').toStdString());
    // MuPDF checks through OpenSSL's old PKCS7 calls, which do not know PSS.
    CHECK(judgement.complaints.filter(QRegularExpression(u"^(?!mutool)"_s)).isEmpty());
}

TEST_CASE("keys sign with the digest that suits them, and other programs accept it")
{
    const auto kind = GENERATE(0, 1, 2, 3, 4);
    const auto rsa = [](SignatureAlgorithm algorithm, DigestAlgorithm digest) {
        return test::issueKey(u"Phạm Thị Mỹ Lệ"_s, KeyKind::Rsa2048).signingKey(algorithm, digest);
    };
    const auto key = kind == 0 ? test::issueKey(u"Phạm Thị Mỹ Lệ"_s, KeyKind::EcP384).signingKey()
        : kind == 1            ? rsa(SignatureAlgorithm::RsaPkcs1, DigestAlgorithm::Sha384)
        : kind == 2            ? rsa(SignatureAlgorithm::RsaPkcs1, DigestAlgorithm::Sha512)
        : kind == 3            ? rsa(SignatureAlgorithm::RsaPss, DigestAlgorithm::Sha384)
                               : rsa(SignatureAlgorithm::RsaPss, DigestAlgorithm::Sha512);
    REQUIRE(key.ok());

    const auto pdf = signPdf(PdfBuilder{}.build(), *key.value(), invisible());

    REQUIRE(pdf.ok());
    const auto judgement = test::judge(pdf.value(), 1, test::roots());
    INFO(judgement.complaints.join(u'\n').toStdString());
    // MuPDF checks through OpenSSL's old PKCS7 calls, which do not know PSS.
    const auto pattern = kind >= 3 ? u"^(?!mutool)"_s : u"^"_s;
    CHECK(judgement.complaints.filter(QRegularExpression(pattern)).isEmpty());
}

TEST_CASE("further papers named by CHAUBAN_CORPORA keep their bytes and parse again after signing")
{
    const QDir folder(qEnvironmentVariable("CHAUBAN_CORPORA") + u"/official"_s);
    for (const auto &name : folder.entryList({u"*.pdf"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto pdf = file.readAll();
        const auto result = signPdf(pdf, test::agencyKey(), invisible());
        INFO(name.toStdString() << ' ' << (result.ok() ? "" : result.error().reason.id()));
        REQUIRE(result.ok());
        CHECK(result->startsWith(pdf));
        CHECK(PdfFile::parse(result.value()).ok());
    }
}
