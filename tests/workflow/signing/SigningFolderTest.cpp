// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/signing/SigningFolder.h"

#include <catch2/catch.hpp>

using namespace chauban;

namespace {

FolderPaper paper(uint number, const QByteArray &content = "content")
{
    return {{QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)},
        {QUuid(number, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)},
        Sha256::of(content)};
}

SigningFolder folderOf(const QList<FolderPaper> &papers)
{
    SigningFolder folder;
    folder.setPapers(papers);
    return folder;
}

void see(SigningFolder &folder, const FolderPaper &paper)
{
    folder.see(paper.document, paper.content);
}

}

TEST_CASE("only what was seen can be agreed to")
{
    const auto one = paper(1), two = paper(2), stranger = paper(9);
    auto folder = folderOf({one, two});
    CHECK_FALSE(folder.agree(one.document));
    see(folder, one);
    see(folder, stranger);
    CHECK(folder.agree(one.document));
    CHECK_FALSE(folder.agree(two.document));
    CHECK_FALSE(folder.agree(stranger.document));
    CHECK(folder.agreed() == QList{one});
    CHECK(folder.seenCount() == 1);
}

TEST_CASE("what was seen is a content: an earlier one does not count")
{
    const auto before = paper(1, "before"), after = paper(1, "after");
    auto folder = folderOf({after});
    see(folder, before);
    CHECK_FALSE(folder.agree(after.document));
    see(folder, after);
    CHECK(folder.agree(after.document));
}

TEST_CASE(
    "a paper that changes or leaves is undecided again, the others keep their marks and the list's order")
{
    const auto one = paper(1), two = paper(2), three = paper(3);
    auto folder = folderOf({one, two, three});
    for (const auto &each : {three, one, two}) {
        see(folder, each);
        REQUIRE(folder.agree(each.document));
    }
    const auto changed = paper(2, "changed");
    folder.setPapers({three, changed});
    CHECK(folder.agreed() == QList{three});
    CHECK(folder.mark(changed.document) == FolderMark::None);
    CHECK_FALSE(folder.isSeen(changed.document));
    folder.setPapers({one, three, changed}); // came back: not agreed to any more
    CHECK(folder.agreed() == QList{three});
    CHECK_FALSE(folder.isSeen(one.document));

    auto anew = three;
    anew.task = paper(7).task; // asked for a second time
    folder.setPapers({anew});
    CHECK(folder.agreed().isEmpty());
}

TEST_CASE("agreeing to all tells how many were not seen and spares what was kept back")
{
    const auto one = paper(1), two = paper(2), three = paper(3);
    auto folder = folderOf({one, two, three});
    see(folder, one);
    folder.keepBack(three.document);
    CHECK(folder.unseenIfAll() == 1);
    folder.agreeAll();
    CHECK(folder.agreed() == QList{one, two});
    CHECK(folder.unseenAgreed() == 1);
    folder.reconsider(two.document);
    CHECK(folder.agreedCount() == 1);
    see(folder, three);
    CHECK(folder.agree(three.document)); // decided anew
    CHECK(folder.agreedCount() == 2);
}
