// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/verdict/SignatureAnswers.h"

#include "core/signing/verify/SignatureVerdict.h"
#include "tests/core/signing/verify/Signed.h"
#include "ui/verdict/ChangeText.h"
#include "ui/verdict/LevelText.h"
#include "ui/verdict/PaperChanges.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;
using test::PdfDraft;

namespace {

const QTimeZone zone("Asia/Ho_Chi_Minh");

SignatureAnswers answersOn(const PdfDraft &draft)
{
    const auto report = test::verify(draft);
    REQUIRE(!report.signatures.isEmpty());
    return answersOf(report.signatures.first(), zone, Language::Vietnamese);
}

AnswerTone worstTone(const SignatureAnswers &answers)
{
    const auto list = answers.inOrder();
    return std::max_element(list.cbegin(), list.cend(), [](const auto &a, const auto &b) {
        return a.tone < b.tone;
    })->tone;
}

/// Every report that the verifier's own table of verdicts can decide on, one word changed at a time and together.
QList<SignatureReport> decidedReports()
{
    QList<SignatureReport> reports;
    for (const auto integrity : {Integrity::Intact, Integrity::Broken, Integrity::Unsupported})
        for (const auto coverage :
            {Coverage::EntireFile, Coverage::EntireRevision, Coverage::Partial, Coverage::Invalid})
            for (const auto changes :
                {Changes::None, Changes::Ltv, Changes::FormFill, Changes::Annotations, Changes::Other})
                for (const auto identity : {SignerIdentity::Trusted,
                         SignerIdentity::Untrusted,
                         SignerIdentity::Expired,
                         SignerIdentity::Revoked,
                         SignerIdentity::Unknown})
                    for (int fault = 0; fault < 9; ++fault) {
                        SignatureReport report;
                        report.signer = u"Nguyễn Thị Hồng Ánh"_s;
                        report.integrity = integrity;
                        report.coverage = coverage;
                        report.changes = changes;
                        report.identity = identity;
                        report.permitted = fault != 1;
                        report.time = test::TestSigner::now();
                        report.level = u"B-B"_s;
                        verify::VerdictFacts facts;
                        facts.formatFault = fault == 2;
                        facts.attributeFault = fault == 3;
                        facts.weakAlgorithm = fault == 4;
                        facts.contentChanged = fault == 5;
                        facts.annotationOverContent = fault == 6;
                        facts.hiddenObjects = fault == 7;
                        facts.damaged = fault == 8;
                        verify::decide(report, facts);
                        reports.append(report);
                    }
    return reports;
}

}

TEST_CASE("no signature that is not valid is given four good answers, and none is called valid")
{
    const auto valid = u"Hợp lệ"_s;
    int good = 0;
    for (const auto &report : decidedReports()) {
        const auto answers = answersOf(report, zone, Language::Vietnamese);
        CHECK((answers.verdict == valid) == (report.verdict == SignatureVerdict::Valid));
        CHECK((answers.tone == AnswerTone::Good) == (report.verdict == SignatureVerdict::Valid));
        if (report.verdict == SignatureVerdict::Valid) {
            ++good;
            CHECK(worstTone(answers) <= AnswerTone::Neutral);
        } else {
            CHECK(worstTone(answers) >= AnswerTone::Doubtful);
        }
        if (report.integrity != Integrity::Intact)
            CHECK(answers.whose.tone >= AnswerTone::Doubtful);
        for (const auto &answer : answers.inOrder())
            CHECK((!answer.question.isEmpty() && !answer.text.isEmpty()));
    }
    CHECK(good > 0);
}

TEST_CASE("a trusted time-stamp tells the latest time of signing, beside the time that the signer wrote")
{
    const auto at = [](int hour, int minute, int day = 2) {
        return Instant::fromDateTime(QDateTime(QDate(2026, 3, day), QTime(hour, minute), zone));
    };
    auto report = test::verify(test::signedDraft()).signatures.first();
    REQUIRE(report.claimedTime == report.time);
    report.time = at(4, 25);
    report.timeProven = true;
    const auto when = [&] { return answersOf(report, zone, Language::Vietnamese).when; };
    report.claimedTime = at(4, 15);
    CHECK(when().text
        == u"Không muộn hơn 04:25 ngày 02/03/2026 (dấu thời gian tin cậy); người ký ghi 04:15."_s);
    CHECK(when().tone == AnswerTone::Good);
    report.claimedTime = at(23, 50, 1);
    CHECK(when().text.endsWith(u"người ký ghi 23:50 ngày 01/03/2026."_s));
    report.claimedTime = at(4, 25);
    CHECK(when().text == u"Không muộn hơn 04:25 ngày 02/03/2026 (dấu thời gian tin cậy)."_s);
    report.claimedTime.reset();
    CHECK(when().text == u"Không muộn hơn 04:25 ngày 02/03/2026 (dấu thời gian tin cậy)."_s);

    report.claimedTime = at(4, 15);
    VerificationReport kept;
    kept.signatures = {report};
    const auto read = VerificationReport::fromJson(kept.toJson());
    REQUIRE(read);
    CHECK(read->signatures.first().claimedTime == report.claimedTime);
}

