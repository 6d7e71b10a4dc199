// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/print/RegisterBook.h"

#include "core/csv/Csv.h"
#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/RegisterRows.h"
#include "core/pdf/typeset/ArrivalStamp.h"
#include "tests/support/Agency.h"
#include "workflow/authority/rows/AuthorityRows.h"
#include "workflow/print/Papers.h"
#include "workflow/record/RegisterTable.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto OldIncoming
    = u"Ngày đến,Số đến,Tác giả,\"Số, ký hiệu\",Ngày tháng,Tên loại và trích yếu nội dung,"
      "Đơn vị hoặc người nhận,Ngày chuyển,Ký nhận,Ghi chú\r\n"
      "05/01/2026,01,Sở Nội vụ,12/SNV-VP,02/01/2026,Công văn: Về việc rà soát,Phòng Kinh tế,"
      "06/01/2026,Lan,\r\n"
      "05/01/2026,02,Sở Tài chính,7/STC,03/01/2026,Báo cáo quý IV,,,,hỏa tốc\r\n"
      "07/01/2026,03,Sở Y tế,8/SYT,06/01/2026,Giấy mời: Họp giao ban,,,,Đã hủy: ghi nhầm\r\n"
      ",04,,,,,,,,Đã hủy: bỏ trống\r\n"
      "09/02/2026,05,Đảng ủy,12-CV/ĐU,08/02/2026,Công văn: Mời họp,\"Văn thư; Phòng Kinh tế\","
      "10/02/2026,,\r\n"_s;
const auto OldOutgoing
    = u"\"Số, ký hiệu văn bản\",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản,Người ký,Nơi nhận "
      u"văn bản,"
      "\"Đơn vị, người nhận bản lưu\",Số lượng bản,Ngày chuyển,Ký nhận,Ghi chú\r\n"
      "05/QĐ-UBND,03/02/2026,Quyết định: Khen thưởng,Nguyễn Văn An,\"Sở Nội vụ; Sở Tài chính\",Phòng Kinh "
      "tế,3,"
      "04/02/2026,,\r\n"
      "06/UBND-VP,05/02/2026,Công văn: Trả lời,Trần Thị Bình,Đảng ủy,,,,,Đã hủy: sai thể thức\r\n"_s;

struct Books : Agency
{
    void import(DocumentKind kind, const QString &csv)
    {
        const auto table = readRegisterTable(csv.toUtf8(), {body(), kind, {}, 2026, {}}, directory);
        REQUIRE(table.ok());
        REQUIRE(table->faults.isEmpty());
        done(u"vanthu"_s, table->import);
    }
    Register entry(DocumentKind kind)
    {
        return *rows::selectRegister(*store, body(), kind, u""_s, 2026).value();
    }
    QString exported(DocumentKind kind)
    {
        auto text = QString::fromUtf8(exportBook(*store, directory, entry(kind)).value());
        return text.startsWith(QChar(0xfeff)) ? text.mid(1) : text;
    }
    DocumentId arrive(const QString &notation)
    {
        const auto id = freshDocument();
        done(u"vanthu"_s,
            RegisterDocument{body(), {}, letter(notation, u"Kiến nghị"_s), {pdf(id.bytes())}},
            id);
        return id;
    }
    void passOn(const DocumentId &document, Relationship relationship, const Principal &to, WorkState state)
    {
        Scene scene;
        scene.command = ids.create<CommandId>();
        scene.now = clock.now();
        PutRouting routing;
        routing.id = ids.create<RoutingId>();
        routing.document = document;
        routing.chain = ids.create<ChainId>();
        Task task;
        task.id = ids.create<TaskId>();
        task.routing = routing.id;
        task.document = document;
        task.principal = to;
        task.relationship = relationship;
        task.state = state;
        task.openedAt = clock.now();
        if (state == WorkState::Done) {
            task.closedAt = clock.now();
            task.doneBy = who(u"truongkt"_s);
        }
        routing.tasks = {task};
        REQUIRE(rows::write(*store, scene, directory.org.id, routing).ok());
    }
};

}

TEST_CASE_METHOD(Books, "an old book that was imported is exported word for word")
{
    import(DocumentKind::Incoming, OldIncoming);
    import(DocumentKind::Outgoing, OldOutgoing);
    CHECK(exported(DocumentKind::Incoming).toStdString() == OldIncoming.toStdString());
    CHECK(exported(DocumentKind::Outgoing).toStdString() == OldOutgoing.toStdString());
}

