// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Agency.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The small commune with the chains that the program ships.
struct Office : Agency
{
    Office()
    {
        for (const auto &name : {u"commune-incoming"_s, u"commune-outgoing"_s})
            done(u"quantri"_s, shippedChain(name));
    }

    DocumentId incoming()
    {
        const auto id = freshDocument();
        done(u"vanthu"_s,
            RegisterDocument{body(), {}, letter(u"15/SNV-VP"_s, u"Báo cáo nhân sự"_s), {pdf("in")}},
            id);
        return id;
    }

    DocumentId draft(const DocumentId &replyTo = {})
    {
        const auto id = freshDocument();
        auto metadata = letter(u""_s, u"Trả lời Sở Nội vụ"_s);
        done(u"chuyenvienkt"_s,
            DraftDocument{DocumentKind::Outgoing, body(), unit(u"KT"_s), metadata, {pdf("v1")}, replyTo},
            id);
        return id;
    }

    Outcome act(const QString &login, const DocumentId &id, RoutingVerb verb, const QString &text = {})
    {
        ActOnRouting body;
        body.verb = verb;
        body.text = text;
        return run(command(login, body, id));
    }

    void submit(const DocumentId &id, bool closesReplied = false)
    {
        done(u"chuyenvienkt"_s,
            StartRouting{{}, {{u"sign"_s, Principal::of(positionOf(u"phochutich"_s))}}, closesReplied},
            id);
    }

    void approve(const DocumentId &id)
    {
        CHECK(act(u"truongkt"_s, id, RoutingVerb::Perform).accepted);
        CHECK(act(u"chanhvp"_s, id, RoutingVerb::Perform).accepted);
    }

    /// An incoming paper on which the chair has directed the specialist.
    DocumentId directed()
    {
        const auto asked = incoming();
        done(u"vanthu"_s,
            StartRouting{{}, {{u"directive"_s, Principal::of(positionOf(u"chutich"_s))}}},
            asked);
        CHECK(act(u"chanhvp"_s, asked, RoutingVerb::Perform).accepted);
        ActOnRouting directive;
        directive.verb = RoutingVerb::Direct;
        directive.text = u"Trả lời trong tuần"_s;
        directive.lead = Principal::of(positionOf(u"chuyenvienkt"_s));
        done(u"chutich"_s, directive, asked);
        return asked;
    }

    /// The draft as the deputy signed it, and as it was sealed then.
    DocumentFile signedDraft() { return signedBy(pdf("v1"), {u"Trần Thị Bình"_s}); }
    DocumentFile sealedDraft() { return signedBy(signedDraft(), {u"UBND"_s}); }
};

}

TEST_CASE_METHOD(
    Office, "a paper is approved, signed, numbered, sealed and issued, each by the one whose right it is")
{
    const auto id = draft();
    submit(id);
    CHECK(document(id).state == DocumentState::Submitted);
    CHECK_FALSE(act(u"chanhvp"_s, id, RoutingVerb::Perform).accepted); // the unit head comes first
    approve(id);

    CHECK(refused(u"vanthu"_s, AssignNumber{}, id) == u"number.not-signed"_s);
    CHECK(refused(u"vanthu"_s, SealDocument{{sealedDraft()}, {}}, id) == u"seal.not-numbered"_s);
    CHECK_FALSE(run(command(u"chutich"_s, SignDocument{{signedDraft()}, {}}, id)).accepted);
    done(u"phochutich"_s, SignDocument{{signedDraft()}, u"CN=Trần Thị Bình"_s}, id);
    CHECK(document(id).state == DocumentState::Signed);

    CHECK(refused(u"chuyenvienkt"_s, AssignNumber{}, id) == u"access.denied"_s);
    CHECK(done(u"vanthu"_s, AssignNumber{}, id).result["notation"_L1].toString() == u"01/UBND-KT"_s);
    done(u"vanthu"_s, SealDocument{{sealedDraft()}, u"CN=UBND"_s}, id);
    CHECK(refused(u"vanthu"_s, IssueDocument{}, id) == u"issue.no-recipient"_s);
    done(u"vanthu"_s, IssueDocument{{{u"Sở Nội vụ"_s}}}, id);
    CHECK(document(id).state == DocumentState::Issued);
    CHECK_FALSE(Journal(*store, directory.org.id).verify().value().has_value());
}

