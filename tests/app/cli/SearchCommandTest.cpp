// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/Chaubanctl.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Clerk = u"nhung.vth"_s;
const auto Specialist = u"ngan.hk"_s;

/// The demo agencies, asked through the program.
struct DemoStore
{
    QTemporaryDir folder;

    DemoStore() { REQUIRE(call({u"init"_s, u"--demo"_s, folder.path()})["store"_L1].isString()); }

    QJsonObject call(QStringList arguments) { return chaubanctl(arguments << u"--json"_s).json(); }
    QJsonObject as(const QString &login, QStringList arguments)
    {
        return call(arguments << u"--store"_s << folder.filePath(u"store"_s) << u"--as"_s << login
                              << u"--password-file"_s << folder.filePath(u"password"_s));
    }
    /// Imports a paper that nobody has registered yet; answers its id.
    QString import(int which, const QStringList &options)
    {
        const QDir papers(folder.filePath(u"papers/phuc-lam-dong"_s));
        const auto path = papers.filePath(papers.entryList(QDir::Files).at(which));
        const auto answer = as(Clerk, QStringList{u"document"_s, u"import"_s, path} + options);
        const auto id = answer["documents"_L1][0]["document"_L1].toString();
        REQUIRE_FALSE(id.isEmpty());
        return id;
    }
    QStringList found(const QString &login, const QStringList &words)
    {
        QStringList ids;
        for (const auto &line : as(login, QStringList{u"search"_s} + words)["documents"_L1].toArray())
            ids.append(line["document"_L1]["id"_L1].toString());
        return ids;
    }
};

}

TEST_CASE_METHOD(DemoStore, "papers are found by every spelling, only by those who may see them")
{
    const auto letter = import(
        0, {u"--notation"_s, u"05/UBND-VP"_s, u"--subject"_s, u"Hỏa tốc: phòng, chống cơn bão số 7"_s});
    for (const auto &words : {u"hoa toc"_s, u"hỏa tốc"_s, u"hoả tốc"_s, u"05/UBND-VP"_s, u"5/UBND-VP"_s}) {
        INFO(words.toStdString());
        CHECK(found(Clerk, {words}).contains(letter));
        CHECK_FALSE(found(Specialist, {words}).contains(letter));
    }
    CHECK(found(Clerk, {u"\"hóa tốc\""_s}).isEmpty());
    CHECK(found(Clerk, {u"05/UBND-VP"_s, u"--kind"_s, u"outgoing"_s}).isEmpty());
    CHECK(found(Clerk, {u"05/UBND-VP"_s, u"--unit"_s, u"VP"_s}).isEmpty());
    CHECK(found(Clerk, {u"05/UBND-VP"_s, u"--state"_s, u"registered"_s}) == QStringList{letter});
}

TEST_CASE_METHOD(
    DemoStore, "the text of files is found, with its words marked, page by page and after a rebuild")
{
    // "HỎA TỐC" stands on this invitation alone, in no field of the register.
    const QStringList words{u"\"hỏa tốc\" trực tuyến"_s};
    const auto answer = as(Clerk, QStringList{u"search"_s} + words);
    REQUIRE(answer["documents"_L1].toArray().size() == 1);
    const auto line = answer["documents"_L1][0];
    const auto text = line["snippet"_L1]["text"_L1].toString();
    const auto mark = line["snippet"_L1]["marks"_L1][0];
    CHECK(text.mid(mark["begin"_L1].toInteger(), mark["length"_L1].toInteger()).startsWith(u"HỎA"_s));

    const auto all = found(Clerk, {u"hanh phuc"_s});
    REQUIRE(all.size() > 3);
    QStringList paged;
    QStringList after;
    for (;;) {
        const auto page = as(Clerk, QStringList{u"search"_s, u"hanh phuc"_s, u"--limit"_s, u"2"_s} + after);
        for (const auto &hit : page["documents"_L1].toArray())
            paged.append(hit["document"_L1]["id"_L1].toString());
        if (!page.contains("next"_L1))
            break;
        after = {u"--after"_s, page["next"_L1].toString()};
    }
    CHECK(paged == all);

    const auto rebuilt = call({u"store"_s, u"reindex"_s, u"--store"_s, folder.filePath(u"store"_s)});
    CHECK(rebuilt["documents"_L1].toInteger() > 10);
    CHECK(found(Clerk, {u"hanh phuc"_s}) == all);
    CHECK(found(Clerk, words).size() == 1);
}

TEST_CASE_METHOD(DemoStore, "papers sent back and secret papers are not found by words")
{
    const auto back = import(1, {u"--receive-only"_s, u"--subject"_s, u"Giấy gửi nhầm nơi nhận"_s});
    CHECK(found(Clerk, {u"gui nham noi nhan"_s}) == QStringList{back});
    const auto rejected
        = as(Clerk, {u"document"_s, u"reject"_s, back, u"--reason"_s, u"Không thuộc thẩm quyền"_s});
    REQUIRE(rejected.contains("position"_L1));
    CHECK(found(Clerk, {u"gui nham noi nhan"_s}).isEmpty());
    const auto listed = as(Clerk, {u"document"_s, u"list"_s, u"--state"_s, u"rejected"_s});
    CHECK(listed["documents"_L1].toArray().size() == 1);

    import(2, {u"--secrecy"_s, u"secret"_s, u"--subject"_s, u"Phương án kín"_s});
    CHECK(found(Clerk, {u"phuong an kin"_s}).isEmpty());
    call({u"store"_s, u"reindex"_s, u"--store"_s, folder.filePath(u"store"_s)});
    CHECK(found(Clerk, {u"phuong an kin"_s}).isEmpty());
    CHECK(found(Clerk, {u"gui nham noi nhan"_s}).isEmpty());
}
