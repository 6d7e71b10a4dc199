// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/signing/verify/Attacks.h"

namespace chauban::test {

namespace {

using Refusal = Attack::Refusal;

const QByteArray cover
    = PdfDraft::stream("/Type /XObject /Subtype /Form /BBox [0 0 190 60]", "1 g 0 0 190 60 re f");
const QByteArray fake = PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900 TRIEU) Tj ET");

/// An annotation of that kind with an image over the words.
std::function<void(Paper &)> annotated(const QByteArray &kind, const QByteArray &more = "")
{
    return [=](Paper &paper) {
        paper.update({{60,
                          "<< /Type /Annot /Subtype /" + kind
                              + " /Rect [10 180 200 240] /P 3 0 R /F 4 /AP << /N 61 0 R >> " + more + " >>"},
            {61, cover},
            {3, Paper::page("60 0 R")}});
    };
}

void strangersCover(Paper &paper)
{
    PdfDraft::Signing signing = paper.signing(60, "Cover", "[10 180 200 240]");
    signing.also = {{63, cover}};
    signing.fieldExtra = "/AP << /N 63 0 R >>";
    paper.draft.sign(
        signing, [](const QByteArray &bytes) { return signer().sign(bytes, TestSigner::Who::Stranger); });
}

void unsoundSignature(Paper &paper)
{
    paper.update({{60,
                      "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Fake) /F 4 /P 3 0 R /Rect [10 180 200 "
                      "240] /V 61 0 R /AP << /N 62 0 R >> >>"},
        {61,
            "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Contents <00> /ByteRange "
            "[0 1 2 3] >>"},
        {62, cover},
        {6, Paper::form("60 0 R")},
        {3, Paper::page("60 0 R")}});
}

std::vector<Attack> annotations()
{
    return {
        {"EAA: FreeText over the words",
            annotated("FreeText", "/DA (/F 10 Tf)"),
            Refusal::DoubtWhereAnnotated},
        {"EAA: Stamp over the words", annotated("Stamp"), Refusal::DoubtWhereAnnotated},
        {"EAA: Ink over the words",
            annotated("Ink", "/InkList [[10 180 200 240]]"),
            Refusal::DoubtWhereAnnotated},
        {"EAA: Square over the words", annotated("Square"), Refusal::DoubtWhereAnnotated},
        {"EAA: Highlight over the words",
            annotated("Highlight", "/QuadPoints [10 240 200 240 10 180 200 180]"),
            Refusal::DoubtWhereAnnotated},
        {"EAA: Redact over the words", annotated("Redact"), Refusal::DoubtWhereAnnotated},
        {"EAA: note whose image covers the words", annotated("Text"), Refusal::DoubtWhereAnnotated},
        {"EAA: attached file over the words",
            annotated("FileAttachment", "/FS << /Type /Filespec /F (a) >>"),
            Refusal::DoubtWhereAnnotated},
        {"EAA: annotation with a script", annotated("Link", "/A << /S /JavaScript /JS (x) >>")},
        {"EAA: annotation that starts a program", annotated("Link", "/A << /S /Launch /F (a.exe) >>")},
        {"dangling widget", annotated("Widget")},
        {"dangling widget: text field the form does not know",
            annotated("Widget", "/FT /Tx /T (x) /V (900)")},
    };
}

std::vector<Attack> looseBytes()
{
    return {
        {"SSA: signed field whose signature is not sound", unsoundSignature},
        {"SSA: a stranger's signature over the words", strangersCover, Refusal::Doubt},
        {"body no section reaches: after the end",
            [](Paper &paper) {
                paper.draft.setBytes(paper.draft.bytes() + paper.draft.written(4, fake) + "%%EOF\n");
            }},
        {"body no section reaches: after the end, without a marker",
            [](Paper &paper) { paper.draft.setBytes(paper.draft.bytes() + paper.draft.written(4, fake)); }},
        {"body no section reaches: inside a lawful update",
            [](Paper &paper) {
                paper.update(
                    {{7, PdfDraft::blank(0, "number", "05")}}, {.loose = paper.draft.written(4, fake)});
            }},
        {"second header inside an update",
            [](Paper &paper) {
                paper.update({{7, PdfDraft::blank(0, "number", "05")}}, {.loose = "%PDF-1.7\nx\n"});
            }},
        {"hidden content in an update nobody signed",
            [](Paper &paper) {
                paper.update({{60, fake}});
            },
            Refusal::Doubt},
    };
}

}

std::vector<Attack> overlayAttacks()
{
    auto attacks = annotations();
    for (Attack &attack : looseBytes())
        attacks.push_back(std::move(attack));
    return attacks;
}

bool Attack::refused(const Paper &paper, const VerificationReport &report) const
{
    const bool annotated = paper.permission == 0 || paper.permission == 3;
    if (refusal == Refusal::Doubt || (refusal == Refusal::DoubtWhereAnnotated && annotated))
        return report.verdict != SignatureVerdict::Valid;
    return report.verdict == SignatureVerdict::Invalid;
}

}
