// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/signing/verify/Signed.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

TEST_CASE("the frozen keys of the report are all there, in the frozen words")
{
    const QJsonObject json = verify(signedDraft()).toJson();
    const QJsonObject signature = json[u"signatures"].toArray().first().toObject();

    const std::map<const char *, const char *> expected{{"field", "Person"},
        {"subFilter", "ETSI.CAdES.detached"},
        {"integrity", "intact"},
        {"coverage", "entire-file"},
        {"changes", "none"},
        {"identity", "trusted"},
        {"level", "B-B"},
        {"verdict", "valid"},
        {"time", "2026-05-31T08:00:00Z"}};
    for (const auto &[key, value] : expected)
        CHECK(signature[QLatin1StringView(key)].toString().toStdString() == value);
    CHECK(signature[u"permitted"].toBool());
    CHECK(signature[u"signer"].toString() == QStringLiteral("Nguyễn Thị Ánh"));
    CHECK(signature[u"reasons"].toArray().isEmpty());
    CHECK(json[u"verdict"].toString() == QStringLiteral("valid"));
    CHECK(json[u"warnings"].isArray());
}

TEST_CASE("a report survives its JSON")
{
    PdfDraft draft = signedDraft();
    draft.update({{7, PdfDraft::blank(0, "number", "05")}});
    const auto report = verify(draft);

    const auto again = VerificationReport::fromJson(report.toJson());

    REQUIRE(again);
    CHECK(again->toJson() == report.toJson());
    CHECK_FALSE(VerificationReport::fromJson({{QStringLiteral("verdict"), QStringLiteral("perhaps")}}));
}

TEST_CASE("without chosen roots an intact signature is indeterminate, its identity unknown")
{
    const auto report = verifyPdf(signedDraft().bytes(), {}, TestSigner::now());
    CHECK(report.signatures[0].integrity == Integrity::Intact);
    CHECK(report.signatures[0].identity == SignerIdentity::Unknown);
    CHECK(report.verdict == SignatureVerdict::Indeterminate);
}

TEST_CASE("an expired certificate without proof of time is indeterminate")
{
    PdfDraft draft;
    draft.sign({}, [](const QByteArray &bytes) { return signer().sign(bytes, TestSigner::Who::Expired); });
    const auto report = verify(draft);
    CHECK(report.signatures[0].identity == SignerIdentity::Expired);
    CHECK(report.verdict == SignatureVerdict::Indeterminate);
}

TEST_CASE("a revoked certificate is invalid once the list is known")
{
    const auto store = TrustStore::fromPem(signer().rootPem() + signer().revocationListPem());
    const auto report = verifyPdf(signedDraft().bytes(), store.value(), TestSigner::now());
    CHECK(report.signatures[0].identity == SignerIdentity::Revoked);
    CHECK(report.verdict == SignatureVerdict::Invalid);
}

TEST_CASE("a file without certificates is no trust store")
{
    CHECK_FALSE(TrustStore::fromPem("hello").ok());
}

TEST_CASE("bytes that are no signed PDF get a verdict and a reason")
{
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray("hello"), QByteArray("%PDF-1.7\n"), QByteArray(1000, '\0')}) {
        const auto report = verifyPdf(bytes, trust(), TestSigner::now());
        CHECK(report.verdict == SignatureVerdict::Invalid);
        CHECK(report.warnings == QStringList{QStringLiteral("verify.unreadable")});
    }
    const auto report = verifyPdf(PdfDraft().bytes(), trust(), TestSigner::now());
    CHECK(report.verdict == SignatureVerdict::Indeterminate);
    CHECK(report.warnings == QStringList{QStringLiteral("verify.no-signature")});
}
