// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/hazard/HazardOperation.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/verify/PdfDraft.h"

#include <QJsonArray>
#include <QStringList>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;

namespace {

/// "reason page detail" of each.
std::string told(const QByteArray &pdf)
{
    QStringList list;
    const auto hazards = signingHazards(pdf);
    REQUIRE(hazards.ok());
    for (const SigningHazard &hazard : hazards.value())
        list.append(
            QStringLiteral("%1 %2 %3").arg(hazard.reason).arg(hazard.page).arg(hazard.detail).trimmed());
    return list.join(u'\n').toStdString();
}

std::string told(const std::map<int, QByteArray> &objects, const DraftTrick &trick = {})
{
    return told(PdfDraft(PdfDraft::Writing::Table, objects, trick).bytes());
}

QByteArray annotated(const QByteArray &more)
{
    return PdfDraft::page("[7 0 R 8 0 R 9 0 R 30 0 R]").replace("/Parent", more + " /Parent");
}

const QByteArray cover
    = PdfDraft::stream("/Type /XObject /Subtype /Form /BBox [0 0 190 60]", "1 g 0 0 190 60 re f");
const QByteArray field = PdfDraft::blank(0, "number", "1000").replace("/DA", "/AP << /N 31 0 R >> /DA");

QByteArray showing(const QByteArray &text)
{
    return PdfDraft::stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 30 15] /Resources << /Font << /F 5 0 R >> >>",
        "/Tx BMC BT /F 8 Tf 0 g 2 4 Td (" + text + ") Tj ET EMC");
}

}

TEST_CASE("an honest paper has no hazards, however it is written")
{
    for (const auto writing : {PdfDraft::Writing::Table,
             PdfDraft::Writing::Stream,
             PdfDraft::Writing::Hybrid,
             PdfDraft::Writing::Encrypted})
        CHECK(told(PdfDraft(writing).bytes()) == "");
    CHECK(told(templateDraft()) == "");
    CHECK(told({{7, field}, {31, showing("1000")}}) == "");
}

TEST_CASE("content that stands on no page is told once a kind, scraps are not")
{
    const QByteArray hidden = PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900) Tj ET");
    CHECK(told({{60, hidden}, {61, PdfDraft::page("[]")}}) == "hazard.unreached 0");
    CHECK(told({{60, "<< /Foo /Bar >>"}, {61, "(chu thich)"}}) == "");
}

TEST_CASE("an object that no table names is told, a comment is not")
{
    CHECK(told(std::map<int, QByteArray>(), {.loose = "4 0 obj\n(khac)\nendobj\n"}) == "hazard.unnamed 0");
    CHECK(told(std::map<int, QByteArray>(), {.loose = "% chi la chu thich\n"}) == "");
}

TEST_CASE("a layer that is not always shown is told by its name")
{
    const QByteArray layer = "<< /Type /OCG /Name (Ban nhap) >>";
    const auto with = [&](const QByteArray &usual) {
        return told({{60, layer},
            {1, PdfDraft::catalog("/OCProperties << /OCGs [60 0 R] /D << " + usual + " >> >>")}});
    };
    CHECK(with("/ON [60 0 R]") == "");
    CHECK(with("/OFF [60 0 R]") == "hazard.layer 0 Ban nhap");
    CHECK(with("/BaseState /OFF") == "hazard.layer 0");
    CHECK(with("/AS [<< /Event /Print /Category [/Print] /OCGs [60 0 R] >>]") == "hazard.layer 0");
}

TEST_CASE("what runs by itself is told by its kind, a jump within the paper is not")
{
    const auto opening = [](const QByteArray &action) {
        return told({{1, PdfDraft::catalog("/OpenAction " + action)}});
    };
    CHECK(opening("<< /S /JavaScript /JS (app.alert\\(1\\)) >>") == "hazard.action 0 JavaScript");
    CHECK(opening("<< /S /Launch /F (a.exe) >>") == "hazard.action 0 Launch");
    CHECK(opening("<< /S /GoTo /D [3 0 R /Fit] /Next << /S /SubmitForm /F (x) >> >>")
        == "hazard.action 0 SubmitForm");
    CHECK(opening("[3 0 R /Fit]") == "");
}

