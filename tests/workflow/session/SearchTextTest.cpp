// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/workflow/session/Office.h"

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An office whose files are read by the test: a file's text is its bytes, unless `fault` says otherwise.
struct ReadingOffice : Office
{
    int reads = 0;
    std::optional<Error> fault;

    ReadingOffice()
    {
        store.reset();
        store = unwrap(Store::open(path,
            u"kiểm thử"_s,
            {.clock = &clock, .ids = &ids, .readText = [this](QByteArrayView pdf) -> Result<QString> {
                 ++reads;
                 if (fault)
                     return *fault;
                 return QString::fromUtf8(pdf);
             }}));
    }
    QList<DocumentId> found(const QString &words)
    {
        SearchQuery query;
        query.words = words;
        query.lastWord = LastWord::Whole;
        QList<DocumentId> hits;
        for (const auto &line : unwrap(session(u"vanthu"_s).search(query, {})))
            hits.append(line.document.id);
        return hits;
    }
    RegisterDocument letterSaying(const QByteArray &text)
    {
        auto command = arrival(int(++m_number));
        command.files = {file(text)};
        return command;
    }
    DocumentId received(const QByteArray &text)
    {
        const DocumentId id{ids.next()};
        clock.advance(std::chrono::minutes(1));
        accept(session(u"vanthu"_s), letterSaying(text), {.document = id});
        return id;
    }

private:
    int m_number = 70;
};

}

TEST_CASE_METHOD(ReadingOffice, "what commands leave unread is read newest first, within the budget, once")
{
    const auto first = received("cá rô");
    const auto second = received("cá chép");
    CHECK(reads == 0);
    CHECK(found(u"ca"_s).isEmpty());

    auto progress = unwrap(store->refreshText({.documents = 1}));
    CHECK(progress.read == 1);
    CHECK(progress.waiting == 1);
    CHECK(found(u"ca"_s) == QList{second});
    progress = unwrap(store->refreshText({}));
    CHECK(progress.waiting == 0);
    CHECK(found(u"ca"_s) == QList{second, first});
    CHECK(unwrap(store->refreshText({})).read == 0);
    CHECK(reads == 2);
}

TEST_CASE_METHOD(ReadingOffice, "a new version is read again and the old one's words are forgotten")
{
    const auto draft = drafted(u"vanthu"_s, u"thứ nhất"_s);
    unwrap(store->refreshText({}));
    auto author = session(u"vanthu"_s);
    const auto view = unwrap(author.document(draft));
    const auto hits = [&](const QString &words) {
        SearchQuery query;
        query.words = words;
        return unwrap(author.search(query, {})).size();
    };
    CHECK(hits(u"\"draft thứ nhất\" "_s) == 1);
    accept(author, ReviseDocument{view.document.metadata, {file("draft bản sau")}, {}}, {.document = draft});
    unwrap(store->refreshText({}));
    CHECK(hits(u"\"draft bản sau\" "_s) == 1);
    CHECK(hits(u"\"draft thứ nhất\" "_s) == 0);
}

TEST_CASE_METHOD(ReadingOffice, "a file that cannot be read is given up; when nothing can be read, all wait")
{
    const auto id = received("cá trê");
    fault = Error{ErrorKind::Unavailable, "worker.cannot-start"};
    const auto stopped = unwrap(store->refreshText({}));
    CHECK(stopped.obstacle);
    CHECK(stopped.waiting == 1);
    fault = Error{ErrorKind::Corrupt, "worker.gave-up"};
    CHECK(unwrap(store->refreshText({})).waiting == 0);
    fault.reset();
    CHECK(unwrap(store->refreshText({})).read == 0);
    CHECK(found(u"ca tre"_s).isEmpty());

    CHECK(unwrap(store->rebuildSearch()) == 1);
    unwrap(store->refreshText({}));
    CHECK(found(u"ca tre"_s) == QList{id});
}
