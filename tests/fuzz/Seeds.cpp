// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/Csv.h"
#include "core/signing/cades/CmsAdditions.h"
#include "core/signing/verify/ArchiveTimestamp.h"
#include "core/signing/verify/Verifier.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/pki/TestPki.h"
#include "tests/support/verify/PdfDraft.h"
#include "tests/support/verify/TestSigner.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One folder for each fuzzer, one file for each start.
class SeedFolder
{
public:
    explicit SeedFolder(const QDir &root)
        : m_root(root)
    {
    }

    void add(const QString &fuzzer, const QByteArray &bytes)
    {
        m_root.mkpath(fuzzer);
        QFile file(m_root.filePath(u"%1/%2"_s.arg(fuzzer).arg(++m_count)));
        m_failed = m_failed || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size();
    }
    bool failed() const { return m_failed; }

private:
    QDir m_root;
    int m_count = 0;
    bool m_failed = false;
};

void addUnsigned(SeedFolder &seeds)
{
    for (const auto kind : {CrossReference::Table, CrossReference::Stream, CrossReference::Hybrid})
        for (const auto stands : {Stands::Absent, Stands::Direct, Stands::Indirect}) {
            PdfBuilder builder;
            builder.kind = kind;
            builder.annotations = builder.form = stands;
            for (const auto *fuzzer : {"sign", "verify", "revisions", "hazard"})
                seeds.add(QString::fromLatin1(fuzzer), builder.build());
        }
    seeds.add(u"sign"_s, templateDraft());
}

void addSigned(SeedFolder &seeds)
{
    const TestSigner signer;
    const auto sign = [&](const QByteArray &bytes) { return signer.sign(bytes); };
    PdfDraft draft;
    draft.sign({}, sign);
    const auto once = draft.bytes();
    draft.update({{7, PdfDraft::blank(0, "number", "05")}});
    const auto filled = draft.bytes();
    PdfDraft::Signing second;
    second.field = 30, second.name = "Seal", second.rectangle = "[300 100 400 150]";
    second.fields = "[10 0 R 20 0 R 30 0 R]", second.annotations = "[7 0 R 8 0 R 9 0 R 20 0 R 30 0 R]";
    draft.sign(second, sign);
    for (const auto &bytes : {once, filled, draft.bytes()})
        for (const auto *fuzzer : {"verify", "sign", "revisions"})
            seeds.add(QString::fromLatin1(fuzzer), bytes);
    seeds.add(u"cms"_s, '\0' + signer.sign("words"));
    seeds.add(u"cms"_s, '\1' + signer.sign("words"));
    seeds.add(u"cms"_s, '\2' + signer.timestamp("words"));
}

/// A signature on a file with a signature-time-stamp, validation data and an archive-time-stamp, at each level.
void addArchived(SeedFolder &seeds)
{
    const TestSigner signer;
    const auto root = pki::issue({.name = "Goc"});
    const auto answer
        = pki::statusAnswer({.issuer = &root, .responder = &root, .certificate = root.certificate});
    const auto bare = signer.sign("words");
    const auto proof = verify::checkCms(bare, verify::digestOf("words"), verify::CmsContent::Detached);
    const auto stamped = withTimestampToken(bare, signer.timestamp(proof.signatureValue));
    const ValidationData data{{root.certificate}, {pki::revocationList({.issuer = &root})}, {answer}};
    const auto supplied = withValidationData(stamped.value(), data);
    const auto parts = verify::readCmsParts(supplied.value());
    const auto imprint
        = verify::archiveImprint(*parts, Sha256::of("words").bytes, verify::archiveIndexOf(*parts));
    const auto archived = withArchiveTimestamp(supplied.value(),
        Sha256::of("words").bytes,
        [&](const Sha256 &) { return Result<QByteArray>(signer.timestamp(imprint)); });
    for (const auto &cms : {stamped.value(), supplied.value(), archived.value()})
        seeds.add(u"cms"_s, '\3' + cms);
}

