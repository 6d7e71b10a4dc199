// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Agency.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

RegisterDocument arrival(const Agency &agency, int number)
{
    const auto text = QString::number(number);
    RegisterDocument body;
    body.body = agency.body();
    body.metadata = Agency::letter(text + u"/SNV-VP"_s, u"Báo cáo số "_s + text);
    body.files = {Agency::pdf("letter " + text.toUtf8())};
    return body;
}

}

TEST_CASE_METHOD(Agency, "an office that starts in mid-year goes on numbering where its book ended")
{
    done(u"vanthu"_s, OpenRegister{body(), DocumentKind::Incoming, u""_s, 2026, 1533});
    for (int i = 0; i < 20; ++i)
        CHECK(done(u"vanthu"_s, arrival(*this, i + 1), freshDocument()).result["number"_L1].toInteger()
            == 1533 + i);

    CHECK(refused(u"vanthu"_s, OpenRegister{body(), DocumentKind::Incoming, u""_s, 2026, 1})
        == u"register.open-already"_s);
    CHECK_FALSE(Journal(*store, directory.org.id).verify().value().has_value());
}

TEST_CASE_METHOD(Agency, "a command sent again answers the same and changes nothing")
{
    const auto id = freshDocument();
    const auto sent = command(u"vanthu"_s, arrival(*this, 1), id);
    const auto first = run(sent);
    const auto again = run(sent);
    CHECK(first.position == again.position);
    CHECK(first.result == again.result);

    auto other = sent;
    other.body = arrival(*this, 2);
    const auto reused = authority->execute(other);
    REQUIRE_FALSE(reused.ok());
    CHECK(reused.error().reason == Reason("command.id-reused"));
}

TEST_CASE_METHOD(Agency, "a refusal is an outcome that stays")
{
    const auto sent = command(u"chuyenvienkt"_s, arrival(*this, 1), freshDocument());
    const auto outcome = run(sent);
    CHECK_FALSE(outcome.accepted);
    CHECK(outcome.reason == u"access.denied"_s);
    CHECK(outcome.position == 0);
    CHECK(run(sent).reason == outcome.reason);
}

TEST_CASE_METHOD(Agency, "the same letter is not registered twice without the clerk's word")
{
    const auto id = freshDocument();
    done(u"vanthu"_s, arrival(*this, 7), id);

    SECTION("same agency, notation and date, other file")
    {
        auto scan = arrival(*this, 7);
        scan.files = {pdf("another scan")};
        const auto outcome = run(command(u"vanthu"_s, scan, freshDocument()));
        CHECK(outcome.reason == u"register.duplicate"_s);
        CHECK(outcome.detail == id.text());
        done(u"vanthu"_s, JoinDocument{scan.files, u"bản giấy"_s}, id);
        CHECK(document(id).version == 2);
    }
    SECTION("the very same file")
    {
        auto mailed = arrival(*this, 8);
        mailed.files = arrival(*this, 7).files;
        CHECK(refused(u"vanthu"_s, mailed, freshDocument()) == u"register.duplicate"_s);
    }
    SECTION("another letter after all")
    {
        auto other = arrival(*this, 7);
        other.duplicateAccepted = true;
        CHECK(done(u"vanthu"_s, other, freshDocument()).result["number"_L1].toInteger() == 2);
    }
}

TEST_CASE_METHOD(Agency, "a rejected letter uses no number")
{
    const auto id = freshDocument();
    done(u"vanthu"_s, ReceiveDocument{body(), letter(u"9/SNV-VP"_s, u"Thư bị sửa"_s), {pdf("forged")}}, id);
    CHECK(refused(u"vanthu"_s, RejectDocument{u" "_s}, id) == u"document.no-reason"_s);
    done(u"vanthu"_s, RejectDocument{u"Chữ ký không còn nguyên vẹn"_s}, id);
    CHECK_FALSE(document(id).number.has_value());
    CHECK(done(u"vanthu"_s, arrival(*this, 1), freshDocument()).result["number"_L1].toInteger() == 1);
}

