// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/RegisterRows.h"
#include "core/pdf/typeset/Slips.h"
#include "tests/workflow/session/Office.h"
#include "workflow/print/FollowUpBook.h"
#include "workflow/print/Papers.h"

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The small commune with the shipped chain for incoming papers.
struct Followed : Office
{
    Followed() { accept(session(u"quantri"_s), shippedChain(u"commune-incoming"_s)); }

    Principal position(const QString &login)
    {
        return Principal::of(directory.positionsOf(who(login), QDate(2026, 3, 2)).first().id);
    }
    void act(const QString &login, const DocumentId &id, ActOnRouting body)
    {
        clock.advance(std::chrono::hours(1));
        accept(session(login), std::move(body), {.document = id});
    }
    void submitted(const DocumentId &id)
    {
        accept(session(u"vanthu"_s),
            StartRouting{{}, {{u"directive"_s, position(u"chutich"_s)}}, false},
            {.document = id});
    }
    /// The chair gives it to both divisions for three days, the first one's head to a specialist.
    void handedDown(const DocumentId &id)
    {
        submitted(id);
        act(u"chanhvp"_s, id, {.verb = RoutingVerb::Perform, .text = u"Kính trình Chủ tịch"_s});
        act(u"chutich"_s,
            id,
            {.verb = RoutingVerb::Direct,
                .text = u"Báo cáo đầy đủ, đúng hạn"_s,
                .lead = position(u"truongkt"_s),
                .contributors = {position(u"truongvhxh"_s)},
                .workingDays = 3});
        act(u"truongkt"_s,
            id,
            {.verb = RoutingVerb::Forward,
                .text = u"Đồng chí Lan tham mưu"_s,
                .lead = Principal::of(who(u"chuyenvienkt"_s))});
        act(u"chuyenvienkt"_s, id, {.verb = RoutingVerb::Comment, .text = u"Đã gửi công văn hỏi Sở"_s});
    }
    HandlingSlip slip(const DocumentId &id)
    {
        return unwrap(handlingSlipOf(directory, unwrap(session(u"vanthu"_s).document(id))));
    }
    QList<FollowUpRegisterRow> book(DocumentKind kind = DocumentKind::Incoming)
    {
        const auto entry = unwrap(rows::selectRegister(store->reader(), body(), kind, u""_s, 2026));
        return unwrap(followUpBook(store->reader(), directory, entry.value(), {clock.now()}));
    }
};

}

TEST_CASE_METHOD(Followed, "the handling slip says who wrote what, whom they asked and when")
{
    const auto id = registered(1);
    CHECK(slip(id).leaders.isEmpty());
    handedDown(id);

    const auto filled = slip(id);
    REQUIRE(filled.leaders.size() == 2);
    CHECK(filled.leaders[0].text == u"Kính trình Chủ tịch"_s);
    CHECK(filled.leaders[0].signedBy == u"Lê Văn Cường"_s);
    CHECK(filled.leaders[1].text
        == u"Báo cáo đầy đủ, đúng hạn\nChủ trì: Trưởng phòng, Phòng Kinh tế; Phối hợp: Trưởng phòng, Phòng Văn hóa - Xã hội; Thời hạn: 05/03/2026."_s);
    CHECK(filled.leaders[1].signedBy == u"Nguyễn Văn An"_s);
    CHECK(filled.leaders[1].date == u"02/03/2026"_s);
    REQUIRE(filled.unitHeads.size() == 1);
    CHECK(filled.unitHeads[0].text.startsWith(u"Đồng chí Lan tham mưu\nChủ trì: Hoàng Thị Lan"_s));
    REQUIRE(filled.handlers.size() == 1);
    CHECK(filled.handlers[0].text == u"Đã gửi công văn hỏi Sở"_s);
    CHECK(filled.handlers[0].signedBy == u"Hoàng Thị Lan"_s);
}

TEST_CASE_METHOD(Followed, "a directive that was recalled is no longer on the slip")
{
    const auto id = registered(1);
    submitted(id);
    act(u"chanhvp"_s, id, {.verb = RoutingVerb::Perform});
    act(u"chutich"_s,
        id,
        {.verb = RoutingVerb::Direct, .text = u"Giao nhầm"_s, .lead = position(u"truongkt"_s)});
    REQUIRE(slip(id).leaders.size() == 1);
    const auto tasks = unwrap(session(u"chutich"_s).document(id)).tasks;
    const auto directive = std::find_if(tasks.cbegin(), tasks.cend(), [](const Task &task) {
        return task.relationship == Relationship::Director;
    });
    accept(session(u"chutich"_s), ActOnRouting{RoutingVerb::Recall}, {id, directive->id});
    CHECK(slip(id).leaders.isEmpty());
}

TEST_CASE_METHOD(
    Followed, "the follow-up register tells receivers, deadline, progress and the reply's number")
{
    registered(1);
    const auto worked = registered(2);
    const auto cancelled = registered(3);
    handedDown(worked);
    accept(session(u"vanthu"_s), CancelNumber{u"Đăng ký nhầm"_s}, {.document = cancelled});

    auto rows = book();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].arrivalNumber == u"01"_s);
    CHECK(rows[0].document == u"Công văn: Báo cáo số 1; số 1/SNV-VP ngày 27/02/2026 của Sở Nội vụ"_s);
    CHECK(rows[0].progress == u"Chờ ý kiến chỉ đạo"_s);
    CHECK(rows[0].deadline.isEmpty());
    CHECK(rows[1].receiver.startsWith(u"Trưởng phòng, Phòng Kinh tế; Hoàng Thị Lan"_s));
    CHECK(rows[1].receiver.endsWith(u"Phối hợp: Trưởng phòng, Phòng Văn hóa - Xã hội"_s));
    CHECK(rows[1].deadline == u"05/03/2026"_s);
    CHECK(rows[1].progress == u"Đang giải quyết"_s);
    CHECK(rows[2].note == u"Đã hủy: Đăng ký nhầm"_s);
    CHECK(rows[2].progress.isEmpty());

    clock.advance(std::chrono::hours(24 * 6));
    CHECK(book()[1].progress == u"Đang giải quyết, quá hạn 3 ngày"_s);
    act(u"chuyenvienkt"_s, worked, {.verb = RoutingVerb::ClosePart, .text = u"Đã báo cáo"_s});
    act(u"truongkt"_s, worked, {.verb = RoutingVerb::ClosePart, .text = u"Đã xong"_s, .endOthers = true});
    CHECK(book()[1].progress == u"Đã giải quyết ngày 08/03/2026 (quá hạn)"_s);
}

TEST_CASE_METHOD(Followed, "only papers that came in are followed up")
{
    accept(session(u"vanthu"_s), OpenRegister{body(), DocumentKind::Outgoing, u""_s, 2026, 1});
    const auto entry
        = unwrap(rows::selectRegister(store->reader(), body(), DocumentKind::Outgoing, u""_s, 2026));
    CHECK(followUpBook(store->reader(), directory, entry.value(), {clock.now()}).error().reason
        == Reason("document.wrong-kind"));
}
