// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenario 5: a returned draft keeps both versions and the reason.

#include "tests/walks/MainJob.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a returned draft is mended, both versions and the reason are kept")
{
    Walker walker(u"5-tra-lai"_s);
    MainJob job(walker);
    const auto reason = u"Bổ sung số liệu từng trường và kinh phí dự kiến."_s;
    job.draftPaper(u"ngan.hk"_s);

    walker.say(u"Trưởng phòng trả lại, bắt buộc ghi lý do"_s);
    walker.enter(u"dat.dt"_s);
    job.openReply(u"inbox:to-sign"_s);
    walker.act(u"Trả lại"_s);
    CHECK_FALSE(walker.offers(u"act-do"_s));
    CHECK(walker.words(u"act-hint"_s).contains(u"lý do"_s));
    walker.write(u"words"_s, reason);
    walker.picture(u"ly-do"_s);
    job.performAct();

    walker.say(u"Chuyên viên đọc lý do, sửa dự thảo thành bản 2"_s);
    walker.enter(u"ngan.hk"_s);
    job.openReply(u"inbox:to-do"_s);
    walker.waitForWords(u"documentLine"_s, u"Bị trả lại"_s);
    walker.key(Qt::Key_2, Qt::ControlModifier); // opinions
    walker.row(u"opinions"_s, reason);
    walker.picture(u"doc-ly-do"_s);
    walker.act(u"Sửa dự thảo"_s);
    walker.waitForWords(u"draft-about"_s, u"bản 1"_s);
    walker.write(u"draft-note"_s, u"Bổ sung số liệu"_s);
    walker.write(u"draft-body"_s,
        u"Ủy ban nhân dân xã Phúc Lâm Đông báo cáo: toàn xã có 03 trường cần sửa chữa, kinh phí 900 triệu đồng."_s);
    walker.click(u"draft-save"_s);
    walker.waitForWords(u"draft-about"_s, u"bản 2"_s);

    walker.say(u"Hai bản đều còn, thấy được chỗ khác nhau; trình lại"_s);
    walker.click(u"draft-versions"_s);
    walker.waitForWords(u"versions-from"_s, u"Bản 1"_s);
    walker.waitForWords(u"versions-to"_s, u"Bản 2"_s);
    walker.waitForWords(u"versions-state"_s, u"chỗ khác nhau"_s);
    CHECK(walker.words(u"versions-notes"_s).contains(u"Bổ sung số liệu"_s));
    walker.picture(u"hai-ban"_s);
    walker.click(u"draft-submit"_s);
    job.performAct();
    walker.waitForWords(u"documentLine"_s, u"Đang trình"_s);

    walker.say(u"Trưởng phòng thấy bản mới, lý do cũ còn đó, và đồng ý"_s);
    walker.enter(u"dat.dt"_s);
    job.openReply(u"inbox:to-sign"_s);
    walker.click(u"find"_s);
    walker.type(u"900 trieu dong"_s);
    walker.waitForWords(u"find-count"_s, u"1 / 1"_s);
    walker.key(Qt::Key_2, Qt::ControlModifier);
    walker.row(u"opinions"_s, reason);
    walker.act(u"Đồng ý"_s);
    job.performAct();
}

}
