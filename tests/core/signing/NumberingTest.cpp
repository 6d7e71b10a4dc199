// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Numbering.h"

#include "core/signing/Layout.h"
#include "core/signing/Pades.h"
#include "tests/support/PdfBuilder.h"
#include "tests/support/SignatureJudges.h"
#include "tests/support/SignedDraft.h"
#include "tests/support/TestKeys.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {
const Numbering numbering{u"05"_s, u"02"_s, u"11"_s};

AgencySeal agencySeal()
{
    return {test::agencyKey(), test::diagonalPicture(Qt::red, 100, 100), test::now()};
}

void requireJudged(const QByteArray &pdf, int signatures)
{
    const auto judgement = test::judge(pdf, signatures, test::roots());
    INFO(judgement.complaints.join(u'\n').toStdString());
    CHECK(judgement.complaints.isEmpty());
}

QString shownText(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"shown.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    return QString::fromUtf8(
        test::runProgramFor(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s, file.fileName()}));
}
}

TEST_CASE("numbering fills the template's fields and seals in one update that locks them")
{
    const auto person = test::signedByPerson(test::templateDraft(), u"chauban.signature"_s);

    const auto result = sealWithNumber(person, numbering, agencySeal());

    REQUIRE(result.ok());
    const auto update = result->mid(person.size());
    CHECK(result->startsWith(person));
    CHECK(update.count("startxref") == 1);
    CHECK(update.contains("/TransformMethod /FieldMDP"));
    CHECK(update.contains("(chauban.number) (chauban.day) (chauban.month)"));
    const auto text = shownText(result.value());
    CHECK(text.contains(u"05"_s));
    CHECK(text.contains(u"02"_s));
    CHECK(text.contains(u"11"_s));
    requireJudged(result.value(), 2);
}

TEST_CASE("on a paper without fields each blank and the seal get an agency signature of their own")
{
    const auto person = test::signedByPerson(test::PdfBuilder{}.build(), {});
    const NumberingPlaces places{{1, {100, 700, 40, 16}},
        {1, {300, 700, 20, 16}},
        {1, {350, 700, 20, 16}},
        {1, sealRect({350, 200, 150, 70}, {102, 102})}};

    const auto result = sealWithNumber(person, numbering, agencySeal(), places);

    REQUIRE(result.ok());
    CHECK(result->startsWith(person));
    CHECK(result->mid(person.size()).count("/SubFilter /ETSI.CAdES.detached") == 4);
    const auto text = shownText(result.value());
    CHECK(text.contains(u"05"_s));
    CHECK(text.contains(u"11"_s));
    requireJudged(result.value(), 5);
}

TEST_CASE("a paper without fields and without places is not numbered, nor is one twice")
{
    const auto plain = test::PdfBuilder{}.build();
    CHECK(
        sealWithNumber(plain, numbering, agencySeal()).error().reason == Reason("sign.number-places-needed"));

    const auto sealed = sealWithNumber(test::templateDraft(), numbering, agencySeal());
    REQUIRE(sealed.ok());
    CHECK(sealWithNumber(sealed.value(), numbering, agencySeal()).error().reason
        == Reason("sign.number-places-needed"));
}

TEST_CASE("the seal covers the left third of the person's picture at its height")
{
    const auto rect = sealRect({300, 200, 90, 40}, {100, 100});

    CHECK(rect.right() == Approx(330));
    CHECK(rect.center().y() == Approx(220));
    CHECK(rect.width() == Approx(100));
}
