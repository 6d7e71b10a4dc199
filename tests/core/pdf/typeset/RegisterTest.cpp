// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Register.h"

#include "core/csv/Csv.h"

#include "Samples.h"
#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<OutgoingRegisterRow> outgoingRows(int count)
{
    QList<OutgoingRegisterRow> rows;
    for (int i = 1; i <= count; ++i)
        rows << OutgoingRegisterRow{u"%1/QĐ-UBND"_s.arg(i, 2, 10, QChar(u'0')),
            u"03/02/2026"_s,
            u"Quyết định về việc phê duyệt kế hoạch sử dụng ngân sách đợt %1"_s.arg(i),
            u"Trần Quốc Bảo"_s,
            u"Phòng Kinh tế; Kho bạc Nhà nước khu vực"_s,
            u"Văn thư"_s,
            u"5"_s,
            u"03/02/2026"_s,
            u"Lan"_s,
            u""_s};
    return rows;
}

QByteArray printed(const auto &rows)
{
    const RegisterHeading heading{
        .parentAgency = u"Ủy ban nhân dân tỉnh Đông Sơn"_s, .agency = u"Sở Tài chính"_s, .year = 2026};
    const auto pdf = printRegister(heading, rows);
    REQUIRE(pdf.ok());
    return pdf.value();
}

}

TEST_CASE("A register of 200 entries breaks pages between rows and repeats its header on each")
{
    const ReadBack read(printed(outgoingRows(200)));
    read.show(u"outgoing"_s);

    CHECK(read.pages() > 10);
    for (int page = 0; page < read.pages(); ++page) {
        const QString text = read.text(page);
        CHECK(text.contains(u"(1) (2) (3) (4) (5) (6) (7) (8) (9) (10)"_s));
        CHECK(text.contains(u"Trang %1/%2"_s.arg(page + 1).arg(read.pages())));
        CHECK(text.contains(u"SỔ ĐĂNG KÝ VĂN BẢN ĐI"_s) == (page == 0));
        for (const auto &box : read.boxes(page)) {
            CHECK(box.left() >= 14.5);
            CHECK(box.right() <= 282.5);
            CHECK(box.bottom() <= 203);
        }
    }
    const QStringList words = read.text().split(u' ');
    for (int i = 1; i <= 200; ++i)
        CHECK(words.count(u"%1/QĐ-UBND"_s.arg(i, 2, 10, QChar(u'0'))) == 1);
}

TEST_CASE("A cancelled entry keeps its number and shows the reason")
{
    auto rows = outgoingRows(3);
    rows[1].cancelled = true;
    rows[1].note = u"ghi sai thể thức"_s;

    const ReadBack read(printed(rows));
    read.show(u"cancelled"_s);

    CHECK(read.text().contains(u"02/QĐ-UBND"_s));
    CHECK(read.place(u"Đã hủy: ghi"_s).left() > 255);
    CHECK(read.place(u"Đã hủy: ghi"_s).top() == Approx(read.place(u"02/QĐ-UBND"_s).top()).margin(0.5));
}

TEST_CASE("Entries of the greatest lengths are broken over pages and never clipped")
{
    IncomingRegisterRow row{u"03/02/2026"_s,
        u"1533"_s,
        u"Bộ Khoa học và Công nghệ"_s,
        u"1234/BKHCN-VP"_s,
        u"30/01/2026"_s,
        u"Công văn về việc triển khai nhiệm vụ "_s.repeated(13) + u"CUỐI"_s,
        u"Phòng Kinh tế, "_s.repeated(66) + u"CHÓT"_s,
        u""_s,
        u""_s,
        u""_s};
    const ReadBack read(printed(QList<IncomingRegisterRow>{row, row, row}));
    read.show(u"incoming"_s);

    const QString text = read.text();
    CHECK(text.count(u"CUỐI"_s) == 3);
    CHECK(text.count(u"CHÓT"_s) == 3);
    for (int page = 0; page < read.pages(); ++page) {
        CHECK(read.text(page).count(u"(1) (2) (3)"_s) == 1);
        CHECK(read.boxes(page).size() > 40); // no page with nothing but its header
        for (const auto &box : read.boxes(page))
            CHECK(box.bottom() <= 203);
    }
}

TEST_CASE("The follow-up register has seven columns and an empty register says so")
{
    const ReadBack read(printed(QList<FollowUpRegisterRow>{}));
    read.show(u"follow-up"_s);

    CHECK(read.text().contains(u"(1) (2) (3) (4) (5) (6) (7)"_s));
    CHECK_FALSE(read.text().contains(u"(8)"_s));
    CHECK(read.text().contains(u"Không có văn bản nào"_s));
}

TEST_CASE("A register for a spreadsheet has the printed columns and comes back unchanged")
{
    auto rows = outgoingRows(2);
    rows[0].typeAndSubject = u"=SUM(A1), \"khẩn\""_s;
    rows[1].cancelled = true;
    rows[1].note = u"trùng số"_s;

    const QByteArray csv = registerCsv(rows);
    const auto back = readCsv(csv);

    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    REQUIRE(back.ok());
    REQUIRE(back->size() == 3);
    CHECK(back->at(0).size() == 10);
    CHECK(back->at(1).at(2) == rows[0].typeAndSubject);
    CHECK(csv.contains("'=SUM"));
    CHECK(back->at(2).at(9) == u"Đã hủy: trùng số"_s);
}