TEST_CASE("content from another file is told, a link to a page of the network is not")
{
    const auto linked = [](const QByteArray &action) {
        return told({{3, annotated("")},
            {30, "<< /Type /Annot /Subtype /Link /Rect [200 20 240 40] /P 3 0 R /A " + action + " >>"}});
    };
    CHECK(linked("<< /S /GoToR /F (khac.pdf) /D [0 /Fit] >>") == "hazard.external 0");
    CHECK(linked("<< /S /URI /URI (http://localhost/) >>") == "");
    CHECK(told({{4, PdfDraft::stream("/F (khac.bin)", "")}}).find("hazard.external 0") != std::string::npos);
}

TEST_CASE("a font that is not in the file is told, a standard one is not")
{
    CHECK(told({{5, "<< /Type /Font /Subtype /TrueType /BaseFont /VnTime >>"}})
        == "hazard.font-outside 0 VnTime");
}

TEST_CASE("a form that readers draw anew is told")
{
    const auto with = [](const QByteArray &entry) {
        return told({{6, PdfDraft::form("[10 0 R]").replace("/SigFlags", entry + " /SigFlags")}});
    };
    CHECK(with("/NeedAppearances true") == "hazard.dynamic-form 0");
    CHECK(with("/XFA (x)") == "hazard.dynamic-form 0");
    CHECK(with("/NeedAppearances false") == "");
}

TEST_CASE("a field that shows something else than it says is told with its page")
{
    CHECK(told({{7, field}, {31, showing("9000")}}) == "hazard.field-shows-other 1 chauban.number");
}

TEST_CASE("an annotation over words is told, one on blank paper is not")
{
    const auto at = [](const QByteArray &place) {
        return told({{3, annotated("")},
            {30, "<< /Type /Annot /Subtype /Stamp /F 4 /P 3 0 R /AP << /N 31 0 R >> /Rect " + place + " >>"},
            {31, cover}});
    };
    CHECK(at("[10 180 200 240]") == "hazard.annotation-over-text 1");
    CHECK(at("[10 20 200 80]") == "");
}

TEST_CASE("a picture over words is told, one beside them or under them is not")
{
    const QByteArray words = "BT /F 14 Tf 20 220 Td (CONG VAN) Tj ET ";
    const QByteArray resources = "<< /Font << /F 5 0 R >> /XObject << /P 30 0 R >> >>";
    const auto with = [&](const QByteArray &content) {
        QByteArray page = PdfDraft::page("[7 0 R 8 0 R 9 0 R]");
        page.replace("<< /Font << /F 5 0 R >> >>", resources);
        return told({{3, page},
            {4, PdfDraft::stream("", content)},
            {30,
                PdfDraft::stream("/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 "
                                 "/ColorSpace /DeviceGray",
                    QByteArray("\xff\xe0"))}});
    };
    const QByteArray picture = "q 200 0 0 60 10 ";
    CHECK(
        with(words + picture + "200 cm /P Do Q") == "hazard.picture-over-text 1\nhazard.covered-text 1 CONG");
    CHECK(with(words + picture + "20 cm /P Do Q") == "");
    CHECK(with(picture + "200 cm /P Do Q " + words) == "");
}

TEST_CASE("words that something covers, or that are as white as the paper, are told with one of them")
{
    const QByteArray words = "BT /F 14 Tf 20 220 Td (CONG VAN) Tj ET ";
    CHECK(
        told({{4, PdfDraft::stream("", words + "1 g 10 200 200 60 re f")}}) == "hazard.covered-text 1 CONG");
    CHECK(told({{4, PdfDraft::stream("", "1 g " + words)}}) == "hazard.covered-text 1 CONG");
    CHECK(told({{4, PdfDraft::stream("", "0.9 g 10 200 200 60 re f 0 g " + words)}}) == "");
}

TEST_CASE("bytes that are no paper are an error, not a hazard")
{
    CHECK(signingHazards("khong phai PDF").error().reason == Reason("pdf.broken"));
}

TEST_CASE("a hazard survives the way from the worker")
{
    const QByteArray pdf = PdfDraft(PdfDraft::Writing::Table,
        {{6, PdfDraft::form("[10 0 R]").replace("/SigFlags", "/XFA (x) /SigFlags")}})
                               .bytes();
    const auto operations = hazardOperations();
    const QJsonObject none;
    const auto answer = operations.at(QStringLiteral("hazards"))({pdf, none, {}});

    REQUIRE(answer.ok());
    const auto list = answer.value()[u"hazards"].toArray();
    REQUIRE(list.size() == 1);
    CHECK(SigningHazard::fromJson(list[0].toObject())
        == SigningHazard{QStringLiteral("hazard.dynamic-form"), 0, {}});
}
