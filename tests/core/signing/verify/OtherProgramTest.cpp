// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers that other programs prepared or went on with: mutool and Poppler save incrementally, qpdf rewrites before the
// first signature. A program that is not installed is left out, and the test says so.

#include "core/signing/Numbering.h"
#include "core/signing/Pades.h"
#include "core/signing/verify/Verifier.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/TestKeys.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <poppler-form.h>
#include <poppler-qt6.h>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

bool installed(const QString &program)
{
    const bool found = !QStandardPaths::findExecutable(program).isEmpty();
    if (!found)
        WARN(program.toStdString() + " is not installed: left out");
    return found;
}

/// The paper as qpdf writes it with these options.
QByteArray rewritten(const QByteArray &pdf, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString in = write(folder, u"in.pdf"_s, pdf);
    const QString out = folder.filePath(u"out.pdf"_s);
    test::runProgramFor(u"qpdf"_s, QStringList{options} << in << out);
    return readFile(out);
}

QByteArray signedByPerson(const QByteArray &pdf, Certification certification = Certification::None)
{
    SignatureRequest request;
    request.time = test::now();
    request.field = u"chauban.signature"_s;
    request.certification = certification;
    const auto result = signPdf(pdf, test::personKey(), request);
    REQUIRE(result.ok());
    return result.value();
}

VerificationReport report(const QByteArray &pdf)
{
    return verifyPdf(pdf, TrustStore::fromPem(test::roots()).value(), test::now());
}

void checkWords(const VerificationReport &report, SignatureVerdict verdict, Changes changes)
{
    REQUIRE(!report.signatures.isEmpty());
    const SignatureReport &first = report.signatures[0];
    INFO(first.reasons.join(u' ').toStdString() << " | " << report.warnings.join(u' ').toStdString());
    CHECK(first.integrity == Integrity::Intact);
    CHECK(first.changes == changes);
    CHECK(report.verdict == verdict);
}

/// mutool opens the paper, runs the lines on `page` and saves an update.
QByteArray savedByMutool(const QByteArray &pdf, const QByteArray &lines)
{
    const QTemporaryDir folder;
    const QString in = write(folder, u"in.pdf"_s, pdf);
    const QString out = folder.filePath(u"out.pdf"_s);
    const QString script = write(folder,
        u"edit.js"_s,
        "var doc = new PDFDocument(\"" + in.toUtf8() + "\"); var page = doc.loadPage(0);\n" + lines
            + "\npage.update(); doc.save(\"" + out.toUtf8() + "\", \"incremental\");\n");
    const QByteArray told = test::runProgramFor(u"mutool"_s, {u"run"_s, script});
    INFO(told.toStdString());
    const QByteArray saved = readFile(out);
    REQUIRE(saved.startsWith(pdf));
    REQUIRE(saved.size() > pdf.size());
    return saved;
}

/// Poppler fills in the number and saves an update, as Okular does.
QByteArray filledByPoppler(const QByteArray &pdf, const QString &text)
{
    const QTemporaryDir folder;
    const auto document = Poppler::Document::load(write(folder, u"in.pdf"_s, pdf));
    REQUIRE(document);
    const auto page = document->page(0);
    for (const auto &field : page->formFields()) {
        if (field->fullyQualifiedName() == u"chauban.number"_s)
            static_cast<Poppler::FormFieldText *>(field.get())->setText(text);
    }
    const auto converter = document->pdfConverter();
    converter->setOutputFileName(folder.filePath(u"out.pdf"_s));
    converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
    REQUIRE(converter->convert());
    const QByteArray saved = readFile(folder.filePath(u"out.pdf"_s));
    REQUIRE(saved.startsWith(pdf));
    REQUIRE(saved.size() > pdf.size());
    return saved;
}

// The number is the first widget of the draft.
const QByteArray fill = "page.getWidgets()[0].setTextValue(\"05\");";

}

TEST_CASE("a paper that qpdf wrote in any way is signed, numbered and found valid")
{
    if (!installed(u"qpdf"_s))
        return;
    const QList<QStringList> manners{{u"--linearize"_s},
        {u"--object-streams=generate"_s},
        {u"--linearize"_s, u"--object-streams=generate"_s},
        {u"--encrypt"_s, u""_s, u"boss"_s, u"256"_s, u"--"_s},
        {u"--allow-weak-crypto"_s, u"--encrypt"_s, u""_s, u"boss"_s, u"128"_s, u"--use-aes=y"_s, u"--"_s}};
    for (const QStringList &manner : manners) {
        INFO(manner.join(u' ').toStdString());
        const QByteArray pdf = rewritten(test::templateDraft(), manner);
        REQUIRE(!pdf.isEmpty());
        const auto sealed = sealWithNumber(
            signedByPerson(pdf), {u"05"_s, u"02"_s, u"11"_s}, {test::agencyKey(), {}, test::now()});
        REQUIRE(sealed.ok());
        const auto judged = report(sealed.value());
        checkWords(judged, SignatureVerdict::Valid, Changes::FormFill);
        CHECK(judged.signatures.size() == 2);
    }
}

TEST_CASE("a number that mutool fills in is a form filled in")
{
    if (!installed(u"mutool"_s))
        return;
    const QByteArray pdf = savedByMutool(signedByPerson(test::templateDraft()), fill);
    checkWords(report(pdf), SignatureVerdict::Valid, Changes::FormFill);
}

TEST_CASE("a number that mutool fills in breaks a certification without changes")
{
    if (!installed(u"mutool"_s))
        return;
    const QByteArray pdf
        = savedByMutool(signedByPerson(test::templateDraft(), Certification::NoChanges), fill);
    const auto judged = report(pdf);
    CHECK(judged.verdict == SignatureVerdict::Invalid);
    CHECK(judged.signatures.value(0).reasons.contains(u"verify.change-not-permitted"_s));
}

TEST_CASE("a note that mutool adds is an annotation, allowed where annotations are")
{
    if (!installed(u"mutool"_s))
        return;
    const QByteArray note = "var note = page.createAnnotation(\"Text\"); note.setRect([400, 700, 420, 720]); "
                            "note.setContents(\"da xem\");";
    const auto with = [&](Certification certification) {
        return report(savedByMutool(signedByPerson(test::templateDraft(), certification), note));
    };
    checkWords(with(Certification::Annotate), SignatureVerdict::Valid, Changes::Annotations);
    checkWords(with(Certification::FillIn), SignatureVerdict::Invalid, Changes::Annotations);
}

TEST_CASE("a number that Poppler fills in is a form filled in")
{
    checkWords(report(filledByPoppler(signedByPerson(test::templateDraft()), u"05"_s)),
        SignatureVerdict::Valid,
        Changes::FormFill);
}

TEST_CASE("a paper that mutool filled in is still sealed and found valid")
{
    if (!installed(u"mutool"_s))
        return;
    const QByteArray pdf = savedByMutool(signedByPerson(test::templateDraft()), fill);
    SignatureRequest request;
    request.time = test::now();
    request.field = u"chauban.seal"_s;
    const auto sealed = signPdf(pdf, test::agencyKey(), request);
    REQUIRE(sealed.ok());
    checkWords(report(sealed.value()), SignatureVerdict::Valid, Changes::FormFill);
}
