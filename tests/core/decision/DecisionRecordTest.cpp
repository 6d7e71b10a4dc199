// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decision/DecisionRecord.h"

#include "core/decision/RecordText.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename AnyId>
AnyId id(uint number)
{
    return {QUuid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)};
}

DecisionRecord directive()
{
    DecisionRecord record;
    record.agency = u"UBND xã Đại Lộc"_s;
    record.org = id<OrgId>(1);
    record.notation = u"12/SNV-VP"_s;
    record.number = u"7"_s;
    record.subject = u"V/v rà soát thủ tục hành chính"_s;
    record.document = id<DocumentId>(42);
    record.version = 1;
    record.content = Sha256::of("manifest");
    record.files = {{Sha256::of("pdf"), u"van-ban.pdf"_s}, {Sha256::of("annex"), u"phụ lục 1.xlsx"_s}};
    record.chain = u"Văn bản đến cấp xã"_s;
    record.chainVersion = 2;
    record.routing = id<RoutingId>(50);
    record.step = u"Chủ tịch cho ý kiến chỉ đạo"_s;
    record.stepId = u"directive"_s;
    record.task = id<TaskId>(51);
    record.choice = u"Cho ý kiến chỉ đạo"_s;
    record.choiceWord = u"direct"_s;
    record.lead = u"Phòng Kinh tế (position:x)"_s;
    record.contributors = {u"Văn phòng"_s, u"Phòng Văn hóa – Xã hội"_s};
    record.informed = {u"Lê Văn An"_s};
    record.deadline = u"5 ngày làm việc"_s;
    record.comment = u"Giao phòng Kinh tế chủ trì.\n\nBáo cáo trước ngày 5/3."_s;
    record.person = u"Trần Quốc Khánh, Chủ tịch"_s;
    record.personId = id<PersonId>(3);
    record.command = id<CommandId>(60);
    record.commandHash = Sha256::of("command");
    record.head = {41, Sha256::of("link")};
    return record;
}

/// A return for somebody else, with the members that a directive has not.
DecisionRecord returned()
{
    auto record = directive();
    record.notation.clear();
    record.number.clear();
    record.choice = u"Trả lại"_s;
    record.choiceWord = u"return"_s;
    record.lead.clear();
    record.contributors.clear();
    record.informed.clear();
    record.deadline.clear();
    record.reassignedTo = u"Lê Văn An"_s;
    record.returnedTo = u"initiator"_s;
    record.straightBack = true;
    record.endsOthers = true;
    record.comment = u"Chưa đúng thể thức"_s;
    record.onBehalfOf = u"Nguyễn Thị Bình"_s;
    record.onBehalfOfId = id<PersonId>(4);
    record.delegation = id<DelegationId>(5);
    return record;
}

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(CHAUBAN_SOURCE_DIR "/tests/core/decision/golden/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_CASE("a record has the one written form that the format's document shows")
{
    CHECK(recordBytes(directive()).toStdString() == golden(u"directive.txt"_s).toStdString());
    CHECK(recordBytes(returned()).toStdString() == golden(u"return.txt"_s).toStdString());
}

TEST_CASE("a record is read back as it was written, whatever its words are")
{
    const auto comment = GENERATE(QString(),
        u"\n"_s,
        u"dòng đầu\r\ndòng hai\n"_s,
        u"Quyết định: từ chối\n> trích\nMã lệnh: giả"_s,
        u"\\u{202e} và \u202eđảo\u202c, \u00a0, \x01, tab\t"_s,
        u" trước và sau "_s,
        u"😀 "_s + QString(QChar(char16_t(0xd83d))) + u" nửa đôi"_s);

    for (auto record : {directive(), returned()}) {
        record.comment = comment;
        record.subject = comment;
        record.files.append({Sha256::of("x"), comment});
        const auto read = recordFromBytes(recordBytes(record));
        REQUIRE(read.ok());
        CHECK(read.value() == record);
    }
}

TEST_CASE("a record shows what would deceive a reader")
{
    auto record = directive();
    record.comment = u"Đồng ý\u202e ý gnồđ gnôhK"_s;

    CHECK(recordBytes(record).contains("> Đồng ý\\u{202e} ý gnồđ gnôhK\n"));
    CHECK(escapedText(u"C:\\u"_s) == u"C:\\\\u"_s);
}

TEST_CASE("nothing but the written form is a record")
{
    const auto good = recordBytes(directive());
    const auto refused = [](const QByteArray &bytes, const std::string &line) {
        const auto read = recordFromBytes(bytes);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().reason == Reason("decision.record-damaged"));
        CHECK(read.error().detail.toStdString() == line);
    };

    refused({}, "1");
    refused("chauban.decision.2" + good.mid(18), "1");
    refused(good.chopped(1), "34");
    refused(good + "Ghi chú: x\n", "34");
    refused(good + '\n', "35");
    refused("\xef\xbb\xbf" + good, "1");
    refused(QByteArray(good).replace("Phiên bản: 1", "Phiên bản: 01"), "8");
    refused(QByteArray(good).replace("Số trong sổ: 7\n", "Số trong sổ: \n"), "5");
    refused(QByteArray(good).replace("\n>\n", "\n> \n"), "27");
    refused(QByteArray(good).replace("Mã việc: ", "Mã việc: {").replace("000051", "51"), "17");
    refused(QByteArray(good).replace("Trích yếu: V", "Trích yếu: \\u{56}"), "6");
    refused(QByteArray(good).replace("rà soát", "r\xff soát"), "6");
}

TEST_CASE("the first line that differs is named")
{
    auto other = directive();
    CHECK(differingLine(directive(), other).isEmpty());
    other.head.position = 40;
    CHECK(differingLine(directive(), other) == u"Đầu nhật ký đã biết"_s);
    other.comment = u"Giao phòng Kinh tế chủ trì.\n\nBáo cáo trước ngày 6/3."_s;
    CHECK(differingLine(directive(), other) == u"Ý kiến"_s);
    other.lead.clear();
    CHECK(differingLine(directive(), other) == u"Chủ trì"_s);
    CHECK(differingLine(other, directive()) == u"Chủ trì"_s);
    other = directive();
    other.informed.append(u"Thêm"_s);
    CHECK(differingLine(directive(), other) == u"Để biết"_s);
    other = directive();
    other.onBehalfOf = u"Ai đó"_s;
    CHECK(differingLine(directive(), other) == u"Thay cho"_s);
    other = directive();
    other.comment.clear();
    CHECK(differingLine(directive(), other) == u"Ý kiến"_s);
}
