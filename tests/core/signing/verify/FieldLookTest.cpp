// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields filled in after signing: what they say against what they show.

#include "tests/core/signing/verify/Signed.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

const QByteArray signedFont = "/F 5 0 R";

QByteArray drawn(const QByteArray &content, const QByteArray &fonts = signedFont)
{
    return PdfDraft::stream("/Type /XObject /Subtype /Form /BBox [0 0 30 15] /Resources << /Font << " + fonts
            + " >> /XObject << /X 70 0 R >> >>",
        content);
}

QByteArray showing(const QByteArray &text, const QByteArray &fonts = signedFont)
{
    return drawn("/Tx BMC q BT /F 8 Tf 0 g 2 4 Td (" + text + ") Tj ET Q EMC", fonts);
}

QByteArray number(const QByteArray &value, const QByteArray &more = "")
{
    return PdfDraft::blank(0, "number", value).replace(" /DA", " /AP << /N 50 0 R >> " + more + " /DA");
}

/// The paper with `before` in it, signed; then `after` in an update that nobody signed.
VerificationReport updated(const std::map<int, QByteArray> &before, const std::map<int, QByteArray> &after)
{
    PdfDraft draft;
    if (!before.empty())
        draft.update(before);
    draft.sign({}, bySigner);
    draft.update(after);
    return verify(draft);
}

VerificationReport filled(const QByteArray &value, const QByteArray &look)
{
    return updated({}, {{7, number(value)}, {50, look}});
}

void checkFine(const VerificationReport &report)
{
    CHECK(words(report.signatures.value(0)) == "intact/entire-revision/form-fill/permitted/valid");
    CHECK(report.warnings == QStringList());
}

void checkDiffers(const VerificationReport &report)
{
    CHECK(words(report.signatures.value(0)) == "intact/entire-revision/other/forbidden/invalid");
    CHECK(report.signatures.value(0).reasons.contains(QStringLiteral("verify.field-shows-other")));
}

void checkUnsure(const VerificationReport &report)
{
    CHECK(words(report.signatures.value(0)) == "intact/entire-revision/form-fill/permitted/valid");
    CHECK(report.warnings == QStringList(QStringLiteral("verify.field-not-compared")));
}

QByteArray choice(const QByteArray &flags, const QByteArray &value)
{
    return "<< /Type /Annot /Subtype /Widget /FT /Ch /Ff " + flags
        + " /Parent 10 0 R /P 3 0 R /F 4 /T (number) /Rect [20 260 50 275] /Opt [[(HN) (Ha Noi)] [(H) (Hue)]]"
        + value + " /AP << /N 50 0 R >> >>";
}

QByteArray box(const QByteArray &state, const QByteArray &value, const QByteArray &on = "51 0 R")
{
    return "<< /Type /Annot /Subtype /Widget /FT /Btn /Parent 10 0 R /P 3 0 R /F 4 /T (number) /Rect [20 260 "
           "50 275] "
           "/AS /"
        + state + " /V /" + value + " /AP << /N << /Yes " + on + " /Off 52 0 R >> >> >>";
}

const std::map<int, QByteArray> boxDrawings{{51, drawn("0 0 10 10 re f")}, {52, drawn("0 0 10 10 re S")}};

std::map<int, QByteArray> with(std::map<int, QByteArray> objects, int number, const QByteArray &body)
{
    objects[number] = body;
    return objects;
}

}

TEST_CASE("a field filled in that shows its value is fine, however its blanks fall")
{
    checkFine(filled("1000", showing("1000")));
    checkFine(filled("10 00", showing("1000")));
    checkFine(filled("1000",
        drawn("0.9 g 0 0 30 15 re f 0 G 0 0 30 15 re s /Tx BMC BT /F 8 Tf 0 g 2 4 Td (1000) Tj ET EMC")));
}

TEST_CASE("a field that says one thing and shows another is found")
{
    checkDiffers(filled("1000", showing("9000")));
    checkDiffers(filled("9000", showing("1000")));
    checkDiffers(filled("1000", showing("91000")));
    checkDiffers(filled("", showing("9000")));
}

TEST_CASE(
    "a value replaced under an appearance that stays is found, and an appearance under a value that stays")
{
    const std::map<int, QByteArray> before{{7, number("1000")}, {50, showing("1000")}};

    checkDiffers(updated(before, {{7, number("9000")}}));
    checkDiffers(updated(before, {{50, showing("9000")}}));
    checkFine(updated(before, {{7, number("9000")}, {50, showing("9000")}}));
}

