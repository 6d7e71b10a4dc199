// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/DocumentRows.h"
#include "tests/support/Agency.h"
#include "workflow/authority/rows/AuthorityRows.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Who may give which command, written down by hand. A cross in a column is enough by itself.
///
/// By what one is, whatever the document (no relation to it):
///   AD administrator · LE leader · CH office chief · HE unit head · SP specialist · SE secretary
///   CO clerk of another body · CB clerk of the body · DK holder of the dossier, or head of its unit
/// By the relation to the document, whatever one is:
///   au author · cl clerk · di director · le lead · co contributor · in informed · ap approver · si signer
///   re recipient · ho holder of a dossier
/// The rule of a command may ask for more: one sets only one's own password, delegates only one's own powers.
constexpr auto Rights = u8R"(
                        AD LE CH HE SP SE CO CB DK | au cl di le co in ap si re ho
directory.change        x  .  .  .  .  .  .  .  .  | .  .  .  .  .  .  .  .  .  .
person.set-password     x  x  x  x  x  x  x  x  .  | .  .  .  .  .  .  .  .  .  .
delegation.grant        .  x  x  x  x  x  x  x  .  | .  .  .  .  .  .  .  .  .  .
delegation.revoke       .  x  x  x  x  x  x  x  .  | .  .  .  .  .  .  .  .  .  .
chain.publish           x  .  .  .  .  .  .  .  .  | .  .  .  .  .  .  .  .  .  .
register.open           .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
register.import         .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.receive        .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.register       .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.reject         .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.join           .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.correct        .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.draft          .  x  x  x  x  x  x  x  .  | .  .  .  .  .  .  .  .  .  .
document.revise         .  .  .  .  .  .  .  .  .  | x  .  .  .  .  .  .  .  .  .
document.relate         .  .  .  .  .  .  .  x  .  | x  x  x  x  x  .  x  x  x  x
document.copy           .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.sign           .  .  .  .  .  .  .  .  .  | .  .  .  .  .  .  .  x  .  .
number.assign           .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
number.cancel           .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.seal           .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.issue          .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
document.raise          .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
recipient.update        .  .  .  .  .  .  .  x  .  | .  .  .  .  .  .  .  .  .  .
dossier.open            .  x  x  x  x  x  x  x  .  | .  .  .  .  .  .  .  .  .  .
dossier.collect         .  .  .  .  .  .  .  .  .  | x  x  x  x  x  x  x  x  x  x
dossier.remove          .  .  .  .  .  .  .  .  x  | .  .  .  .  .  .  .  .  .  .
dossier.hand-over       .  .  .  .  .  .  .  .  x  | .  .  .  .  .  .  .  .  .  .
dossier.close           .  .  .  .  .  .  .  .  x  | .  .  .  .  .  .  .  .  .  .
dossier.archive         .  .  .  .  .  .  x  x  x  | .  .  .  .  .  .  .  .  .  .
routing.start           .  .  .  .  .  .  .  x  .  | x  .  .  .  .  .  .  .  .  .
routing.act             .  .  .  .  .  .  .  x  .  | x  .  x  x  x  x  x  x  x  .
)";

const QStringList WhatOneIs
    = {u"AD"_s, u"LE"_s, u"CH"_s, u"HE"_s, u"SP"_s, u"SE"_s, u"CO"_s, u"CB"_s, u"DK"_s};
const QList<Relationship> Relations = {Relationship::Author,
    Relationship::Clerk,
    Relationship::Director,
    Relationship::Lead,
    Relationship::Contributor,
    Relationship::Informed,
    Relationship::Approver,
    Relationship::Signer,
    Relationship::Recipient,
    Relationship::Holder};

/// The table as read: for each command the columns with a cross.
QMap<QString, QStringList> writtenRights()
{
    QMap<QString, QStringList> table;
    const auto lines
        = QString::fromUtf8(reinterpret_cast<const char *>(Rights)).split(u'\n', Qt::SkipEmptyParts);
    const auto columns = lines.first().split(u' ', Qt::SkipEmptyParts);
    for (const auto &line : lines.mid(1)) {
        auto cells = line.split(u' ', Qt::SkipEmptyParts);
        const auto command = cells.takeFirst();
        REQUIRE(cells.size() == columns.size());
        auto &crosses = table[command];
        for (int i = 0; i < cells.size(); ++i)
            if (cells[i] == u"x"_s)
                crosses.append(columns[i]);
    }
    return table;
}

