// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Snippet.h"
#include "tests/core/search/SearchStore.h"

#include <catch2/catch.hpp>
#include <random>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store with one viewer, who sees what is granted to `me`.
struct Fixture : SearchStore
{
    Principal me = Principal::of(PersonId{QUuid::createUuid()});
    Principal other = Principal::of(PersonId{QUuid::createUuid()});
    Viewer viewer{org, {me, Principal::of(unit)}};

    DocumentId addMine(const QString &subject, const QString &content = {})
    {
        const auto id = addSubject(subject, content);
        grant(id, me, u"lead"_s);
        return id;
    }
    QList<DocumentId> found(const SearchQuery &query)
    {
        QList<DocumentId> ids;
        for (const auto &hit : must(search(*database, viewer, query, std::nullopt, 100)))
            ids += hit.document;
        return ids;
    }
    QList<DocumentId> found(const QString &words, LastWord lastWord = LastWord::Whole)
    {
        return found(SearchQuery{words, lastWord});
    }
};

using Ids = QList<DocumentId>;

}

TEST_CASE_METHOD(Fixture, "every spelling finds the letter, an accented one no other")
{
    const auto spelling = GENERATE(u"hỏa tốc"_s, u"hoả tốc"_s, u"HỎA TỐC"_s);
    const auto form = GENERATE(QString::NormalizationForm_C, QString::NormalizationForm_D);
    const auto letter = addMine((u"Công văn "_s + spelling).normalized(form));
    addMine(u"Tóc dài hoà hoa"_s);

    for (const auto &typed : {u"hỏa tốc"_s, u"hoả tốc"_s, u"Hoả TỐC"_s}) {
        CHECK(found(typed) == Ids{letter});
        CHECK(found(typed.normalized(QString::NormalizationForm_D)) == Ids{letter});
    }
    CHECK(found(u"hoa toc"_s).size() == 2);
    CHECK(found(u"hoa tốc"_s) == Ids{letter});
    CHECK(found(u"hoạ tốc"_s).isEmpty());
    CHECK(found(u"\"hoa toc\""_s) == Ids{letter});
}

TEST_CASE_METHOD(Fixture, "a notation is found whole, by parts, with other dashes and zeros, and while typed")
{
    Metadata metadata;
    metadata.notation = u"05/UBND-VP"_s;
    metadata.type = u"CV"_s;
    auto numbered = document(metadata);
    numbered.number = 1533;
    const auto letter = add(numbered);
    grant(letter, me, u"lead"_s);
    metadata.notation = u"104/2025/NĐ-CP"_s;
    const auto decree = add(document(metadata));
    grant(decree, me, u"lead"_s);

    for (const auto &typed :
        {u"05/UBND-VP"_s, u"5/UBND-VP"_s, u"05/ubnd–vp"_s, u"UBND-VP"_s, u"vp 5"_s, u"1533"_s})
        CHECK(found(typed) == Ids{letter});
    for (const auto &typed : {u"104/2025/NĐ-CP"_s, u"104/2025/nd-cp"_s, u"NĐ-CP"_s, u"0104"_s})
        CHECK(found(typed) == Ids{decree});
    CHECK(found(u"VP-UBND"_s).isEmpty());
    CHECK(found(u"ND/104"_s).isEmpty());
    const auto whole = u"05/UBND-VP"_s;
    for (qsizetype length = 4; length <= whole.size(); ++length)
        CHECK(found(whole.first(length), LastWord::Unfinished) == Ids{letter});
}

TEST_CASE_METHOD(Fixture, "words are found in subject, names and read text, each word where it stands")
{
    Metadata metadata;
    metadata.subject = u"Kế hoạch vốn"_s;
    metadata.agency = u"Sở Tài chính"_s;
    metadata.signerName = u"Nguyễn Thị Ánh"_s;
    const auto plan = add(document(metadata), u"Kính gửi: Ủy ban nhân dân xã; e-mail van.thu@xa.gov.vn"_s);
    grant(plan, me, u"lead"_s);

    for (const auto &typed :
        {u"kế hoạch"_s, u"tai chinh"_s, u"Ánh vốn"_s, u"van.thu@xa.gov.vn"_s, u"uỷ ban von"_s})
        CHECK(found(typed) == Ids{plan});
    CHECK(found(u"kế hoạch khác"_s).isEmpty());
    CHECK(must(contentSnippet(*database, plan, searchTerms(u"nhan dan"_s))).marks.size() == 2);
}

