// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/signing/verify/Attacks.h"

namespace chauban::test {

namespace {

const QByteArray fake = PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900 TRIEU) Tj ET");
const QByteArray original
    = PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (CONG VAN so) Tj 0 -30 Td (Noi dung da ky.) Tj ET");
const QByteArray script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

std::function<void(Paper &)> update(const std::map<int, QByteArray> &objects)
{
    return [objects](Paper &paper) { paper.update(objects); };
}

std::function<void(Paper &)> pageKey(const QByteArray &entry)
{
    return update({{3, Paper::page().replace("/Parent", entry + " /Parent")}});
}

std::function<void(Paper &)> catalogKey(const QByteArray &entry)
{
    return [entry](Paper &paper) { paper.update({{1, paper.catalog(entry)}}); };
}

std::function<void(Paper &)> formKey(const QByteArray &entry)
{
    return update({{6, Paper::form().replace("/SigFlags", entry + " /SigFlags")}});
}

QByteArray field(const QByteArray &more)
{
    return PdfDraft::blank(0, "number", "").replace("/DA", more + " /DA");
}

/// The number says 1000 and shows 9000.
void showsOther(Paper &paper)
{
    const QByteArray drawn = PdfDraft::stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 30 15] /Resources << /Font << /F 5 0 R >> >>",
        "/Tx BMC BT /F 8 Tf 0 g 2 4 Td (9000) Tj ET EMC");
    paper.update(
        {{7, PdfDraft::blank(0, "number", "1000").replace("/DA", "/AP << /N 60 0 R >> /DA")}, {60, drawn}});
}

void weakened(Paper &paper)
{
    const QByteArray claim = "/Perms << /DocMDP 21 0 R >> ";
    QByteArray catalog = paper.catalog();
    paper.permission ? catalog.replace(claim, "") : catalog.replace("/OCProperties", claim + "/OCProperties");
    paper.update({{1, catalog}});
}

std::vector<Attack> pageAttacks()
{
    return {
        {"ISA: content replaced", update({{4, fake}})},
        {"ISA: page points at other content",
            update({{60, fake}, {3, Paper::page().replace("/Contents 4 0 R", "/Contents 60 0 R")}})},
        {"ISA: content added to the page",
            update({{60, fake}, {3, Paper::page().replace("/Contents 4 0 R", "/Contents [4 0 R 60 0 R]")}})},
        {"ISA: content replaced and restored",
            [](Paper &paper) {
                paper.update({{4, fake}});
                paper.update({{4, original}});
            }},
        {"ISA: content freed", [](Paper &paper) { paper.update({}, {.freed = {4}}); }},
        {"ISA: page turned", pageKey("/Rotate 90")},
        {"ISA: page with an action", pageKey("/AA << /O " + script + " >>")},
        {"ISA: page cropped", pageKey("/CropBox [0 0 300 200]")},
        {"ISA: page added",
            update({{60, PdfDraft::page("[]")}, {2, "<< /Type /Pages /Kids [3 0 R 60 0 R] /Count 2 >>"}})},
        {"ISA: page removed", update({{2, "<< /Type /Pages /Kids [] /Count 0 >>"}})},
        {"ISA: resources inherited by the page tree",
            update({{2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Rotate 180 >>"}})},
        {"ISA: older chain, the signed revision left out",
            [](Paper &paper) {
                paper.update({{4, fake}}, {.previous = paper.unsignedSection});
            },
            Attack::Refusal::Doubt},
        {"shadow replace: font becomes another",
            update({{5, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"}})},
        {"shadow replace: field shows other than it says", showsOther},
        {"shadow hide: layer switched off",
            [](Paper &paper) {
                paper.update({{1, paper.catalog().replace("/ON [", "/OFF [")}});
            }},
        {"shadow hide: widget hidden",
            update({{11,
                "<< /Type /Annot /Subtype /Widget /FT /Sig /F 2 /P 3 0 R /T (Seal) /Rect [220 100 280 150] "
                ">>"}})},
        {"shadow hide: field's widget taken off the page",
            update({{3, Paper::page().replace("7 0 R 8 0 R ", "")}})},
        {"shadow hide-and-replace: section names the other object 4",
            [](Paper &paper) {
                paper.update({}, {.elsewhere = {{4, paper.shadow}}});
            }},
        {"shadow hide-and-replace: section exchanges objects",
            [](Paper &paper) {
                paper.update({}, {.elsewhere = {{4, paper.draft.bytes().indexOf("51 0 obj")}}});
            }},
        {"shadow hide-and-replace: prepared page",
            update({{2, "<< /Type /Pages /Kids [50 0 R] /Count 1 >>"}})},
    };
}

std::vector<Attack> catalogAttacks()
{
    return {
        {"ISA: action on opening", catalogKey("/OpenAction " + script)},
        {"ISA: script among the names",
            catalogKey("/Names << /JavaScript << /Names [(a) " + script + "] >> >>")},
        {"ISA: other viewer settings", catalogKey("/ViewerPreferences << /HideToolbar true >>")},
        {"ISA: certification weakened or claimed", weakened},
        {"ISA: metadata that is no XML",
            update({{16, PdfDraft::stream("/Type /Metadata /Subtype /XML", "<x")}})},
        {"ISA: store that is not validation data", catalogKey("/DSS << /Certs [] /Foo 4 0 R >>")},
        {"ISA: store that takes the content along",
            [](Paper &paper) {
                paper.update({{4, fake}, {1, paper.catalog("/DSS << /Certs [4 0 R] >>")}});
            }},
        {"ISA: form data of another kind", formKey("/XFA (x)")},
        {"ISA: order of calculation", formKey("/CO [7 0 R]")},
        {"ISA: all fields to be drawn anew", formKey("/NeedAppearances true")},
        {"ISA: other font under the form's name",
            update({{6,
                Paper::form().replace(
                    "/F 5 0 R", "/F << /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")}})},
        {"ISA: field with a script", update({{7, field("/AA << /K " + script + " >>")}})},
        {"ISA: field moved", update({{7, field("").replace("[20 260 50 275]", "[20 180 90 200]")}})},
        {"ISA: field renamed", update({{7, field("").replace("(number)", "(other)")}})},
        {"ISA: text field added",
            update({{60, PdfDraft::blank(3, "year", "2026").replace("/Parent 10 0 R ", "")},
                {6, Paper::form("60 0 R")},
                {3, Paper::page("60 0 R")}})},
        {"ISA: field taken out of the form", update({{10, "<< /T (chauban) /Kids [7 0 R 8 0 R] >>"}})},
        {"ISA: text field becomes a signature field",
            update({{7, field("").replace("/FT /Tx", "/FT /Sig")}})},
    };
}

}

std::vector<Attack> contentAttacks()
{
    auto attacks = pageAttacks();
    for (Attack &attack : catalogAttacks())
        attacks.push_back(std::move(attack));
    return attacks;
}

}
