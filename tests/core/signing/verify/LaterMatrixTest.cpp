// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every lawful later update on every way of writing a file and every level of certification.

#include "tests/core/signing/verify/Paper.h"

#include <algorithm>

using namespace chauban;
using namespace chauban::test;

namespace {

/// Something lawful done to a signed paper.
struct Later
{
    const char *name;
    int permission; ///< the least /P that allows it (ISO 32000-2, table 257); 4: only where there is no certification
    std::function<void(Paper &)> apply;
};

const QByteArray sealLock
    = "/Reference [<< /Type /SigRef /TransformMethod /FieldMDP /TransformParams << /Type /TransformParams /V "
      "/1.2 /Action /Include /Fields [(chauban.number) (chauban.day) (chauban.month)] >> >>] ";
const QByteArray visible = "[60 20 120 60]";
const QByteArray invisible = "[0 0 0 0]";

std::map<int, QByteArray> numberAndDate()
{
    return {{7, PdfDraft::blank(0, "number", "05")},
        {8, PdfDraft::blank(1, "day", "08")},
        {9, PdfDraft::blank(2, "month", "6")}};
}

void sign(Paper &paper,
    int field,
    const QByteArray &name,
    const QByteArray &rectangle,
    const std::map<int, QByteArray> &also = {},
    const QByteArray &extra = {})
{
    PdfDraft::Signing signing = paper.signing(field, name, rectangle);
    signing.also = also;
    signing.extra = extra;
    paper.draft.sign(signing, bySigner);
}

void fillAndSeal(Paper &paper)
{
    sign(paper, 11, "Seal", "[220 100 280 150]", numberAndDate(), sealLock);
}

/// Validation data, and a document time-stamp with it when `stamped`.
void addStore(Paper &paper, bool stamped)
{
    const auto root = TrustStore::fromPem(signer().rootPem()).value().roots[0];
    const std::map<int, QByteArray> store{{80, PdfDraft::stream("", root)},
        {81,
            "<< /Type /DSS /Certs [80 0 R] /VRI << /0123456789ABCDEF0123456789ABCDEF01234567 << /Cert [80 0 "
            "R] >> >> >>"}};
    const QByteArray catalog
        = paper.catalog("/DSS 81 0 R /Extensions << /ESIC << /BaseVersion /1.7 /ExtensionLevel 5 >> >>");
    std::map<int, QByteArray> objects = store;
    objects[1] = catalog;
    if (!stamped)
        return paper.update(objects);
    PdfDraft::Signing stamp = paper.signing(70, "Stamp", invisible);
    stamp.subFilter = "ETSI.RFC3161";
    stamp.also = objects;
    paper.draft.sign(stamp, [](const QByteArray &bytes) { return signer().timestamp(bytes); });
}

std::function<void(Paper &)> annotated(const QByteArray &annotation)
{
    return [annotation](Paper &paper) {
        paper.update(
            {{60, "<< /Type /Annot /P 3 0 R /F 4 " + annotation + " >>"}, {3, Paper::page("60 0 R")}});
    };
}

std::vector<Later> stampsAndNotes()
{
    return {
        {"validation data", 1, [](Paper &paper) { addStore(paper, false); }},
        {"validation data and document time-stamp", 1, [](Paper &paper) { addStore(paper, true); }},
        {"metadata",
            1,
            [](Paper &paper) {
                paper.update(
                    {{16, PdfDraft::stream("/Type /Metadata /Subtype /XML", "<x xmlns=\"urn:x\">2</x>")}});
            }},
        {"an update that says nothing new",
            1,
            [](Paper &paper) {
                paper.update({{1, paper.catalog()}});
            }},
        {"a newer version of the format",
            1,
            [](Paper &paper) {
                paper.update({{1, paper.catalog("/Version /2.0")}});
            }},
        {"note on blank paper", 3, annotated("/Subtype /Text /Rect [200 20 220 40] /Contents (da xem)")},
        {"stamp on blank paper", 3, annotated("/Subtype /Square /Rect [150 20 190 50] /C [1 0 0]")},
        {"link",
            3,
            annotated("/Subtype /Link /Rect [150 20 190 50] /A << /S /URI /URI (http://localhost/) >>")},
        {"note rewritten",
            3,
            [](Paper &paper) {
                paper.update({{14,
                    "<< /Type /Annot /Subtype /Text /Rect [250 20 270 40] /Contents (doi) /P 3 0 R /F 4 "
                    ">>"}});
            }},
        {"note removed",
            3,
            [](Paper &paper) {
                paper.update({{3, Paper::page().replace("14 0 R ", "")}});
            }},
    };
}

std::vector<Later> fillsAndSignatures()
{
    return {
        {"number filled in",
            2,
            [](Paper &paper) {
                paper.update({{7, PdfDraft::blank(0, "number", "05")}});
            }},
        {"number and date filled in", 2, [](Paper &paper) { paper.update(numberAndDate()); }},
        {"number, then date",
            2,
            [](Paper &paper) {
                paper.update({{7, PdfDraft::blank(0, "number", "05")}});
                paper.update({{8, PdfDraft::blank(1, "day", "08")}, {9, PdfDraft::blank(2, "month", "6")}});
            }},
        {"second signature in the empty field",
            2,
            [](Paper &paper) { sign(paper, 11, "Seal", "[220 100 280 150]"); }},
        {"second signature, invisible", 2, [](Paper &paper) { sign(paper, 30, "Second", invisible); }},
        {"second signature, new and visible", 3, [](Paper &paper) { sign(paper, 30, "Second", visible); }},
        {"number, date and seal in one update, locking them", 2, fillAndSeal},
        {"number and date, then the seal",
            2,
            [](Paper &paper) {
                paper.update(numberAndDate());
                sign(paper, 11, "Seal", "[220 100 280 150]", {}, sealLock);
            }},
        {"one signature of the agency over each blank",
            3,
            [](Paper &paper) {
                sign(paper, 30, "05", "[60 20 90 40]");
                PdfDraft::Signing next = paper.signing(40, "08", "[100 20 120 40]");
                next.fields.replace("40 0 R", "30 0 R 40 0 R");
                next.annotations.replace("40 0 R", "30 0 R 40 0 R");
                paper.draft.sign(next, bySigner);
            }},
    };
}

std::vector<Later> chains()
{
    return {
        {"seal, then validation data",
            2,
            [](Paper &paper) {
                fillAndSeal(paper);
                addStore(paper, false);
            }},
        {"seal, then document time-stamp",
            2,
            [](Paper &paper) {
                fillAndSeal(paper);
                addStore(paper, true);
            }},
        {"document time-stamp, then the seal",
            2,
            [](Paper &paper) {
                addStore(paper, false);
                fillAndSeal(paper);
            }},
        {"seal that locks the number, then another field filled in",
            2,
            [](Paper &paper) {
                sign(paper,
                    11,
                    "Seal",
                    "[220 100 280 150]",
                    {{7, PdfDraft::blank(0, "number", "05")}},
                    QByteArray(sealLock).replace(" (chauban.day) (chauban.month)", ""));
                paper.update({{8, PdfDraft::blank(1, "day", "08")}});
            }},
    };
}

void checkLater(const Later &later, const Paper &paper, const VerificationReport &report)
{
    const bool allowed = paper.permission == 0 || paper.permission >= later.permission;
    INFO(later.name << " on " << describe(paper));
    const auto person = std::find_if(report.signatures.begin(),
        report.signatures.end(),
        [](const auto &signature) { return signature.field == QStringLiteral("Person"); });
    REQUIRE(person != report.signatures.end());
    INFO(words(*person) << ' ' << person->reasons.join(u' ').toStdString() << " | "
                        << report.warnings.join(u' ').toStdString());
    CHECK(person->integrity == Integrity::Intact);
    CHECK(person->changes != Changes::Other);
    CHECK(person->permitted == allowed);
    CHECK((report.verdict == SignatureVerdict::Valid) == allowed);
}

}

TEST_CASE("every lawful later update stays valid where the certification allows it, and only there")
{
    VerdictTable verdicts("lawful-updates");
    for (const auto writing : everyWriting) {
        for (int permission = 0; permission <= 3; ++permission) {
            const Paper signedPaper(writing, permission);
            for (const auto &list : {stampsAndNotes(), fillsAndSignatures(), chains()}) {
                for (const Later &later : list) {
                    Paper paper = signedPaper;
                    later.apply(paper);
                    const auto report = paper.report();
                    verdicts.add(later.name, paper, report);
                    checkLater(later, paper, report);
                }
            }
        }
    }
}

TEST_CASE("a marking over words is doubtful, not a changed content")
{
    Paper paper(PdfDraft::Writing::Table, 3);
    annotated("/Subtype /Highlight /Rect [20 215 140 235] /C [1 1 0] "
              "/QuadPoints [20 235 140 235 20 215 140 215]")(paper);

    const auto report = paper.report();

    CHECK(words(report.signatures[0]) == "intact/entire-revision/annotations/permitted/indeterminate");
    CHECK_FALSE(report.signatures[0].reasons.contains(QStringLiteral("verify.content-looks-changed")));
}