/// Papers with every kind of hazard, so that each search has something to find.
void addHazards(SeedFolder &seeds)
{
    const QByteArray words = "BT /F 14 Tf 20 220 Td (CONG VAN) Tj ET ";
    const QByteArray picture = PdfDraft::stream("/Type /XObject /Subtype /Image /Width 2 /Height 1 "
                                                "/BitsPerComponent 8 /ColorSpace /DeviceGray",
        QByteArray("\xff\xe0"));
    QByteArray pictured = PdfDraft::page("[7 0 R 8 0 R 9 0 R]");
    pictured.replace("<< /Font << /F 5 0 R >> >>", "<< /Font << /F 5 0 R >> /XObject << /P 30 0 R >> >>");
    const QByteArray widget = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (ten) /V (khac) /Rect [20 180 200 "
                              "240] /AP << /N 31 0 R >> >>";
    const QByteArray cover = PdfDraft::stream("/Subtype /Form /BBox [0 0 190 60]", "1 g 0 0 190 60 re f");
    const std::map<int, QByteArray> papers[] = {
        {{4,
            PdfDraft::stream(
                "", words + "q 1 g 10 200 200 60 re f Q BI /W 1 /H 1 /BPC 8 /CS /G ID x EI 3 Tr " + words)}},
        {{3, pictured}, {4, PdfDraft::stream("", words + "q 200 0 0 60 10 200 cm /P Do Q")}, {30, picture}},
        {{3, PdfDraft::page("[7 0 R 8 0 R 9 0 R 30 0 R 32 0 R]")}, {30, widget}, {31, cover}, {32, widget}},
        {{60, "<< /Linearized 1 /H [470 70] >>"},
            {61, PdfDraft::stream("/S 36", "x")},
            {62, "<< /Type /Catalog /Pages 2 0 R >>"}},
        {{1,
             PdfDraft::catalog(
                 "/OpenAction << /S /JavaScript /JS (x) >> /OCProperties << /D << /OFF [60 0 R] >> >>")},
            {60, "<< /Type /OCG /Name (x) >>"},
            {6, PdfDraft::form("[10 0 R]").replace("/SigFlags", "/XFA (x) /NeedAppearances true /SigFlags")}},
    };
    for (const auto &objects : papers)
        seeds.add(u"hazard"_s, PdfDraft(PdfDraft::Writing::Table, objects, {}).bytes());
}

/// Fields whose seed values demand something, so that the signer reads them.
void addSeedValues(SeedFolder &seeds)
{
    for (const auto *demand : {"/Ff 1 /Filter /Adobe.PPKLite",
             "/Ff 2 /SubFilter [/ETSI.CAdES.detached /adbe.pkcs7.detached]",
             "/Ff 72 /Reasons [(Ky duyet)] /DigestMethod [(SHA256) (SHA512)]",
             "/MDP << /P 2 >> /TimeStamp << /URL (http://localhost/) /Ff 0 >>",
             "/Cert << /Type /SVCert /Ff 3 /Subject [(x)] /Issuer [(y)] >> /LockDocument /auto /Ff 128"}) {
        PdfBuilder builder;
        builder.fields = {"/FT /Sig /T (ky) /Rect [350 200 500 270] /SV << /Type /SV " + QByteArray(demand)
            + " >> /Lock << /Type /SigFieldLock /Action /Exclude /Fields [(a)] /P 2 >>"};
        seeds.add(u"sign"_s, builder.build());
    }
}

/// status: certificate, issuer, lists and answers; timestamp: a granted answer around a token; trust: PEM and a report.
void addStatus(SeedFolder &seeds)
{
    const Extensions rights{
        {"basicConstraints", "critical,CA:TRUE"}, {"keyUsage", "critical,keyCertSign,cRLSign"}};
    const auto authority = pki::issue({.name = "Goc", .extensions = rights});
    const auto signer = pki::issue({.name = "Nguoi ky",
        .issuer = &authority,
        .extensions = {{"keyUsage", "critical,digitalSignature"},
            {"crlDistributionPoints", "URI:http://crl.test/ca.crl"},
            {"certificatePolicies", "1.2.3.4"}}});
    const auto both = signer.certificate + authority.certificate;
    const auto list
        = pki::revocationList({.issuer = &authority, .revoked = {signer.certificate}, .reason = 6});
    const auto delta = pki::revocationList({.issuer = &authority,
        .revoked = {signer.certificate},
        .reason = 8,
        .extensions = {{"deltaCRL", "critical,DER:02:01:01"}}});
    const auto scoped = pki::revocationList({.issuer = &authority,
        .extensions = {{"issuingDistributionPoint", "critical,@own"}},
        .sections = "[own]\nfullname=URI:http://crl.test/ca.crl\nonlyuser=TRUE\n"});
    const auto answer = pki::statusAnswer(
        {.issuer = &authority, .responder = &authority, .certificate = signer.certificate, .revokedDay = -3});
    for (const auto &statements : {QByteArray(), list, list + delta, scoped, answer, scoped + answer})
        seeds.add(u"status"_s, both + statements);
    seeds.add(u"trust"_s, authority.certificate);
    seeds.add(u"trust"_s, TestSigner().rootPem() + TestSigner().revocationListPem());
}

void addTimestamps(SeedFolder &seeds)
{
    const auto token = TestSigner().timestamp("words");
    const auto content = QByteArray::fromHex("3003020100") + token; // PKIStatusInfo: granted
    const auto size = content.size();
    seeds.add(u"timestamp"_s, QByteArray("\x30\x82") + char(size >> 8) + char(size) + content);
    seeds.add(u"timestamp"_s, QByteArray::fromHex("300f300d020102300806066661696c6564"));
    PdfDraft draft;
    draft.sign({}, [](const QByteArray &bytes) { return TestSigner().sign(bytes); });
    const auto report = verifyPdf(draft.bytes(), {}, TestSigner::now(), {VerifyOptions::Rendering::Skip});
    seeds.add(u"trust"_s, QJsonDocument(report.toJson()).toJson());
}

void addText(SeedFolder &seeds)
{
    seeds.add(
        u"tables"_s, writeCsv({{u"Số"_s, u"Ngày"_s}, {u"05/UBND-VP"_s, u"=1+1"_s}, {u"a\"b"_s, u"c\nd"_s}}));
    seeds.add(u"tables"_s, "05/UBND-VP\t21/9/2026\tUBND tỉnh\tV/v sửa chữa trường học\n");
    for (const auto *chain : {"commune-incoming", "commune-outgoing", "internal"}) {
        QFile file(u":/chains/%1.json"_s.arg(QLatin1StringView(chain)));
        if (file.open(QIODevice::ReadOnly))
            seeds.add(u"commands"_s, file.readAll());
    }
    seeds.add(u"commands"_s, R"({"subject":"Thử","type":"CV","notation":"05/UBND","date":"2026-09-21"})");
}

}

// fuzz_seeds FOLDER: writes the files from which the fuzzers start.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    SeedFolder seeds{QDir(QString::fromLocal8Bit(argv[1]))};
    addUnsigned(seeds);
    addSigned(seeds);
    addArchived(seeds);
    addSeedValues(seeds);
    addHazards(seeds);
    addStatus(seeds);
    addTimestamps(seeds);
    addText(seeds);
    return seeds.failed() ? 1 : 0;
}
