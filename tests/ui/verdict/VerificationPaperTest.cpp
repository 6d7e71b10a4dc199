// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/VerificationPaper.h"

#include "tests/core/pdf/typeset/Samples.h"
#include "tests/core/signing/verify/Signed.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;
using test::PdfDraft;

namespace {

VerifiedFile fileOf(const PdfDraft &draft)
{
    return {u"1-SNV-VP.pdf"_s,
        Sha256::of(draft.bytes()),
        draft.bytes().size(),
        test::TestSigner::now(),
        QTimeZone("Asia/Ho_Chi_Minh"),
        u"UBND TỈNH ĐÀ NẴNG"_s,
        u"Ủy ban nhân dân xã Đại Lộc"_s};
}

QString wordsOf(const PdfDraft &draft)
{
    const auto paper = verificationPaper(fileOf(draft), test::verify(draft), Language::Vietnamese);
    REQUIRE(paper.ok());
    CHECK(paper.value().startsWith("%PDF-"));
    ReadBack read(paper.value());
    read.show(u"verification"_s);
    return read.text();
}

}

TEST_CASE("the sheet tells the file, the conclusion, the four answers and the changes")
{
    auto draft = test::signedDraft();
    draft.update({{7, PdfDraft::blank(0, "number", "125")}});
    const auto words = wordsOf(draft);
    for (const auto &part : {u"ỦY BAN NHÂN DÂN XÃ ĐẠI LỘC"_s,
             u"PHIẾU KIỂM TRA CHỮ KÝ SỐ"_s,
             u"1-SNV-VP.pdf"_s,
             u"Có nguyên vẹn không?"_s,
             u"Ai ký?"_s,
             u"Ký khi nào?"_s,
             u"Sau khi ký có gì thay đổi?"_s,
             u"B-B. Chưa có dấu thời gian"_s,
             u"Điền ô số văn bản: 125"_s})
        CHECK(words.contains(part));
}

TEST_CASE("the sheet of an altered paper says so first and never calls it valid")
{
    auto draft = test::signedDraft();
    draft.update({{4, PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900 TRIEU) Tj ET")}});
    const auto words = wordsOf(draft);
    CHECK(words.contains(u"Chữ ký không hợp lệ."_s));
    CHECK_FALSE(words.contains(u": Hợp lệ"_s));
    CHECK(words.contains(u"Không dùng văn bản này"_s));
}

TEST_CASE("the data form is the report in its frozen words, with the file's name")
{
    const auto draft = test::signedDraft();
    const auto report = test::verify(draft);
    const auto made = verificationFile(u"/tmp/x.JSON"_s, fileOf(draft), report, Language::Vietnamese);
    REQUIRE(made.ok());
    auto json = QJsonDocument::fromJson(made.value()).object();
    CHECK(json.take(u"file"_s).toString() == u"1-SNV-VP.pdf"_s);
    CHECK(json == report.toJson());
}

}
