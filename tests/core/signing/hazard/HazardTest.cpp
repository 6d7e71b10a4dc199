// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/hazard/HazardOperation.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/verify/PdfDraft.h"

#include <QDir>
#include <QFile>
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
    INFO((hazards.ok() ? QString() : hazards.error().detail).toStdString());
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

TEST_CASE("an older catalog over the same pages is no hidden content, one over others is")
{
    CHECK(told({{60, "<< /Type /Catalog /Pages 2 0 R >>"}}) == "");
    CHECK(told({{60, "<< /Type /Catalog /Pages 61 0 R >>"}, {61, "<< /Type /Pages /Kids [] /Count 0 >>"}})
        == "hazard.unreached 0");
}

TEST_CASE("a linearised file's table of hints is no hidden content, another stream like it is")
{
    const QByteArray table = PdfDraft::stream("/S 36", "\x01\x02\x03");
    const auto with = [&](const QByteArray &length) {
        return told({{60, table}, {61, "<< /Linearized 1 /H [470 " + length + "] >>"}});
    };
    CHECK(with("70") == "");
    CHECK(with("3") == "hazard.unreached 0");
    CHECK(with("900") == "hazard.unreached 0");
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

TEST_CASE("a field that shows something else than it says is told with its page, also one of no form")
{
    CHECK(told({{7, field}, {31, showing("9000")}}) == "hazard.field-shows-other 1 chauban.number");
    const QByteArray stray = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (ten) /V (Ke gian) /DA (/F 8 Tf) "
                             "/P 3 0 R /Rect [200 20 230 35] /AP << /N 31 0 R >> >>";
    CHECK(told({{3, annotated("")}, {30, stray}, {31, showing("So Noi vu")}})
        == "hazard.field-shows-other 1 ten");
}

TEST_CASE("an annotation or field over words is told, one on blank paper is not")
{
    const auto at = [](const QByteArray &place, const QByteArray &kind) {
        return told({{3, annotated("")},
            {30, "<< /Type /Annot " + kind + " /F 4 /P 3 0 R /AP << /N 31 0 R >> /Rect " + place + " >>"},
            {31, cover}});
    };
    const QByteArray button = "/Subtype /Widget /FT /Btn /Ff 65536 /T (nut)";
    CHECK(at("[10 180 200 240]", "/Subtype /Stamp") == "hazard.annotation-over-text 1");
    CHECK(at("[10 20 200 80]", "/Subtype /Stamp") == "");
    CHECK(at("[10 180 200 240]", button) == "hazard.annotation-over-text 1");
    CHECK(at("[10 20 200 80]", button) == "");
}

TEST_CASE("a field that covers another one's words is told, one beside it is not")
{
    const auto with = [](const QByteArray &place) {
        const QByteArray button = "<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /F 4 /P 3 0 R ";
        return told({{3, PdfDraft::page("[7 0 R 8 0 R 9 0 R 30 0 R 32 0 R]")},
            {30, button + "/T (duoi) /Rect [200 20 240 35] /AP << /N 31 0 R >> >>"},
            {31, showing("Ke gian")},
            {32, button + "/T (tren) /Rect " + place + " /AP << /N 33 0 R >> >>"},
            {33, cover}});
    };
    CHECK(with("[195 15 245 40]") == "hazard.annotation-over-text 1");
    CHECK(with("[100 15 190 40]") == "");
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
    const QByteArray area = "10 200 200 60 re f ";
    CHECK(told({{4, PdfDraft::stream("", words + "1 g " + area)}}) == "hazard.covered-text 1 CONG");
    CHECK(told({{4, PdfDraft::stream("", words + "0 g " + area)}}) == "hazard.covered-text 1 CONG");
    CHECK(told({{4, PdfDraft::stream("", "1 g " + words)}}) == "hazard.covered-text 1 CONG");
    CHECK(told({{4, PdfDraft::stream("", "0.9 g " + area + "0 g " + words)}}) == "");
    CHECK(told({{4, PdfDraft::stream("", "0.2 0.2 0.6 rg " + area + "1 g " + words)}}) == "");
}

TEST_CASE("words that other words were drawn upon are told, side by side they are not")
{
    const auto words = [](const QByteArray &text, const QByteArray &place) {
        return QByteArray("0 g BT /F 14 Tf " + place + " Td (" + text + ") Tj ET ");
    };
    const QByteArray area = "1 g 10 200 200 60 re f ";
    CHECK(told({{4, PdfDraft::stream("", words("KE GIAN", "20 220") + area + words("UBND XA", "22 221"))}})
              .starts_with("hazard.covered-text 1"));
    CHECK(told({{4, PdfDraft::stream("", area + words("KE GIAN", "20 220") + words("UBND XA", "120 220"))}})
        == "");
}

TEST_CASE("words that text recognition puts behind a scan are no hazard, whatever stands in the scan")
{
    QByteArray page = PdfDraft::page("[7 0 R 8 0 R 9 0 R]");
    page.replace("<< /Font << /F 5 0 R >> >>", "<< /Font << /F 5 0 R >> /XObject << /P 30 0 R >> >>");
    const QByteArray scan = "q 200 0 0 60 10 200 cm /P Do Q ";
    const QByteArray words = "BT 3 Tr /F 14 Tf 20 220 Td (CONG VAN) Tj ET ";
    for (const auto &content : {words + scan, scan + words})
        CHECK(
            told({{3, page},
                {4, PdfDraft::stream("", content)},
                {30,
                    PdfDraft::stream("/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 "
                                     "/ColorSpace /DeviceGray",
                        QByteArray("\xff\xe0"))}})
            == "");
}

TEST_CASE("shadow files are told, and published papers are left alone but for fonts that they lack")
{
    const QDir corpora(qEnvironmentVariable("CHAUBAN_CORPORA"));
    if (!corpora.exists(QStringLiteral("official")))
        return; // further cases, not there on every machine
    const auto toldOf = [&](const QString &path) {
        QFile file(corpora.filePath(path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return told(file.readAll());
    };
    const QDir official(corpora.filePath(QStringLiteral("official")));
    for (const auto &name : official.entryList({QStringLiteral("*.pdf")}))
        for (const auto &line : QString::fromStdString(toldOf(official.filePath(name))).split(u'\n')) {
            INFO(name.toStdString() << ": " << line.toStdString());
            CHECK((line.isEmpty() || line.startsWith(u"hazard.font-outside")));
        }
    // The five ways of the shadow attacks, as they were given to the signer.
    for (const auto *name : {"28baef76", "0369796e", "cd5eac52", "86415804", "6b7279e7"})
        CHECK(
            toldOf(QStringLiteral("signed-pdf/rub-pdf-attacker-%1.pdf").arg(QLatin1StringView(name))) != "");
}

TEST_CASE("a page on which nothing stands is looked at like any other")
{
    QByteArray empty = PdfDraft::page("[7 0 R 8 0 R 9 0 R]");
    REQUIRE(empty.contains("/Contents 4 0 R"));
    empty.replace("/Contents 4 0 R", "");
    CHECK(told({{3, empty}, {4, "null"}}) == "");
    CHECK(told({{3, empty},
              {4, "null"},
              {6, PdfDraft::form("[10 0 R]").replace("/SigFlags", "/XFA (x) /SigFlags")}})
        == "hazard.dynamic-form 0");
}

TEST_CASE("bytes that are no paper are an error, not a hazard")
{
    CHECK(signingHazards("khong phai PDF").error().reason == Reason("pdf.broken"));
}

TEST_CASE("what the objects tell is told without drawing, what lies over words only with it")
{
    const QByteArray pdf = PdfDraft(PdfDraft::Writing::Table,
        {{6, PdfDraft::form("[10 0 R]").replace("/SigFlags", "/XFA (x) /SigFlags")},
            {4, PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (CONG VAN) Tj ET 1 g 10 200 200 60 re f")}})
                               .bytes();
    CHECK(told(pdf) == "hazard.dynamic-form 0\nhazard.covered-text 1 CONG");
    const auto fast = objectHazards(pdf);
    REQUIRE(fast.ok());
    CHECK(fast.value() == QList{SigningHazard{QStringLiteral("hazard.dynamic-form"), 0, {}}});
    CHECK(objectHazards("khong phai PDF").error().reason == Reason("pdf.broken"));
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