TEST_CASE("a value at the parent is held against every widget below it")
{
    const QByteArray kid = "<< /Type /Annot /Subtype /Widget /Parent 10 0 R /P 3 0 R /F 4 /Rect [20 260 50 "
                           "275] /AP << /N 50 0 R >> >>";
    const auto parent = [](const QByteArray &value) {
        return "<< /T (chauban) /FT /Tx /V (" + value + ") /Kids [7 0 R 8 0 R 9 0 R] >>";
    };
    const std::map<int, QByteArray> before{{7, kid}, {10, parent("1000")}, {50, showing("1000")}};

    checkDiffers(updated(before, {{10, parent("9000")}}));
}

TEST_CASE("text that could be another than people see makes a field uncertain")
{
    const QByteArray text = "BT /F 8 Tf 0 g 2 4 Td (1000) Tj ET";
    checkUnsure(filled("1000", drawn("BT 3 Tr /F 8 Tf 2 4 Td (1000) Tj ET")));
    checkUnsure(filled("1000", drawn("BT /F 8 Tf 1 g 2 4 Td (1000) Tj ET")));
    checkUnsure(filled("1000", drawn(text + " 1 g 0 0 30 15 re f")));
    checkUnsure(filled("1000", drawn(text + " q 30 0 0 15 0 0 cm /X Do Q")));
    checkUnsure(
        filled("1000", drawn("/Span << /ActualText (1000) >> BDC BT /F 8 Tf 0 g 2 4 Td (9000) Tj ET EMC")));
    checkUnsure(filled("1000", drawn("2 2 m 20 2 l S")));
    checkUnsure(filled("", drawn(QByteArray("1 1 2 8 re ").repeated(50) + "f")));
}

TEST_CASE("a font that came with an unsigned update makes a field uncertain, a standard one does not")
{
    const QByteArray lying
        = "/F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding "
          "/Differences [49 /nine] >> /ToUnicode 53 0 R >>";
    const QByteArray table = PdfDraft::stream("",
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
        "1 beginbfrange <30> <39> <0030> endbfrange endcmap end");
    const QByteArray plain = "/F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    checkUnsure(updated({}, {{7, number("1000")}, {50, showing("1000", lying)}, {53, table}}));
    checkFine(filled("1000", showing("1000", plain)));
}

TEST_CASE("a font of the signed paper that the update rewrites makes a field uncertain")
{
    const QByteArray font = "<< /Type /Font /Subtype /TrueType /BaseFont /Helvetica >>";
    const std::map<int, QByteArray> before{
        {7, number("1000")}, {50, showing("1000", "/F 54 0 R")}, {54, font}};

    checkFine(updated(before, {{7, number("9000")}, {50, showing("9000", "/F 54 0 R")}}));
    checkUnsure(updated(before,
        {{7, number("9000")},
            {50, showing("9000", "/F 54 0 R")},
            {54,
                "<< /Type /Font /Subtype /TrueType /BaseFont /Courier /Encoding << /Differences [57 /nine] "
                ">> >>"}}));
}

TEST_CASE("a part of the value, or a form script's own writing of it, is uncertain, not wrong")
{
    const QByteArray script = "/AA << /F << /S /JavaScript /JS (AFNumber_Format\\(0\\)) >> >>";

    checkUnsure(filled("1000 dong", showing("1000")));
    checkUnsure(updated(
        {{7, number("", script)}, {50, showing("")}}, {{7, number("1000", script)}, {50, showing("1.000")}}));
}

TEST_CASE("a ticked box must be drawn ticked, with the drawing that was signed")
{
    const auto before = with(boxDrawings, 7, box("Off", "Off"));

    checkFine(updated(before, {{7, box("Yes", "Yes")}}));
    checkDiffers(updated(before, {{7, box("Off", "Yes")}}));
    checkDiffers(updated(before, {{7, box("Yes", "Off")}}));
    checkUnsure(updated(before, {{7, box("Yes", "Yes", "52 0 R")}}));
    checkUnsure(updated(before, {{7, box("Yes", "Yes")}, {51, boxDrawings.at(52)}}));
}

TEST_CASE("a choice must show the label of its value")
{
    const std::map<int, QByteArray> before{{7, choice("131072", "")}, {50, showing("")}};
    const auto chosen = [&](const QByteArray &value, const QByteArray &shown) {
        return updated(before, {{7, choice("131072", " /V (" + value + ")")}, {50, showing(shown)}});
    };

    checkFine(chosen("HN", "Ha Noi"));
    checkDiffers(chosen("HN", "Hue"));
    checkUnsure(updated({{7, choice("0", "")}, {50, showing("")}},
        {{7, choice("0", " /V (HN)")}, {50, showing("Ha Noi Hue")}}));
}
