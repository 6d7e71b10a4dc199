// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/RegisterRows.h"
#include "tests/support/Agency.h"
#include "workflow/record/RegisterTable.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto IncomingHeader
    = u"Ngày đến,Số đến,Tác giả,\"Số, ký hiệu\",Ngày tháng,Tên loại và trích yếu nội dung,"
      "Đơn vị hoặc người nhận,Ngày chuyển,Ký nhận,Ghi chú\n"_s;
const auto OutgoingHeader
    = u"\"Số, ký hiệu văn bản\",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản,Người ký,"
      "Nơi nhận văn bản,\"Đơn vị, người nhận bản lưu\",Số lượng bản,Ngày chuyển,Ký nhận,Ghi chú\n"_s;

struct OldBook : Agency
{
    RegisterTable read(DocumentKind kind, const QString &csv)
    {
        const ImportRegister frame{body(), kind, {}, 2026, {}};
        return readRegisterTable(csv.toUtf8(), frame, directory).value();
    }

    QList<rows::NumberRow> numbers(DocumentKind kind)
    {
        const auto entry = rows::selectRegister(*store, body(), kind, u""_s, 2026).value();
        return rows::selectNumbers(*store, entry->id, 0, 100).value();
    }

    Outcome arrive(int number)
    {
        return done(u"vanthu"_s,
            RegisterDocument{body(),
                {},
                letter(QString::number(number) + u"/X"_s, u"Thư"_s),
                {pdf(QByteArray::number(number))}},
            freshDocument());
    }
};

const auto ThreeLines = IncomingHeader
    + u"05/01/2026,1,Sở Nội vụ,12/SNV-VP,02/01/2026,Công văn: Về việc rà soát,Phòng Kinh tế,06/01/2026,Lan,\n"
      "05/01/2026,2,Sở Tài chính,7/STC,03/01/2026,Báo cáo quý IV,,,,mật độ thấp\n"
      "07/01/2026,4,,,,,,,,Đã hủy: ghi nhầm\n"_s;

}

TEST_CASE_METHOD(OldBook, "the lines of an old book become register lines that the clerks see")
{
    const auto table = read(DocumentKind::Incoming, ThreeLines);
    REQUIRE(table.faults.isEmpty());
    const auto outcome = done(u"vanthu"_s, table.import);
    CHECK(outcome.result["imported"_L1] == 3);
    CHECK(outcome.result["next"_L1] == 5);
    CHECK(outcome.result["gaps"_L1].toArray() == QJsonArray{QJsonArray{3, 3}});

    const auto lines = numbers(DocumentKind::Incoming);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].state == NumberState::Imported);
    CHECK(lines[2].state == NumberState::Cancelled);
    CHECK(lines[2].reason == u"ghi nhầm"_s);
    CHECK(lines[2].document.isNull());
    const auto first = document(lines[0].document);
    CHECK(first.state == DocumentState::Done);
    CHECK(first.metadata.type == u"CV"_s);
    CHECK(first.metadata.subject == u"Về việc rà soát"_s);
    CHECK(first.metadata.agency == u"Sở Nội vụ"_s);
    CHECK(first.arrivalDate == QDate(2026, 1, 5));
    const auto passed = rows::selectRecipients(*store, first.id).value();
    REQUIRE(passed.size() == 1);
    CHECK(passed[0].receiver == u"Lan"_s);
    CHECK(passed[0].changedAt.dateIn(directory.zone()) == QDate(2026, 1, 6));
    const auto second = document(lines[1].document);
    CHECK(second.metadata.type == u"BC"_s);
    CHECK(second.metadata.subject == u"Báo cáo quý IV"_s);
    CHECK(first.sortKey < second.sortKey);
    CHECK(sees(u"vanthu"_s, first.id));
    CHECK_FALSE(sees(u"chuyenvienkt"_s, first.id));
    CHECK(arrive(9).result["number"_L1] == 5);
}

TEST_CASE_METHOD(OldBook, "an old book fills the numbers below the opening of a register in use")
{
    done(u"vanthu"_s, OpenRegister{body(), DocumentKind::Incoming, u""_s, 2026, 4});
    arrive(1);
    auto table = read(DocumentKind::Incoming, ThreeLines);
    CHECK(refused(u"vanthu"_s, table.import) == u"register.faulty-lines"_s); // number 4 is given already
    table.import.lines.removeLast();
    CHECK(done(u"vanthu"_s, table.import).result["next"_L1] == 5);
    CHECK(refused(u"vanthu"_s, table.import) == u"register.faulty-lines"_s);
    CHECK(numbers(DocumentKind::Incoming).size() == 3);

    for (auto &line : table.import.lines)
        line.number += 100;
    const auto outcome = run(command(u"vanthu"_s, table.import));
    CHECK(outcome.reason == u"register.faulty-lines"_s);
    CHECK(outcome.detail == u"2, 3"_s);
}