Standing standingOf(const QString &column)
{
    static const QMap<QString, Role> roles = {{u"AD"_s, Role::Administrator},
        {u"LE"_s, Role::Leader},
        {u"CH"_s, Role::OfficeChief},
        {u"HE"_s, Role::UnitHead},
        {u"SP"_s, Role::Specialist},
        {u"SE"_s, Role::Secretary},
        {u"CO"_s, Role::Clerk},
        {u"CB"_s, Role::Clerk}};
    Standing standing;
    if (roles.contains(column))
        standing.positions = {Position{.role = roles[column]}};
    standing.servesBody = column == u"CB"_s;
    standing.keepsDossier = column == u"DK"_s;
    return standing;
}

QString columnOf(Relationship relationship)
{
    return toWord(relationship).left(2);
}

template<size_t... Index>
QStringList namesOfBodies(std::index_sequence<Index...>)
{
    return {QString::fromLatin1(std::variant_alternative_t<Index, CommandBody>::name)...};
}

}

TEST_CASE("every command has a written right, and every written right a command")
{
    auto written = writtenRights().keys();
    auto known = commandNames();
    auto bodies = namesOfBodies(std::make_index_sequence<std::variant_size_v<CommandBody>>());
    known.sort();
    bodies.sort();
    CHECK(known == written);
    CHECK(bodies == written);
    CHECK_FALSE(may(u"document.vanish"_s, standingOf(u"AD"_s)));
}

TEST_CASE("every command is open to exactly those of the written table")
{
    const auto table = writtenRights();
    REQUIRE(Relations.size() == qsizetype(enumWords<Relationship>.size()));
    for (auto row = table.cbegin(); row != table.cend(); ++row) {
        for (const auto &column : WhatOneIs) {
            auto standing = standingOf(column);
            INFO(row.key().toStdString() << " by " << column.toStdString());
            CHECK(may(row.key(), standing) == row->contains(column));
            for (const auto relationship : Relations) {
                standing.relationships = {relationship};
                INFO("as " << toWord(relationship).toStdString());
                CHECK(may(row.key(), standing)
                    == (row->contains(column) || row->contains(columnOf(relationship))));
            }
        }
    }
}

TEST_CASE("who files a paper as work, and who closes it by a reply, is written down")
{
    using enum Relationship;
    const QList<Relationship> working = {Author, Clerk, Director, Lead, Contributor, Approver, Signer};
    const QList<Relationship> answering = {Clerk, Director, Lead};
    CHECK_FALSE(filesAsWork({}));
    CHECK_FALSE(closesByReply({}));
    for (const auto relation : Relations) {
        INFO(toWord(relation).toStdString());
        CHECK(filesAsWork({relation}) == working.contains(relation));
        CHECK(closesByReply({Informed, relation}) == answering.contains(relation));
    }
}

namespace {

/// A draft by the KT specialist to which each of the others has one relation, by an open task.
struct Related : Agency
{
    DocumentId paper = freshDocument();
    DossierId dossier;
    const QMap<QString, Relationship> relations = {{u"chutich"_s, Relationship::Director},
        {u"phochutich"_s, Relationship::Signer},
        {u"chanhvp"_s, Relationship::Approver},
        {u"thuky"_s, Relationship::Informed},
        {u"truongvhxh"_s, Relationship::Contributor}};

    Related()
    {
        done(u"chuyenvienkt"_s, draftBody(), paper);
        const auto opened = done(u"truongkt"_s, OpenDossier{{}, {}, u"2026.KT.01"_s, u"Hồ sơ"_s, {}, {}, {}});
        dossier = *DossierId::fromText(opened.result["dossier"_L1].toString());
        giveTasks();
    }

    DraftDocument draftBody()
    {
        return {DocumentKind::Outgoing, body(), unit(u"KT"_s), letter({}, u"Trả lời"_s), {pdf("draft")}, {}};
    }