TEST_CASE_METHOD(Agency, "who has no relation to a paper is told that it does not exist")
{
    const auto id = freshDocument();
    done(u"vanthu"_s, arrival(*this, 1), id);
    CHECK_FALSE(sees(u"truongvhxh"_s, id));
    CHECK(refused(u"truongvhxh"_s, RelateDocument{freshDocument()}, id) == u"document.unknown"_s);
}

TEST_CASE_METHOD(Agency, "a secret paper has its own series and no file")
{
    auto secret = arrival(*this, 1);
    secret.metadata.secrecy = Secrecy::Secret;
    CHECK(refused(u"vanthu"_s, secret, freshDocument()) == u"document.secret-file"_s);
    secret.files.clear();
    done(u"vanthu"_s, arrival(*this, 2), freshDocument());
    CHECK(done(u"vanthu"_s, secret, freshDocument()).result["number"_L1].toInteger() == 1);
}

TEST_CASE_METHOD(Agency, "a draft on its author's desk is nobody else's, not even the clerks'")
{
    const auto id = freshDocument();
    done(u"chuyenvienkt"_s,
        DraftDocument{
            DocumentKind::Outgoing, body(), unit(u"VP"_s), letter(u""_s, u"Trả lời"_s), {pdf("draft")}, {}},
        id);
    CHECK_FALSE(sees(u"vanthu"_s, id));
    CHECK(refused(u"vanthu"_s, AssignNumber{}, id) == u"document.unknown"_s);
    CHECK(refused(u"chuyenvienkt"_s, AssignNumber{}, id) == u"access.denied"_s);
}

TEST_CASE_METHOD(Agency, "decisions never go back in time")
{
    const auto first = done(u"vanthu"_s, arrival(*this, 1), freshDocument());
    clock.advance(std::chrono::hours(-5));
    CHECK(done(u"vanthu"_s, arrival(*this, 2), freshDocument()).decidedAt >= first.decidedAt);
}

TEST_CASE_METHOD(Agency, "one points only at papers that one may see")
{
    const auto own = freshDocument();
    const auto hidden = freshDocument();
    done(u"vanthu"_s, arrival(*this, 1), hidden);
    DraftDocument draft{
        DocumentKind::Outgoing, body(), unit(u"KT"_s), letter(u""_s, u"Trả lời"_s), {pdf("draft")}, hidden};
    CHECK(refused(u"chuyenvienkt"_s, draft, own) == u"document.unknown"_s);
    draft.replyTo = {};
    draft.unit = ids.create<UnitId>();
    CHECK(refused(u"chuyenvienkt"_s, draft, own) == u"directory.unknown-unit"_s);
    draft.unit = unit(u"KT"_s);
    done(u"chuyenvienkt"_s, draft, own);
    CHECK(refused(u"chuyenvienkt"_s, RelateDocument{hidden}, own) == u"document.unknown"_s);
    CHECK(refused(u"chuyenvienkt"_s, RelateDocument{freshDocument()}, own) == u"document.unknown"_s);
}

TEST_CASE_METHOD(Agency, "a received paper is numbered in the series that its registered secrecy calls for")
{
    const auto open = freshDocument();
    done(u"vanthu"_s, ReceiveDocument{body(), letter(u"1/X"_s, u"Thư"_s), {pdf("one")}, false}, open);
    auto secret = arrival(*this, 1);
    secret.metadata.secrecy = Secrecy::Secret;
    CHECK(refused(u"vanthu"_s, secret, open) == u"document.secret-file"_s);

    const auto closed = freshDocument();
    auto metadata = letter(u"2/X"_s, u"Thư mật"_s);
    metadata.secrecy = Secrecy::Secret;
    done(u"vanthu"_s, ReceiveDocument{body(), metadata, {}, false}, closed);
    done(u"vanthu"_s, arrival(*this, 3), freshDocument());
    secret.metadata.notation = u"2/X"_s;
    secret.files.clear();
    CHECK(done(u"vanthu"_s, secret, closed).result["number"_L1].toInteger() == 1);
}