TEST_CASE_METHOD(OldBook, "faulty lines are told by their number in the file and nothing is imported")
{
    const auto table = read(DocumentKind::Incoming,
        IncomingHeader
            + u"05/01/2026,1,A,1/A,,\"Hai\ndòng\",,,,\n"
              "31/02/2026,2,A,2/A,,Ngày sai,,,,\n"
              "05/01/2025,3,A,3/A,,Năm khác,,,,\n"
              "05/01/2026,x,A,3/A,,Không số,,,,\n"
              "\n"
              "06/01/2026,1,A,4/A,,Trùng số,,,,\n"
              ",7,A,7/A,,Không ngày,,,,\n"_s);
    REQUIRE(table.faults.size() == 1);
    CHECK(table.faults[0].line == 4);
    CHECK(table.faults[0].error.reason == Reason("register.line-no-date"));

    const auto faults = checkLines({}, {}, table.import);
    REQUIRE(faults.size() == 4);
    CHECK(faults[0].line == 5);
    CHECK(faults[0].error.reason == Reason("register.line-wrong-year"));
    CHECK(faults[1].line == 6);
    CHECK(faults[1].error.reason == Reason("register.line-no-number"));
    CHECK(faults[2].line == 8);
    CHECK(faults[2].error.reason == Reason("register.number-taken"));
    CHECK(faults[3].line == 9);

    const auto outcome = run(command(u"vanthu"_s, table.import));
    CHECK(outcome.detail == u"5, 6, 8, 9"_s);
    CHECK_FALSE(rows::selectRegister(*store, body(), DocumentKind::Incoming, u""_s, 2026)->has_value());
    CHECK(refused(u"chuyenvienkt"_s, table.import) == u"access.denied"_s);
}

TEST_CASE_METHOD(OldBook, "letters that occur twice are reported, not refused")
{
    arrive(1);
    auto table = read(DocumentKind::Incoming,
        IncomingHeader
            + u"05/01/2026,1,Sở Nội vụ,1/X,27/02/2026,Thư,,,,\n"
              "06/01/2026,2,Sở Nội vụ,1/X,27/02/2026,Thư,,,,\n"_s);
    table.import.year = 2025;
    for (auto &line : table.import.lines)
        line.arrivalDate = QDate(2025, 5, 5);
    const auto outcome = done(u"vanthu"_s, table.import);
    CHECK(outcome.result["repeated"_L1].toArray() == QJsonArray{QJsonArray{1, 2}});
    CHECK(outcome.result["known"_L1].toArray().size() == 2);
}

TEST_CASE_METHOD(OldBook, "an outgoing book keeps signer, recipients and the unit of the copy")
{
    const auto table = read(DocumentKind::Outgoing,
        OutgoingHeader
            + u"05/QĐ-UBND,03/02/2026,Quyết định: Khen thưởng,Nguyễn Văn An,Sở Nội vụ; Phòng Kinh tế,Phòng "
              u"kinh tế,"
              "3,04/02/2026,,\n"
              "06-CV/ĐU,03/02/2026,Công văn: Mời họp,Nguyễn Văn An,Đảng ủy,Kho lưu trữ,1,,,gấp\n"_s);
    REQUIRE(table.faults.isEmpty());
    done(u"vanthu"_s, table.import);
    const auto lines = numbers(DocumentKind::Outgoing);
    REQUIRE(lines.size() == 2);
    const auto decision = document(lines[0].document);
    CHECK(decision.number == 5);
    CHECK(decision.state == DocumentState::Issued);
    CHECK(decision.unit == unit(u"KT"_s));
    CHECK(decision.metadata.copies == 3);
    CHECK(document(lines[1].document).metadata.note == u"gấp; lưu: Kho lưu trữ"_s);

    SECTION("the fate of each recipient is kept")
    {
        UpdateRecipient update{u"Sở Nội vụ"_s, RecipientState::Received, u"Bà Hoa"_s, {}};
        done(u"vanthu"_s, update, decision.id);
        const auto recipients = rows::selectRecipients(*store, decision.id).value();
        CHECK(recipients[0].state == RecipientState::Received);
        CHECK(recipients[0].receiver == u"Bà Hoa"_s);
        CHECK(recipients[0].changedAt == clock.now());
        CHECK(recipients[1].state == RecipientState::Sent);
        CHECK(refused(u"truongkt"_s, update, decision.id) == u"document.unknown"_s);
        update.at = Instant{clock.now().milliseconds + 1};
        CHECK(refused(u"vanthu"_s, update, decision.id) == u"recipient.wrong-time"_s);
        CHECK(refused(u"vanthu"_s, UpdateRecipient{u"Không có"_s}, decision.id) == u"recipient.unknown"_s);
    }
}

TEST_CASE_METHOD(OldBook, "a table without numbers is not a register")
{
    const ImportRegister frame{body(), DocumentKind::Incoming, {}, 2026, {}};
    const auto table = readRegisterTable("a,b\n1,2\n", frame, directory);
    REQUIRE_FALSE(table.ok());
    CHECK(table.error().reason == Reason("register.no-number-column"));
}
