// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/organisation/OrganisationTables.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

OrganisationTables tables()
{
    return {"name,code,place\nỦy ban nhân dân xã Mẫu,H98.07,Xã Mẫu\n",
        "notation,name\nUBND,ỦY BAN NHÂN DÂN XÃ MẪU\nHĐND,HỘI ĐỒNG NHÂN DÂN XÃ MẪU\n",
        "code,name,notation,parent\nlanh-dao,Lãnh đạo,,\nvan-phong,Văn phòng,VP,lanh-dao\n",
        "unit,code,title,role,rank,signs_as,bodies\n"
        "lanh-dao,chu-tich,Chủ tịch,lãnh đạo,0,TM.,UBND HĐND\n"
        "van-phong,van-thu,Văn thư,clerk,,,UBND\n"
        "van-phong,quan-tri,Quản trị,quản trị,,,\n",
        "login,name,unit,position,from,to\n"
        "an,Nguyễn Văn An,lanh-dao,chu-tich,2025-07-01,\n"
        "binh,Trần Thị Bình,van-phong,van-thu,01/07/2025,\n"
        "binh,Trần Thị Bình,van-phong,quan-tri,1/7/2025,\n"};
}

QString failure(const OrganisationTables &changed)
{
    const auto directory = readOrganisation(changed, nullptr);
    REQUIRE_FALSE(directory.ok());
    return QLatin1StringView(directory.error().reason.id()) + u' ' + directory.error().detail;
}

}

TEST_CASE("an agency is read from its five tables")
{
    const auto read = readOrganisation(tables(), nullptr);
    REQUIRE(read.ok());
    CHECK(read->org.zone == u"Asia/Ho_Chi_Minh"_s);
    CHECK(read->units[1].parent == read->units[0].id);
    CHECK(read->positions[0].bodies == QList{read->bodies[0].id, read->bodies[1].id});
    CHECK(read->positions[1].role == Role::Clerk);
    CHECK(read->people.size() == 2);
    REQUIRE(read->appointments.size() == 3);
    CHECK(read->appointments[2].from == QDate(2025, 7, 1));
    CHECK(read->positionsOf(read->people[1].id, QDate(2026, 1, 1)).size() == 2);
}

TEST_CASE("importing again gives the same ids, and keeps those that the store already has")
{
    const auto first = readOrganisation(tables(), nullptr).value();
    auto changed = tables();
    changed.people.replace("Nguyễn Văn An", "Nguyễn Văn Ân");
    CHECK(toJson(readOrganisation(tables(), nullptr).value()) == toJson(first));
    CHECK(readOrganisation(changed, nullptr)->people[0].id == first.people[0].id);

    auto known = first;
    known.org.id = OrgId{QUuid::createUuid()};
    known.people[0].id = PersonId{QUuid::createUuid()};
    known.appointments.clear();
    const auto again = readOrganisation(changed, &known).value();
    CHECK(again.org.id == known.org.id);
    CHECK(again.people[0].id == known.people[0].id);
    CHECK(again.people[0].name == u"Nguyễn Văn Ân"_s);
    CHECK(again.appointments[0].person == known.people[0].id);
}

TEST_CASE("what is wrong in a table is told with file, line and column")
{
    auto wrong = tables();
    SECTION("an unknown unit")
    {
        wrong.people.replace("van-phong,van-thu,01", "vp,van-thu,01");
        CHECK(failure(wrong) == u"organisation.unknown-name people.csv:3 (unit): vp"_s);
    }
    SECTION("a role that does not exist")
    {
        wrong.positions.replace("clerk", "thợ");
        CHECK(failure(wrong) == u"organisation.wrong-value positions.csv:3 (role): thợ"_s);
    }
    SECTION("a date that is none")
    {
        wrong.people.replace("2025-07-01", "31/02/2025");
        CHECK(failure(wrong) == u"organisation.wrong-value people.csv:2 (from): 31/02/2025"_s);
    }
    SECTION("an empty cell below one of several lines")
    {
        wrong.bodies = "notation,name\nUBND,\"ỦY BAN\nNHÂN DÂN\"\n,HỘI ĐỒNG\n";
        CHECK(failure(wrong) == u"organisation.missing-value bodies.csv:4 (notation)"_s);
    }
    SECTION("a key twice")
    {
        wrong.units += "van-phong,Văn phòng hai,,\n";
        CHECK(failure(wrong) == u"organisation.repeated units.csv:4 (code): van-phong"_s);
    }
    SECTION("a missing column")
    {
        wrong.people.replace("login,name", "login,ten");
        CHECK(failure(wrong) == u"organisation.missing-column people.csv: name"_s);
    }
    SECTION("one login for two names")
    {
        wrong.people.replace("binh,Trần Thị Bình,van-phong,quan", "binh,Trần Văn Bình,van-phong,quan");
        CHECK(failure(wrong) == u"organisation.wrong-value people.csv:4 (name): Trần Văn Bình"_s);
    }
    SECTION("an open quotation mark")
    {
        wrong.units += "x,\"mở\n";
        CHECK(failure(wrong) == u"csv.open-quote 4 (units.csv)"_s);
    }
    SECTION("no administrator")
    {
        wrong.positions.replace("quản trị", "chuyên viên");
        CHECK(failure(wrong) == u"organisation.no-administrator people.csv"_s);
    }
}
