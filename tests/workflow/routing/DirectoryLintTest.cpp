// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/routing/DirectoryLint.h"

#include "tests/workflow/routing/Play.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::string findings(const QString &flow, const Office &office)
{
    QStringList lines;
    for (const auto &finding : lint(chainOf(flow), office.directory))
        lines += QString::fromLatin1(finding.reason.id()) + u'@' + finding.place;
    return lines.join(u' ').toStdString();
}

}

TEST_CASE("a chain whose people exist has no findings on the directory")
{
    const auto flow
        = uR"({"sequence":[<a:approve:head1>,<b:sign:@leader,"vote":{"approve":"2"},"fourEyes":["a"]>]})"_s;
    CHECK(findings(flow, Office()) == "");
}

TEST_CASE("rules that find nobody, or too few, are warned about")
{
    Office office;
    office.leave("chief");
    office.leave("vice2");

    CHECK(findings(u"<a:approve:chief>"_s, office) == "chain.nobody-resolves@a");
    CHECK(findings(u"<a:approve:@office-chief>"_s, office) == "chain.nobody-resolves@a");
    CHECK(
        findings(u"<a:approve:@leader,\"vote\":{\"approve\":\"3\"}>"_s, office) == "chain.too-few-voters@a");
    // Neither the office nor the leaders' unit has a head here.
    CHECK(findings(u"<a:approve:unit-head>"_s, office)
        == "chain.unit-without-head@a chain.unit-without-head@a");
}

TEST_CASE("four eyes in one person's hands and deputies in a circle are warned about")
{
    Office office;

    CHECK(findings(uR"({"sequence":[<a:approve:chief>,<b:sign:@office-chief,"fourEyes":["a"]>]})"_s, office)
        == "chain.four-eyes-one-person@b");
    office.delegate("chair", "vice");
    office.delegate("vice", "chief");
    CHECK(findings(u"<a:approve:chief>"_s, office) == "");
    office.delegate("chief", "chair");
    CHECK(findings(u"<a:approve:chief>"_s, office) == "chain.deputies-in-circle@");
}