TEST_CASE_METHOD(
    Books, "the period chooses lines by their date; a number without paper stays with its neighbour")
{
    import(DocumentKind::Incoming, OldIncoming);
    const auto numbers = [&](QDate from, QDate to) {
        QStringList found;
        const auto book = incomingBook(*store, directory, entry(DocumentKind::Incoming), from, to).value();
        for (const auto &row : book)
            found.append(row.arrivalNumber);
        return found.join(u' ').toStdString();
    };
    CHECK(numbers({}, {}) == "01 02 03 04 05");
    CHECK(numbers(QDate(2026, 1, 6), {}) == "03 04 05");
    CHECK(numbers(QDate(2026, 1, 6), QDate(2026, 1, 31)) == "03 04");
    CHECK(numbers({}, QDate(2026, 1, 5)) == "01 02");
    CHECK(numbers(QDate(2026, 3, 1), {}).empty());
}

TEST_CASE_METHOD(
    Books, "the register says to whom a paper was passed on, and when; a cancelled number its reason")
{
    const auto first = arrive(u"1/SNV"_s);
    const auto second = arrive(u"2/SNV"_s);
    const auto third = arrive(u"3/SNV"_s);
    passOn(first, Relationship::Director, Principal::of(positionOf(u"chutich"_s)), WorkState::Done);
    clock.advance(std::chrono::hours(24));
    passOn(first, Relationship::Lead, Principal::of(unit(u"KT"_s)), WorkState::Done);
    passOn(second, Relationship::Director, Principal::of(positionOf(u"chutich"_s)), WorkState::Open);
    done(u"vanthu"_s, CancelNumber{u"Đăng ký nhầm"_s}, third);

    const auto book = incomingBook(*store, directory, entry(DocumentKind::Incoming)).value();
    REQUIRE(book.size() == 3);
    CHECK(book[0].receiver == u"Phòng Kinh tế"_s);
    CHECK(book[0].datePassedOn == u"03/03/2026"_s);
    CHECK(book[0].receivedBy == u"Đặng Văn Hải"_s);
    CHECK(book[0].arrivalDate == u"02/03/2026"_s);
    CHECK(book[0].typeAndSubject == u"Công văn: Kiến nghị"_s);
    CHECK(book[1].receiver == u"Chủ tịch"_s);
    CHECK(book[1].receivedBy.isEmpty());
    CHECK(book[2].cancelled);
    CHECK(book[2].note == u"Đăng ký nhầm"_s);
    CHECK(printBook(*store, directory, entry(DocumentKind::Incoming))->startsWith("%PDF-"));
}

TEST_CASE_METHOD(Books, "a register longer than a page of reading loses and doubles nothing")
{
    QString csv = OldIncoming.section(u"\r\n"_s, 0, 0) + u"\r\n"_s;
    for (int i = 1; i <= 1203; ++i)
        csv += u"05/01/2026,%1,Sở,%1/S,02/01/2026,Thư %1,Kho,06/01/2026,,\r\n"_s.arg(i, 2, 10, QChar(u'0'));
    import(DocumentKind::Incoming, csv);
    CHECK(exported(DocumentKind::Incoming) == csv);
}

TEST_CASE_METHOD(Books, "the stamp is filled from the register and from the work done")
{
    const auto id = arrive(u"1/SNV"_s);
    passOn(id, Relationship::Director, Principal::of(positionOf(u"chutich"_s)), WorkState::Done);
    passOn(id, Relationship::Lead, Principal::of(unit(u"KT"_s)), WorkState::Open);
    const auto tasks = rows::selectTasks(*store, id).value();

    const auto stamp = arrivalStampOf(directory, document(id), tasks, u"2026.KT.01"_s);
    REQUIRE(stamp.ok());
    CHECK(stamp->number == u"01"_s);
    CHECK(stamp->date == u"02/03/2026"_s);
    CHECK(stamp->passedTo == u"Phòng Kinh tế"_s);
    CHECK(stamp->dossierCode == u"2026.KT.01"_s);

    const auto unnumbered = freshDocument();
    done(u"vanthu"_s, ReceiveDocument{body(), letter(u"9/SNV"_s, u"Thư"_s), {pdf("received")}}, unnumbered);
    CHECK(arrivalStampOf(directory, document(unnumbered), {}, {}).error().reason
        == Reason("document.wrong-state"));
}