TEST_CASE_METHOD(Office, "only those to whom a paper was assigned see it")
{
    const auto id = incoming();
    done(u"vanthu"_s, StartRouting{{}, {{u"directive"_s, Principal::of(positionOf(u"chutich"_s))}}}, id);
    CHECK_FALSE(sees(u"truongkt"_s, id));

    if (sees(u"chanhvp"_s, id) && !sees(u"chutich"_s, id))
        CHECK(act(u"chanhvp"_s, id, RoutingVerb::Perform).accepted);
    ActOnRouting directive;
    directive.verb = RoutingVerb::Direct;
    directive.text = u"Phòng Kinh tế chủ trì, báo cáo trước ngày 10"_s;
    directive.lead = Principal::of(positionOf(u"truongkt"_s));
    directive.contributors = {Principal::of(positionOf(u"truongvhxh"_s))};
    directive.workingDays = 5;
    done(u"chutich"_s, directive, id);

    CHECK(sees(u"truongkt"_s, id));
    CHECK(sees(u"truongvhxh"_s, id));
    CHECK_FALSE(sees(u"chuyenvienkt"_s, id));
    CHECK_FALSE(sees(u"chuyenvienvhxh"_s, id));
    CHECK(document(id).state == DocumentState::InProgress);
}

TEST_CASE_METHOD(Office, "a returned draft keeps both versions and the reason, and goes on when resubmitted")
{
    const auto id = draft();
    submit(id);
    CHECK_FALSE(act(u"truongkt"_s, id, RoutingVerb::Return).accepted);
    CHECK(act(u"truongkt"_s, id, RoutingVerb::Return, u"Thiếu số liệu quý I"_s).accepted);
    CHECK(document(id).state == DocumentState::Returned);

    done(u"chuyenvienkt"_s,
        ReviseDocument{letter(u""_s, u"Trả lời Sở Nội vụ"_s), {pdf("v2")}, u"Đã bổ sung"_s},
        id);
    CHECK(act(u"chuyenvienkt"_s, id, RoutingVerb::Resubmit).accepted);
    CHECK(document(id).version == 2);
    CHECK(document(id).state == DocumentState::Submitted);
    approve(id);
}

TEST_CASE_METHOD(Office, "issuing the reply closes the paper that it answers")
{
    const auto asked = directed();
    const auto id = draft(asked);
    submit(id, true);
    approve(id);
    done(u"phochutich"_s, SignDocument{{signedDraft()}, u"CN=B"_s}, id);
    done(u"vanthu"_s, AssignNumber{}, id);
    done(u"vanthu"_s, SealDocument{{sealedDraft()}, u"CN=UBND"_s}, id);
    CHECK(done(u"vanthu"_s, IssueDocument{{{u"Sở Nội vụ"_s}}}, id).result["closedReplied"_L1].toBool());
    CHECK(document(asked).state == DocumentState::Done);
    CHECK(Journal(*store, directory.org.id)
              .ofDocument(asked)
              .value()
              .last()
              .bytes.contains("document.closed-by-reply"));
}

TEST_CASE_METHOD(Office, "whoever issues may still close the answered paper, if they answer for its work")
{
    const auto asked = directed();
    const auto id = draft(asked);
    submit(id);
    approve(id);
    done(u"phochutich"_s, SignDocument{{signedDraft()}, u"CN=B"_s, u"Gửi ngay trong ngày."_s}, id);
    const auto signedEvent = Journal(*store, directory.org.id).ofDocument(id).value().last().bytes;
    CHECK(signedEvent.contains("document.signed"));
    CHECK(signedEvent.contains("Gửi ngay trong ngày.")); // the words are part of the act
    done(u"vanthu"_s, AssignNumber{}, id);
    done(u"vanthu"_s, SealDocument{{sealedDraft()}, u"CN=UBND"_s}, id);

    CHECK(done(u"vanthu"_s, IssueDocument{{{u"Sở Nội vụ"_s}}, true}, id).result["closedReplied"_L1].toBool());
    CHECK(document(asked).state == DocumentState::Done);
}

TEST_CASE_METHOD(Office, "an issue that says nothing leaves the answered paper open")
{
    const auto asked = directed();
    const auto id = draft(asked);
    submit(id);
    approve(id);
    done(u"phochutich"_s, SignDocument{{signedDraft()}, u"CN=B"_s}, id);
    done(u"vanthu"_s, AssignNumber{}, id);
    done(u"vanthu"_s, SealDocument{{sealedDraft()}, u"CN=UBND"_s}, id);

    CHECK_FALSE(done(u"vanthu"_s, IssueDocument{{{u"Sở Nội vụ"_s}}}, id).result["closedReplied"_L1].toBool());
    CHECK_FALSE(document(asked).closedAt);
}