TEST_CASE_METHOD(Fixture, "nobody finds what is not theirs, whichever walk looks")
{
    const auto mine = addMine(u"chung riêng"_s);
    const auto ours = addSubject(u"chung đơn vị"_s);
    grant(ours, Principal::of(unit), u"informed"_s);
    grant(ours, me, u"lead"_s);
    const auto theirs = addSubject(u"chung người khác"_s);
    grant(theirs, other, u"lead"_s);
    for (int i = 0; i < 300; ++i)
        addMine(u"lấp đầy"_s);

    CHECK(found(u"chung"_s) == Ids{ours, mine}); // newest first, once though twice granted
    CHECK(found(u"chung nguoi khac"_s).isEmpty());
    viewer.principals = {};
    CHECK(found(u"chung"_s).isEmpty());
    viewer = {OrgId{QUuid::createUuid()}, {me, other}};
    CHECK(found(u"chung"_s).isEmpty());
}

TEST_CASE_METHOD(Fixture, "a revoked right ends finding at once")
{
    const auto letter = addMine(u"thu hồi"_s);
    REQUIRE(found(u"thu hồi"_s) == Ids{letter});
    must(database->run("DELETE FROM access WHERE document_id = ?1", letter));
    CHECK(found(u"thu hồi"_s).isEmpty());
}

TEST_CASE_METHOD(Fixture, "a secret document is never entered and one that becomes secret is taken out")
{
    Metadata metadata;
    metadata.subject = u"phương án bảo vệ"_s;
    metadata.secrecy = GENERATE(Secrecy::Secret, Secrecy::TopSecret, Secrecy::MostSecret);
    auto secret = document(metadata);
    grant(add(secret, u"nội dung mật"_s), me, u"lead"_s);
    CHECK(found(u"phuong an"_s).isEmpty());
    CHECK(found(u"noi dung mat"_s).isEmpty());
    CHECK(found(SearchQuery{}).isEmpty());

    secret.metadata.secrecy = Secrecy::None;
    must(index.put(org, secret));
    must(index.putContent(secret.id, u"nội dung mật"_s));
    CHECK(found(u"phuong an noi dung"_s) == Ids{secret.id});
    secret.metadata.secrecy = Secrecy::MostSecret;
    must(index.put(org, secret));
    CHECK(found(u"phuong"_s).isEmpty());
    CHECK(must(database->value<int>("SELECT count(*) FROM search_document")) == 0);
    must(database->run("INSERT INTO search_index(search_index) VALUES ('integrity-check')"));
}

TEST_CASE_METHOD(Fixture, "a change replaces what was found before and keeps the read text")
{
    Metadata metadata;
    metadata.subject = u"dự thảo cũ"_s;
    auto draft = document(metadata);
    grant(add(draft, u"toàn văn"_s), me, u"lead"_s);
    draft.metadata.subject = u"bản mới"_s;
    must(index.put(org, draft));

    CHECK(found(u"dự thảo"_s).isEmpty());
    CHECK(found(u"bản mới toàn văn"_s) == Ids{draft.id});
    must(index.putContent(draft.id, u"văn khác"_s));
    CHECK(found(u"toàn"_s).isEmpty());
    must(index.remove(draft.id));
    CHECK(found(u"mới"_s).isEmpty());
    must(database->run("INSERT INTO search_index(search_index) VALUES ('integrity-check')"));
}

TEST_CASE_METHOD(Fixture, "an index of another form is made anew from the rows")
{
    const auto letter = addMine(u"hỏa tốc"_s);
    must(database->run("UPDATE search_form SET form = 0"));
    must(database->run("INSERT INTO search_index(search_index) VALUES ('delete-all')"));
    REQUIRE(found(u"hỏa"_s).isEmpty());
    must(index.prepare());
    CHECK(found(u"hỏa"_s) == Ids{letter});
}

