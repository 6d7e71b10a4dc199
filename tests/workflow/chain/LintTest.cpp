// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/chain/Lint.h"

#include "workflow/chain/ChainFile.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// `{S:id:act}` in a flow stands for a step of that id and act, asked of the office chief.
std::string findings(QString flow, const char *kind = "outgoing")
{
    static const QRegularExpression shorthand(u"\\{S:([\\w-]+):([\\w-]+)"_s);
    flow.replace(shorthand,
        u"{\"step\":\"\\1\",\"name\":\"\\1\",\"act\":\"\\2\",\"who\":{\"rule\":\"role\",\"name\":\"office-chief\"}"_s);
    const auto text
        = u"{\"format\":\"chauban-chain-1\",\"id\":\"0192e000-0000-7000-8000-000000000001\",\"version\":1,"
          "\"kind\":\"%1\",\"name\":\"Thử\",\"flow\":%2}"_s.arg(QString::fromLatin1(kind), flow);
    const auto chain = chainFromJson(text.toUtf8());
    if (!chain.ok())
        FAIL(chain.error().detail.toStdString());
    QStringList lines;
    for (const auto &finding : lint(chain.value()))
        lines += QString::fromLatin1(finding.reason.id()) + u'@' + finding.place;
    return lines.join(u' ').toStdString();
}

}

TEST_CASE("a lawful outgoing chain has no findings")
{
    CHECK(findings(uR"({"sequence":[{S:a:approve},{S:s:sign},{S:n:assign-number},{S:d:seal},{S:i:issue}]})"_s)
        == "");
}

TEST_CASE("number and seal out of order are found on every way through the tree")
{
    CHECK(findings(uR"({"sequence":[{S:n:assign-number},{S:s:sign}]})"_s)
        == "chain.number-before-signature@n chain.number-before-signature@s");
    CHECK(findings(uR"({"sequence":[{S:s:sign},{S:d:seal},{S:n:assign-number}]})"_s)
        == "chain.seal-before-number@d chain.seal-before-number@n");
    CHECK(
        findings(uR"({"parallel":[{S:s:sign},{S:n:assign-number}]})"_s) == "chain.number-before-signature@n");
    CHECK(
        findings(
            uR"({"sequence":[{"choice":[{S:s:sign,"when":{"urgency":"urgent"}},{S:a:approve}]},{S:n:assign-number}]})"_s)
        == "chain.number-before-signature@n");
    CHECK(
        findings(
            uR"({"sequence":[{"choice":[{S:s:sign,"when":{"urgency":"urgent"}},{S:s2:sign}]},{S:n:assign-number}]})"_s)
        == "");
    CHECK(
        findings(
            uR"({"sequence":[{"inclusive":[{S:s:sign,"when":{"urgency":"urgent"}}]},{S:n:assign-number}]})"_s)
        == "chain.number-before-signature@n");
    CHECK(findings(uR"({"sequence":[{S:s:sign},{S:i:issue}]})"_s)
        == "chain.issue-before-number@i chain.issue-without-seal@i");
}

TEST_CASE("branches that no paper takes are found")
{
    CHECK(
        findings(
            uR"({"choice":[{S:a:approve,"when":{"urgency":"urgent"}},{S:b:approve,"when":{"urgency":"urgent"}},{S:c:approve}]})"_s)
        == "chain.branch-unreachable@b");
    CHECK(
        findings(
            uR"({"choice":[{S:a:approve,"when":{"urgency":["urgent","express"]}},{S:b:approve,"when":{"urgency":"urgent","type":"QĐ"}},{S:c:approve}]})"_s)
        == "chain.branch-unreachable@b");
    CHECK(findings(uR"({"choice":[{S:a:approve},{S:b:approve}]})"_s) == "chain.branch-unreachable@b");
    CHECK(
        findings(
            uR"({"choice":[{S:a:approve,"when":{"pages":{"at-least":"5"}}},{S:b:approve,"when":{"pages":{"at-least":"9"}}},{S:c:approve}]})"_s)
        == "chain.branch-unreachable@b");
    CHECK(
        findings(
            uR"({"choice":[{S:a:approve,"when":{"urgency":{"is":"urgent","is-not":"urgent"}}},{S:c:approve}]})"_s)
        == "chain.branch-unreachable@a");
    CHECK(
        findings(
            uR"({"choice":[{S:a:approve,"when":{"pages":{"at-least":"9"}}},{S:b:approve,"when":{"pages":{"at-least":"5"}}},{S:c:approve}]})"_s)
        == "");
}

TEST_CASE("a choice without default, an empty block and a stray condition are found")
{
    CHECK(findings(uR"({"choice":[{S:a:approve,"when":{"urgency":"urgent"}}]})"_s)
        == "chain.choice-without-default@a");
    CHECK(findings(uR"({"sequence":[{S:a:approve},{"parallel":[]}]})"_s)
        == "chain.block-empty@flow.sequence[1]");
    CHECK(findings(uR"({"sequence":[{S:a:approve,"when":{"urgency":"urgent"}}]})"_s)
        == "chain.condition-without-choice@a");
}

TEST_CASE("unknown fields, values and comparisons are found")
{
    CHECK(findings(uR"({"choice":[{S:a:approve,"when":{"weather":"rain"}},{S:b:approve}]})"_s)
        == "chain.field-unknown@a");
    CHECK(findings(uR"({"choice":[{S:a:approve,"when":{"urgency":["very","urgent"]}},{S:b:approve}]})"_s)
        == "chain.value-unknown@a");
    CHECK(findings(uR"({"choice":[{S:a:approve,"when":{"type":{"at-least":"3"}}},{S:b:approve}]})"_s)
        == "chain.comparison-unfit@a");
    CHECK(findings(uR"({"step":"a","name":"a","act":"approve","who":{"rule":"field","name":"subject"}})"_s)
        == "chain.field-unknown@a");
}

TEST_CASE("wrong references, deadlines and four eyes are found")
{
    CHECK(findings(uR"({"sequence":[{S:a:approve},{S:a:approve}]})"_s) == "chain.step-id-twice@a");
    CHECK(findings(uR"({"sequence":[{S:a:approve,"onRefusal":"step","returnTo":"b"},{S:b:approve}]})"_s)
        == "chain.return-not-back@a");
    CHECK(findings(uR"({"sequence":[{S:a:approve,"onRefusal":"step","returnTo":"zz"}]})"_s)
        == "chain.step-unknown@a");
    CHECK(findings(uR"({"sequence":[{S:a:approve,"deadline":{"workingDays":0}}]})"_s)
        == "chain.deadline-not-positive@a");
    CHECK(
        findings(
            uR"({"step":"a","name":"a","act":"approve","who":{"rule":"initiator"},"fourEyes":["initiator"]})"_s)
        == "chain.four-eyes-impossible@a");
    CHECK(findings(uR"({"sequence":[{S:a:approve,"fourEyes":["nobody"]}]})"_s) == "chain.step-unknown@a");
}

TEST_CASE("lint of a chain of a thousand steps stays linear enough to run at every key press")
{
    QStringList steps;
    for (int i = 0; i < 1000; ++i)
        steps += u"{S:s%1:approve}"_s.arg(i);
    CHECK(findings(u"{\"sequence\":["_s + steps.join(u',') + u"]}"_s) == "");
}
