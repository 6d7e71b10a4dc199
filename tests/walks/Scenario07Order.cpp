// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenario 7: nothing out of turn is offered, and what a stale view still offers the door refuses in words.

#include "tests/walks/MainJob.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE(
    "number and seal are offered in their turn and to the clerk only, and late acts are refused in words")
{
    Walker walker(u"7-thu-tu"_s);
    MainJob job(walker);
    const auto offersNone = [&](const QStringList &acts) {
        const auto offered = walker.acts();
        INFO(offered.join(u", "_s).toStdString());
        for (const auto &act : acts)
            CHECK_FALSE(offered.contains(act));
        CHECK(offered.contains(u"Đưa vào hồ sơ"_s)); // the acts are there
    };
    const auto openOutgoing = [&](const QString &login) {
        walker.enter(login);
        walker.click(u"nav:documents:outgoing"_s);
        walker.doubleClickRow(u"register"_s, job.subject());
        walker.waitForWords(u"documentSubject"_s, u"lần %1"_s.arg(walker.demo().round()));
    };
    const QStringList later{u"Cấp số"_s, u"Đóng dấu"_s, u"Phát hành"_s};
    job.draftPaper(u"ngan.hk"_s);

    walker.say(u"Chưa ký: chuyên viên và văn thư không có việc cấp số, đóng dấu, phát hành"_s);
    offersNone(later + QStringList{u"Ký và chuyển"_s});
    openOutgoing(u"nhung.vth"_s);
    offersNone(later + QStringList{u"Ký và chuyển"_s});
    walker.picture(u"chua-ky"_s);
    job.check();

    walker.say(u"Phó Chủ tịch ký; khi chờ chuyển mở lại văn bản qua ô tìm, định trả lại"_s);
    job.holdFor(u"20 giây"_s);
    job.signAndHold();
    walker.found(job.subject());
    walker.clickRow(u"screen:search > cards"_s, job.subject());
    walker.act(u"Trả lại"_s);
    walker.write(u"words"_s, u"Xem lại số liệu"_s);
    walker.waitForWords(u"toast-text"_s, u"Đã ký và chuyển"_s);
    walker.click(u"act-do"_s);
    walker.waitForWords(u"act-problem"_s, u"Hãy"_s);
    CHECK(walker.words(u"words"_s) == u"Xem lại số liệu"_s); // nothing typed is lost
    walker.picture(u"bi-tu-choi"_s);
    walker.click(u"act-cancel"_s);

    walker.say(
        u"Đã ký: văn thư chỉ cấp số được, chưa đóng dấu hay phát hành; chuyên viên không có việc nào"_s);
    openOutgoing(u"nhung.vth"_s);
    CHECK(walker.acts().contains(u"Cấp số"_s));
    offersNone({u"Đóng dấu"_s, u"Phát hành"_s, u"Ký và chuyển"_s});
    openOutgoing(u"ngan.hk"_s);
    offersNone(later + QStringList{u"Ký và chuyển"_s});

    walker.say(u"Văn thư chọn nhầm con dấu của Hội đồng nhân dân: không đóng được, lý do hiện rõ"_s);
    walker.enter(u"nhung.vth"_s);
    job.openReply(u"inbox:to-number"_s);
    walker.act(u"Cấp số"_s);
    walker.choose(u"key-choice"_s, u"Hội đồng nhân dân"_s);
    job.enterPin();
    walker.click(u"act-do"_s);
    walker.waitForWords(u"act-problem"_s, u"Chưa đóng dấu được"_s);
    walker.picture(u"nham-con-dau"_s);
    job.performAct();

    walker.say(u"Đóng lại bằng con dấu đúng"_s);
    job.openReply(u"inbox:to-number"_s);
    walker.act(u"Đóng dấu"_s);
    walker.choose(u"key-choice"_s, u"Ủy ban nhân dân"_s);
    job.enterPin();
    job.performAct();
    job.openReply(u"inbox:to-issue"_s);
}

}
