// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/PaperLevelRows.h"
#include "tests/support/Agency.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

void keep(SignatureGrowth &) { }

/// The small commune with a sealed paper.
struct Raising : Agency
{
    DocumentId paper = freshDocument();
    DocumentFile file = pdf("v1");
    Instant ends = Instant{clock.time.milliseconds + 1'000'000};

    Raising()
    {
        done(u"quantri"_s, shippedChain(u"commune-outgoing"_s));
        DraftDocument draft{DocumentKind::Outgoing, body(), unit(u"KT"_s), {}, {file}, {}};
        draft.metadata = letter({}, u"Trả lời"_s);
        done(u"chuyenvienkt"_s, draft, paper);
        const auto signer = Principal::of(positionOf(u"phochutich"_s));
        done(u"chuyenvienkt"_s, StartRouting{{}, {{u"sign"_s, signer}}}, paper);
        done(u"truongkt"_s, ActOnRouting{}, paper);
        done(u"chanhvp"_s, ActOnRouting{}, paper);
        file = signedBy(file, {u"Trần Thị Bình"_s});
        done(u"phochutich"_s, SignDocument{{file}, {}}, paper);
        done(u"vanthu"_s, AssignNumber{}, paper);
        file = signedBy(file, {u"UBND"_s});
        done(u"vanthu"_s, SealDocument{{file}, {}}, paper);
    }

    void issue() { done(u"vanthu"_s, IssueDocument{{{u"Sở Nội vụ"_s}}}, paper); }

    /// The paper's file grown by a time-stamp, except for what `edit` changes.
    DocumentFile raised(const QByteArray &bytes, const std::function<void(SignatureGrowth &)> &edit = keep)
    {
        auto grown = pdf(bytes, file.name);
        grown.size = file.size + 1;
        const auto known = content.growths.value(file.blob);
        SignatureGrowth growth{file.blob, grown.blob, true, known.earlier + known.added, {}, {}};
        growth.added = {{certificateOf(u"TSA"_s), u"TSA"_s, true, true}};
        growth.addsOnlyProofs = true;
        growth.level = SignatureLevel::LTA;
        growth.archiveEnds = ends;
        edit(growth);
        content.growths.insert(grown.blob, growth);
        return grown;
    }
    /// What is read of the file as it is.
    void unraised(SignatureLevel level)
    {
        auto known = content.growths.value(file.blob);
        known.before = file.blob;
        known.earlier += known.added;
        known.added.clear();
        known.level = level;
        content.growths.insert(file.blob, known);
    }

    QString refusedFile(const DocumentFile &grown)
    {
        return refused(u"vanthu"_s, RaiseDocument{{grown}}, paper);
    }
    QString refusedBut(const std::function<void(SignatureGrowth &)> &edit)
    {
        return refusedFile(raised("edited", edit));
    }
    std::optional<PaperLevel> level() { return rows::selectPaperLevel(*store, paper).value(); }
    QByteArray lastEvent()
    {
        return Journal(*store, directory.org.id).ofDocument(paper).value().last().bytes;
    }
};

}

TEST_CASE_METHOD(Raising, "an issued paper is raised as a further version that tells its level")
{
    issue();
    REQUIRE(level());
    CHECK(level()->level == SignatureLevel::Unseen);
    const auto before = document(paper);

    const auto grown = raised("grown");
    const auto outcome = done(u"vanthu"_s, RaiseDocument{{grown}}, paper);
    CHECK(outcome.result["level"_L1].toString() == u"B-LTA"_s);
    const auto after = document(paper);
    CHECK(after.version == before.version + 1);
    CHECK(after.state == DocumentState::Issued);
    CHECK(after.contentHash != before.contentHash);
    CHECK(rows::selectFiles(*store, paper, after.version).value() == QList{grown});
    const auto version = rows::selectVersions(*store, paper).value().last();
    CHECK(version.extends == before.version);
    CHECK(version.note == u"B-LTA"_s);
    CHECK(*level() == PaperLevel{paper, SignatureLevel::LTA, ends});
    CHECK(lastEvent().contains("document.raised"));
    CHECK(lastEvent().contains("\"level\":\"B-LTA\""));
}

TEST_CASE_METHOD(Raising, "before its issue a paper is not raised, and nobody but its clerk raises it")
{
    CHECK(refusedFile(raised("grown")) == u"document.wrong-state"_s);
    issue();
    const auto grown = raised("grown");
    for (const auto &login : {u"phochutich"_s, u"chuyenvienkt"_s})
        CHECK(refused(login, RaiseDocument{{grown}}, paper) == u"access.denied"_s);
    CHECK(refused(u"chutich"_s, RaiseDocument{{grown}}, paper) == u"document.unknown"_s);
    CHECK(content.asked > 0); // for the clerk
}

