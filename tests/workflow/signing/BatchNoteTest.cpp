// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/signing/BatchNote.h"

#include "tests/workflow/session/Office.h"

#include <QFile>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct NoteOffice : Office
{
    QString notePath = folder.filePath(u"trinh-ky/an.json"_s);

    BatchPaper paper(PaperFate fate = PaperFate::Waiting)
    {
        return {DocumentId{ids.next()},
            TaskId{ids.next()},
            Sha256::of("content"),
            CommandId{ids.next()},
            u"05/UBND-VP"_s,
            u"Trả lời"_s,
            fate};
    }
    BatchNote note(const QList<BatchPaper> &papers) { return {who(u"chutich"_s), clock.time, papers}; }
};

}

TEST_CASE_METHOD(NoteOffice, "a note is read as it was written, by its owner alone")
{
    CHECK_FALSE(readNote(notePath));
    auto refused = paper(PaperFate::Refused);
    refused.reason = u"routing.content-changed"_s;
    const auto before = note({paper(PaperFate::Signed), refused, paper()});
    REQUIRE(writeNote(notePath, before).ok());
    const auto after = readNote(notePath);
    REQUIRE(after);
    CHECK(toJson(*after) == toJson(before));
    CHECK_FALSE(QFile::permissions(notePath).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));

    QFile damaged(notePath);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"person\":");
    damaged.close();
    CHECK_FALSE(readNote(notePath));
}

TEST_CASE_METHOD(NoteOffice,
    "after a sudden end the door's memory says what was signed, what was refused and what is left")
{
    auto cut = note({paper(), paper(PaperFate::AtWork), paper(), paper(PaperFate::Signed)});
    DraftDocument draft{DocumentKind::Outgoing, body(), directory.units[2].id, {}, {}, {}};
    draft.metadata = Agency::letter({}, u"Dự thảo"_s);
    draft.files = {file("draft")};
    auto author = session(u"chuyenvienkt"_s);
    REQUIRE(
        unwrap(author.submit(draft, {.document = cut.papers[0].document}, cut.papers[0].command)).accepted);
    REQUIRE_FALSE(
        unwrap(author.submit(draft, {.document = cut.papers[0].document}, cut.papers[1].command)).accepted);

    REQUIRE(settle(cut, store->reader()).ok());
    CHECK(cut.papers[0].fate == PaperFate::Signed);
    CHECK(cut.papers[1].fate == PaperFate::Refused);
    CHECK_FALSE(cut.papers[1].reason.isEmpty());
    CHECK(cut.papers[2].fate == PaperFate::Left);
    CHECK(cut.papers[3].fate == PaperFate::Signed);
    CHECK(cut.count(PaperFate::Signed) == 2);
}

TEST_CASE_METHOD(
    NoteOffice, "what is left goes on under its old id, what was refused only when asked and under a new one")
{
    auto refused = paper(PaperFate::Refused);
    refused.reason = u"routing.content-changed"_s;
    const auto whole = note({paper(PaperFate::Signed), refused, paper(PaperFate::Left)});
    const auto rest = whole.remainder(BatchNote::Refused::Stay, ids);
    REQUIRE(rest.papers.size() == 1);
    CHECK(rest.papers[0].command == whole.papers[2].command);
    CHECK(rest.papers[0].fate == PaperFate::Waiting);

    const auto again = whole.remainder(BatchNote::Refused::Too, ids);
    REQUIRE(again.papers.size() == 2);
    CHECK(again.papers[0].document == refused.document);
    CHECK(again.papers[0].command != refused.command);
    CHECK(again.papers[0].reason.isEmpty());
    CHECK(again.papers[1].command == whole.papers[2].command);
}