    void giveTasks()
    {
        PutRouting routing;
        routing.id = ids.create<RoutingId>();
        routing.document = paper;
        routing.chain = ids.create<ChainId>();
        for (auto each = relations.cbegin(); each != relations.cend(); ++each) {
            Task task;
            task.id = ids.create<TaskId>();
            task.routing = routing.id;
            task.document = paper;
            task.principal = Principal::of(who(each.key()));
            task.act = u"approve"_s;
            task.relationship = *each;
            task.openedAt = clock.now();
            routing.tasks.append(task);
        }
        Scene scene;
        scene.command = ids.create<CommandId>();
        scene.now = clock.now();
        REQUIRE(rows::write(*store, scene, directory.org.id, routing).ok());
        auto submitted = document(paper);
        submitted.state = DocumentState::Submitted; // a draft would be hidden from the clerks
        REQUIRE(rows::write(*store, scene, directory.org.id, UpdateDocument{submitted}).ok());
        REQUIRE(rows::project(*store, scene, directory.org.id, submitted).ok());
    }

    /// One body for each command that is about a document.
    QList<CommandBody> aboutPaper()
    {
        const auto metadata = letter({}, u"Sửa"_s);
        return {CorrectDocument{metadata, u"sửa"_s},
            JoinDocument{{pdf("scan")}, {}},
            RejectDocument{u"sai"_s},
            ReviseDocument{metadata, {pdf("second")}, {}},
            RelateDocument{paper, RelationKind::ReplyTo},
            SignDocument{{pdf("signed")}, {}},
            AssignNumber{},
            CancelNumber{u"sai"_s},
            SealDocument{{pdf("sealed")}, {}},
            IssueDocument{},
            RaiseDocument{},
            UpdateRecipient{u"Sở Nội vụ"_s},
            StartRouting{},
            ActOnRouting{}};
    }
};

}

TEST_CASE_METHOD(
    Related, "the door answers by the written table, and hides the paper from whoever has no relation to it")
{
    const auto table = writtenRights();
    auto columns = relations;
    columns.insert(u"chuyenvienkt"_s, Relationship::Author);
    columns.insert(u"vanthu"_s, Relationship::Clerk);
    for (const auto &person : directory.people) {
        const bool isRelated = columns.contains(person.login);
        CHECK(sees(person.login, paper) == isRelated);
        for (const auto &body : aboutPaper()) {
            const auto sent = command(person.login, body, paper);
            const auto name = commandName(sent);
            const auto outcome = run(sent);
            INFO(person.login.toStdString()
                << ": " << name.toStdString() << " → " << outcome.reason.toStdString());
            if (!isRelated) {
                CHECK(outcome.reason == u"document.unknown"_s);
                continue;
            }
            const bool mayDo = table[name].contains(columnOf(columns[person.login]))
                || (person.login == u"vanthu"_s && table[name].contains(u"CB"_s));
            CHECK((outcome.reason == u"access.denied"_s) == !mayDo);
            CHECK(outcome.reason != u"document.unknown"_s);
        }
    }
}

TEST_CASE_METHOD(Related, "a paper that does not exist and one that may not be seen are answered alike")
{
    for (const auto &body : aboutPaper()) {
        const auto hidden = run(command(u"chuyenvienvhxh"_s, body, paper));
        const auto missing = run(command(u"chuyenvienvhxh"_s, body, freshDocument()));
        CHECK(hidden.reason == u"document.unknown"_s);
        CHECK(missing.reason == hidden.reason);
    }
}

TEST_CASE_METHOD(Related,
    "the holder of the dossier sees the paper once it lies there, and may relate it but not act on it")
{
    CHECK_FALSE(sees(u"truongkt"_s, paper));
    CHECK(refused(u"chuyenvienkt"_s, CollectIntoDossier{dossier}, paper) == u"dossier.unknown"_s);
    const auto task = OpenDossier{{}, who(u"chuyenvienkt"_s), u"2026.KT.02"_s, u"Hồ sơ 2"_s, {}, {}, {}};
    dossier = *DossierId::fromText(done(u"truongkt"_s, task).result["dossier"_L1].toString());
    done(u"chuyenvienkt"_s, CollectIntoDossier{dossier}, paper);
    done(u"truongkt"_s, HandOverDossier{dossier, who(u"truongkt"_s), {}});

    CHECK(sees(u"truongkt"_s, paper));
    CHECK(refused(u"truongkt"_s, ReviseDocument{letter({}, u"Sửa"_s), {pdf("x")}, {}}, paper)
        == u"access.denied"_s);
    CHECK(refused(u"truongkt"_s, ActOnRouting{}, paper) == u"access.denied"_s);
    CHECK(refused(u"truongkt"_s, RelateDocument{paper, RelationKind::ReplyTo}, paper)
        == u"document.relates-to-itself"_s);
}
