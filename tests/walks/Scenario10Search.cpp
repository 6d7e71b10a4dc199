// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walks/ClerkIntake.h"
#include "tests/walks/Letters.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString storm = u"05/UBND-VP"_s;
const QString hair = u"50/UBND-VP"_s;
const QStringList marked{u"hỏa tốc"_s, u"hoả tốc"_s, u"HỎA TỐC"_s, u"05/UBND-VP"_s};

void takeInBoth(Walker &walker)
{
    walker.say(u"Văn thư vào sổ báo cáo hỏa tốc 05/UBND-VP và một công văn về “hoa và tóc”"_s);
    const QTemporaryDir folder;
    const PostedLetter first{
        storm, u"báo cáo hỏa tốc tình hình bão số 5"_s, u"Ủy ban nhân dân xã Trà Giang Thượng"_s, {}};
    const PostedLetter second{
        hair, u"hội thi hoa và tóc của phụ nữ xã"_s, u"Ủy ban nhân dân xã Trà Giang Thượng"_s, {}};
    writeLetter(first, folder.filePath(u"bao-cao.pdf"_s));
    writeLetter(second, folder.filePath(u"hoi-thi.pdf"_s));
    ClerkIntake intake(walker);
    intake.open();
    walker.drop(u"screen:intake"_s, {folder.filePath(u"bao-cao.pdf"_s), folder.filePath(u"hoi-thi.pdf"_s)});
    for (const auto &notation : {storm, hair}) {
        walker.waitFor(u"%1 đọc được"_s.arg(notation), [&] { return !intake.line(notation).isEmpty(); });
        walker.clickRow(u"queue"_s, notation);
        CHECK(intake.enter(notation) > 0);
    }
}

/// The list shows what was asked for now: the letter, and the other one only where marks were left out.
void findIn(Walker &walker, const QString &list, const QString &words, const std::function<void()> &ask)
{
    const auto all = [&] { return walker.sees(list) ? walker.rows(list).join(u'\n') : QString(); };
    walker.waitFor(u"danh sách cũ nhường chỗ"_s, [&] { return !all().contains(storm); });
    ask();
    walker.waitFor(u"%1 khi tìm “%2”"_s.arg(storm, words), [&] { return all().contains(storm); });
    INFO(words.toStdString() << " in " << list.toStdString());
    CHECK(all().contains(hair) == !marked.contains(words));
}

void findEverywhere(Walker &walker, const QString &words)
{
    const auto nothing = u"khongcogihet"_s;
    const auto fromTheTop = [&](const QString &asked) {
        walker.write(u"top-bar > search"_s, asked);
        walker.key(Qt::Key_Return);
    };
    walker.say(
        u"Tìm “%1” ở ô trên cùng, màn hình tìm kiếm, danh mục lệnh, danh sách văn bản đến"_s.arg(words));
    fromTheTop(nothing);
    findIn(walker, u"screen:search > cards"_s, words, [&] { fromTheTop(words); });

    walker.write(u"screen:search > search-words"_s, nothing);
    findIn(walker, u"screen:search > cards"_s, words, [&] {
        walker.write(u"screen:search > search-words"_s, words);
    });

    walker.key(Qt::Key_K, Qt::ControlModifier);
    walker.control(u"palette-query"_s);
    findIn(walker, u"palette-list"_s, words, [&] { walker.type(words); });
    walker.key(Qt::Key_Escape);

    walker.click(u"nav:documents:incoming"_s);
    walker.write(u"screen:documents:incoming > filter-words"_s, nothing);
    findIn(walker, u"screen:documents:incoming > register"_s, words, [&] {
        walker.write(u"screen:documents:incoming > filter-words"_s, words);
    });
}

}

TEST_CASE("words with and without marks, and the number, find the letter wherever one searches")
{
    Walker walker(u"tim-kiem"_s);
    takeInBoth(walker);
    for (const auto &words : QStringList{u"hoa toc"_s} + marked)
        findEverywhere(walker, words);
    walker.picture(u"tim-thay"_s);
}

}