TEST_CASE_METHOD(Raising, "an issued paper gains nothing but proofs")
{
    issue();
    CHECK(refusedBut([](auto &growth) { growth.keepsBytes = false; }) == u"document.content-replaced"_s);
    CHECK(refusedBut([](auto &growth) { growth.harmed = {u"UBND"_s}; }) == u"raise.breaks-earlier"_s);
    CHECK(refusedBut([](auto &growth) {
        growth.added.append({certificateOf(u"Khác"_s), u"Khác"_s, true, false});
    }) == u"raise.added-signature"_s);
    CHECK(refusedBut([](auto &growth) { growth.added[0].isSound = false; }) == u"raise.not-only-proofs"_s);
    CHECK(refusedBut([](auto &growth) { growth.addsOnlyProofs = false; }) == u"raise.not-only-proofs"_s);
    CHECK(refusedBut([](auto &growth) { growth.earlier.clear(); }) == u"raise.no-signature"_s);
    CHECK(refusedBut([](auto &growth) {
        for (auto &signature : growth.earlier)
            signature.isSound = false;
    }) == u"raise.no-signature"_s);
    auto shorter = raised("shorter");
    shorter.size = file.size - 1;
    CHECK(refusedFile(shorter) == u"document.content-replaced"_s);
    auto renamed = raised("renamed");
    renamed.name = u"khac.pdf"_s;
    CHECK(refusedFile(renamed) == u"document.files-differ"_s);
    CHECK(
        refused(u"vanthu"_s, RaiseDocument{{raised("a"), raised("b")}}, paper) == u"document.files-differ"_s);
    CHECK(refused(u"vanthu"_s, RaiseDocument{}, paper) == u"document.files-differ"_s);
    CHECK(level()->level == SignatureLevel::Unseen);

    // Validation data alone carry no signature of anybody.
    done(u"vanthu"_s, RaiseDocument{{raised("data", [](auto &growth) { growth.added.clear(); })}}, paper);
}

TEST_CASE_METHOD(Raising, "a level may be noted without a new version, and only once")
{
    issue();
    unraised(SignatureLevel::T);
    const auto version = document(paper).version;
    const RaiseDocument note{{file}, u"revocation.no-source"_s, u"CN=UBND"_s};
    done(u"vanthu"_s, note, paper);
    CHECK(document(paper).version == version);
    CHECK(*level() == PaperLevel{paper, SignatureLevel::T, {}, u"revocation.no-source"_s, u"CN=UBND"_s});
    CHECK(lastEvent().contains("revocation.no-source"));
    CHECK(refused(u"vanthu"_s, note, paper) == u"raise.nothing-new"_s);
    done(u"vanthu"_s, RaiseDocument{{file}}, paper);
    CHECK(level()->obstacle.isEmpty());
}

TEST_CASE_METHOD(Raising, "whoever raises has seen the newest content")
{
    issue();
    auto late = command(u"vanthu"_s, RaiseDocument{{raised("late")}}, paper);
    late.expectedContent = document(paper).contentHash;
    done(u"vanthu"_s, RaiseDocument{{raised("first")}}, paper);
    CHECK(run(late).reason == u"document.changed-meanwhile"_s);
}

TEST_CASE_METHOD(Raising, "papers to raise are read along an index, page by page")
{
    const auto planOf = [&](const char *sql) {
        QString text;
        for (const auto &step :
            store->rows<int, int, int, QString>((QByteArray("EXPLAIN QUERY PLAN ") + sql).constData())
                .value())
            text += std::get<3>(step) + u'\n';
        return text;
    };
    const auto below = planOf(rows::LevelsBelow);
    const auto ending = planOf(rows::ArchivesEnding);
    CAPTURE(below.toStdString(), ending.toStdString());
    CHECK(below.contains(u"USING INDEX paper_level_low (org_id=? AND body_id=? AND"_s));
    CHECK(ending.contains(u"USING INDEX paper_level_ending (org_id=? AND body_id=? AND"_s));
    CHECK_FALSE((below + ending).contains(u"TEMP B-TREE"_s));

    const auto put = [&](int number, SignatureLevel level, std::optional<Instant> until) {
        const DocumentId id{QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
        REQUIRE(store->run("PRAGMA foreign_keys = OFF").ok());
        REQUIRE(rows::upsertPaperLevel(*store, directory.org.id, body(), {id, level, until}).ok());
    };
    for (int i = 1; i <= 40; ++i)
        put(i, SignatureLevel(1 + i % 4), i % 4 == 3 ? std::optional(Instant{1000 + i % 8}) : std::nullopt);
    QList<int> levels;
    PaperLevel after;
    for (;;) {
        const auto page
            = rows::selectLevelsBelow(*store, directory.org.id, body(), SignatureLevel::LTA, after, 7);
        for (const auto &level : page.value())
            levels.append(int(level.level));
        if (page->isEmpty())
            break;
        after = page->last();
    }
    CHECK(levels.size() == 30);
    CHECK(std::is_sorted(levels.cbegin(), levels.cend()));
    const auto soon = rows::selectArchivesEnding(*store, directory.org.id, body(), Instant{1004}, {}, 50);
    CHECK(soon->size() == 5);
    CHECK(rows::countRisable(*store, directory.org.id, body(), SignatureLevel::LTA, Instant{1004}).value()
        == 35);
}
