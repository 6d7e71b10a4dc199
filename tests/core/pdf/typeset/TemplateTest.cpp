// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/typeset/Template.h"

#include "core/pdf/typeset/Typeset.h"

#include "Samples.h"
#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

QMap<QString, QString> commonValues()
{
    return {{u"agency"_s, u"Ủy ban nhân dân\nxã Hòa Thuận"_s},
        {u"notation"_s, u"UBND-VP"_s},
        {u"place"_s, u"Hòa Thuận"_s},
        {u"year"_s, u"2026"_s},
        {u"subject"_s, u"họp giao ban tháng 3"_s},
        {u"signerTitles"_s, u"KT. Chủ tịch\nPhó Chủ tịch"_s},
        {u"signerName"_s, u"Nguyễn Thị Thùy Dương"_s}};
}

Template templateNamed(const QString &id)
{
    auto result = Template::named(id);
    REQUIRE(result.ok());
    return std::move(result).value();
}

}

TEST_CASE("Every template that the program carries can be filled and typeset")
{
    CHECK(Template::ids()
        == QStringList{
            u"bao-cao"_s, u"cong-van"_s, u"giay-moi"_s, u"quyet-dinh"_s, u"thong-bao"_s, u"to-trinh"_s});
    for (const auto &id : Template::ids()) {
        const auto form = templateNamed(id);
        auto values = commonValues();
        for (const auto &field : form.fields())
            if (!values.contains(field.name))
                values[field.name] = u"Giá trị của %1"_s.arg(field.name);
        const auto content = form.fill(values);
        REQUIRE(content.ok());
        const auto draft = typesetDraft(content.value());
        REQUIRE(draft.ok());
        CHECK(draft->fields.size() == 5);
        const ReadBack read(draft->pdf);
        read.show(u"template-"_s + id);
        for (const auto &field : form.fields())
            if (!commonValues().contains(field.name) && field.name != u"year"_s)
                CHECK(read.text().contains(values[field.name], Qt::CaseInsensitive));
        CHECK_FALSE(read.text().contains(u"{{"_s));
    }
}

TEST_CASE("Missing fields are named by their labels")
{
    auto values = commonValues();
    values.remove(u"subject"_s);
    const auto content = templateNamed(u"cong-van"_s).fill(values);

    REQUIRE_FALSE(content.ok());
    CHECK(content.error().reason == Reason("typeset.missing-field"));
    CHECK(content.error().detail == u"Trích yếu, Kính gửi, Nội dung"_s);
}

TEST_CASE("Lines become paragraphs by what they begin with, and empty optional entries are left out")
{
    auto values = commonValues();
    values[u"authority"_s] = u"Chủ tịch Ủy ban nhân dân xã Hòa Thuận"_s;
    values[u"grounds"_s]
        = u"Căn cứ Luật Tổ chức chính quyền địa phương;\nTheo đề nghị của Chánh Văn phòng."_s;
    values[u"articles"_s]
        = u"Điều 1. Thành lập Tổ công tác.\n1. Tổ trưởng: ông A.\nĐiều 2. Quyết định có hiệu lực từ ngày ký./."_s;
    const auto content = templateNamed(u"quyet-dinh"_s).fill(values);

    REQUIRE(content.ok());
    QList<ParagraphKind> kinds;
    for (const auto &paragraph : content->body)
        kinds << paragraph.kind;
    using enum ParagraphKind;
    CHECK(kinds == QList<ParagraphKind>{Basis, Basis, Centred, Article, Text, Article});
    CHECK(content->recipients == QStringList{u"Lưu: VT"_s});
    CHECK(content->signature.titles == QStringList{u"KT. Chủ tịch"_s, u"Phó Chủ tịch"_s});
}

TEST_CASE("A recipient that the template prints itself is not doubled when it is given")
{
    auto values = commonValues();
    values[u"addressees"_s] = u"Sở Nội vụ"_s;
    values[u"body"_s] = u"Ủy ban nhân dân xã báo cáo."_s;
    values[u"recipients"_s] = u"- Như trên;\nThường trực Đảng ủy;\nThường trực Đảng ủy\nLưu: VT, VP.\n"_s;
    const auto content = templateNamed(u"cong-van"_s).fill(values);

    REQUIRE(content.ok());
    CHECK(content->recipients == QStringList{u"Như trên"_s, u"Thường trực Đảng ủy;"_s, u"Lưu: VT, VP."_s});
}

TEST_CASE("An invitation names the agency in one line and leaves out a chair that is not given")
{
    auto values = commonValues();
    values[u"invited"_s] = u"- Thường trực HĐND xã;\n- Trưởng các phòng."_s;
    values[u"purpose"_s] = u"họp giao ban"_s;
    values[u"time"_s] = u"8 giờ 00 ngày 03/3/2026"_s;
    values[u"venue"_s] = u"Phòng họp số 1"_s;
    const auto content = templateNamed(u"giay-moi"_s).fill(values);

    REQUIRE(content.ok());
    CHECK(content->body.first().text == u"Ủy ban nhân dân xã Hòa Thuận trân trọng kính mời:"_s);
    for (const auto &paragraph : content->body)
        CHECK_FALSE(paragraph.text.startsWith(u"Chủ trì"_s));
    CHECK(content->body.last().text.endsWith(u"./."_s));
}

TEST_CASE("A wrong template file is refused with the place that is wrong")
{
    const auto detail = [](const QByteArray &json) {
        const auto form = Template::fromJson(json);
        REQUIRE_FALSE(form.ok());
        CHECK(form.error().reason == Reason("typeset.bad-template"));
        return form.error().detail;
    };
    CHECK(detail(R"({"name":"A","fields":[],"draft":{"subject":"{{unknown}}"}})") == u"{{unknown}}"_s);
    CHECK(detail(R"({"name":"A","fields":[{"name":"x","label":"X"}],"draft":{"subject":"y"}})") == u"x"_s);
    CHECK(detail(R"({"name":"A","draft":{"body":[{"kind":"poem","text":"y"}]}})") == u"poem"_s);
    CHECK_FALSE(detail("{").isEmpty());
    CHECK(Template::named(u"../reasons/typeset"_s).error().reason == Reason("typeset.no-such-template"));
}