TEST_CASE_METHOD(Fixture, "filters narrow with and without words")
{
    Metadata metadata;
    metadata.subject = u"báo cáo"_s;
    metadata.urgency = Urgency::Express;
    metadata.issuedDate = QDate(2026, 3, 1);
    auto outgoing = document(metadata);
    outgoing.kind = DocumentKind::Outgoing;
    outgoing.state = DocumentState::Issued;
    outgoing.unit = unit;
    metadata.urgency = Urgency::Normal;
    auto incoming = document(metadata);
    incoming.arrivalDate = QDate(2026, 3, 5);
    for (const auto &each : {outgoing, incoming})
        grant(add(each), me, u"lead"_s);

    for (const auto &words : {u"bao cao"_s, QString()}) {
        const SearchQuery all{words};
        const auto with = [&](auto change) {
            auto query = all;
            change(query);
            return found(query);
        };
        CHECK(found(all) == Ids{incoming.id, outgoing.id});
        CHECK(with([](auto &q) { q.kind = DocumentKind::Outgoing; }) == Ids{outgoing.id});
        CHECK(with([](auto &q) { q.state = DocumentState::Received; }) == Ids{incoming.id});
        CHECK(with([](auto &q) { q.urgency = Urgency::Express; }) == Ids{outgoing.id});
        CHECK(with([&](auto &q) { q.unit = unit; }) == Ids{outgoing.id});
        CHECK(with([](auto &q) { q.registerId = {QUuid::createUuid()}; }).isEmpty());
        CHECK(with([](auto &q) { q.from = QDate(2026, 3, 5); }) == Ids{incoming.id});
        CHECK(with([](auto &q) { q.to = QDate(2026, 3, 4); }) == Ids{outgoing.id});
    }
}

TEST_CASE_METHOD(Fixture, "hostile input finds nothing and breaks nothing")
{
    addMine(u"bình thường"_s);
    for (const auto &typed : {u"\" OR \"\" *"_s,
             u"NEAR(a b)"_s,
             u"subject: ^x"_s,
             u"--- ***"_s,
             u"'; DROP TABLE document; --"_s,
             u"((((("_s,
             u"𝟓😀\u0301"_s,
             QString(QChar(0xd800)),
             u"x"_s.repeated(100'000),
             u"a b "_s.repeated(10'000)})
        CHECK(found(typed).isEmpty());
    CHECK(found(u"binh thuong"_s).size() == 1);
}

TEST_CASE_METHOD(
    Fixture, "pages of random searches are what a plain filter gives, newest first, none lost or doubled")
{
    std::mt19937 random(GENERATE(1, 2, 3));
    const auto chance = [&](int percent) { return std::uniform_int_distribution(1, 100)(random) <= percent; };
    const int seen = std::uniform_int_distribution(5, 100)(random);
    const QList<std::pair<QString, int>> words
        = {{u"mọi"_s, 100}, {u"nửa"_s, 50}, {u"hiếm"_s, 2}, {u"đầu"_s, 10}, {u"không"_s, 0}};
    QList<std::pair<DocumentId, QStringList>> visible; // newest first
    auto transaction = must(Transaction::begin(*database));
    for (int i = 0; i < 1500; ++i) {
        QStringList subject;
        for (const auto &[word, percent] : words)
            if (chance(percent) && (word != u"đầu"_s || i > 1200))
                subject += word;
        const auto id = addSubject(subject.join(u' '));
        if (!chance(seen))
            grant(id, other, u"lead"_s);
        else
            visible.prepend({id, subject});
        if (!visible.isEmpty() && visible.first().first == id)
            grant(id, chance(50) ? me : Principal::of(unit), u"lead"_s);
    }
    must(transaction.commit());

    for (const auto &typed : {u"mọi"_s, u"nửa mọi"_s, u"hiếm"_s, u"dau nua"_s, u"hiem dau"_s, u"không"_s}) {
        Ids expected;
        for (const auto &[id, subject] : visible) {
            const auto terms = searchTerms(typed, LastWord::Whole);
            if (occurrences(subject.join(u' '), terms).size() == terms.size())
                expected += id;
        }
        Ids paged;
        std::optional<SearchHit> after;
        while (true) {
            const auto page = must(search(*database, viewer, {typed, LastWord::Whole}, after, 40));
            for (const auto &hit : page)
                paged += hit.document;
            if (page.size() < 40)
                break;
            after = page.last();
        }
        CHECK(paged == expected);
    }
}