TEST_CASE("that pages were added leads to the first of them, and is told of it once")
{
    VerificationReport report;
    report.signatures = test::verify(test::signedDraft()).signatures;
    report.signatures.first().verdict = SignatureVerdict::Invalid;
    report.signatures.first().reasons = {u"verify.change-pages"_s};
    const QRectF whole(0, 0, 595, 842), spot(100, 100, 40, 20);
    const ChangedPlaces seen{1, 3, 1, {{3, whole}, {1, spot}, {2, whole}}};

    const auto changes = changesSince(report, 0, &seen, Language::Vietnamese);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].title.contains(u"trang bị thêm"_s));
    CHECK(changes[0].page == 2);
    CHECK(changes[0].place == whole);
    CHECK(std::count_if(changes.cbegin(), changes.cend(), [](const auto &each) { return each.page == 2; })
        == 1);
    CHECK(changesSince(report, 0, nullptr, Language::Vietnamese).first().page == 0);
}

TEST_CASE("a sound signature is answered in four plain lines")
{
    const auto answers = answersOn(test::signedDraft());
    CHECK(answers.intact.text == u"Còn nguyên vẹn, không bị sửa."_s);
    CHECK(answers.whose.text.startsWith(answers.title));
    CHECK(answers.when.text.contains(u"theo giờ máy người ký"_s));
    CHECK(answers.since.text == u"Không có gì thay đổi."_s);
    CHECK(answers.level == u"B-B"_s);
    CHECK(answers.levelText.contains(u"Chưa có dấu thời gian"_s));
}

TEST_CASE("replaced content is told as a change that is not allowed, with the reason")
{
    auto draft = test::signedDraft();
    draft.update({{4, PdfDraft::stream("", "BT /F 14 Tf 20 220 Td (SO TIEN 900 TRIEU) Tj ET")}});
    const auto answers = answersOn(draft);
    CHECK(answers.verdict == u"Không hợp lệ"_s);
    CHECK(answers.intact.tone == AnswerTone::Good);
    CHECK(answers.since.tone == AnswerTone::Bad);
    CHECK(answers.reasons.join(u'\n').contains(u"nội dung trang đã bị đổi"_s));
}

TEST_CASE("a blank filled in later is allowed and named by its rule")
{
    auto draft = test::signedDraft();
    draft.update({{7, PdfDraft::blank(0, "number", "125")}});
    const auto report = test::verify(draft);
    const auto answers = answersOf(report.signatures.first(), zone, Language::Vietnamese);
    CHECK(answers.since.tone == AnswerTone::Good);
    REQUIRE(report.explanations.size() == 1);
    const auto text = changeText(report.explanations.first());
    CHECK(text.title == u"Điền ô số văn bản: 125"_s);
    CHECK(text.rule.contains(u"Không ai ký xác nhận"_s));
    CHECK(report.explanations.first().page == 1);
    CHECK_FALSE(report.explanations.first().place.isEmpty());
    const auto again = VerificationReport::fromJson(report.toJson());
    REQUIRE(again);
    CHECK(again->explanations.first().place == report.explanations.first().place);
}

TEST_CASE("every level says why it is that one")
{
    SignatureReport report;
    report.integrity = Integrity::Intact;
    QStringList texts;
    for (const auto &level :
        {u"B-B"_s, u"B-T"_s, u"B-LT"_s, u"B-LTA"_s, u"PKCS7"_s, u"PKCS7-T"_s, u"DTS"_s, u"none"_s}) {
        report.level = level;
        CHECK_FALSE(levelBadge(report).isEmpty());
        CHECK_FALSE(texts.contains(levelText(report)));
        texts.append(levelText(report));
    }
    report.level = u"none"_s;
    report.integrity = Integrity::Broken;
    CHECK_FALSE(texts.contains(levelText(report)));
}

}
