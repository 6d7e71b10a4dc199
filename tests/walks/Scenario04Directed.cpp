// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenario 4: exactly those whom the chair directs see the letter.

#include "tests/walks/MainJob.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE("exactly those whom the chair directs see the letter, for five working days")
{
    Walker walker(u"4-chi-dao"_s);
    MainJob job(walker);
    job.takeIn();
    job.submit();
    job.direct();
    const auto holds
        = [&](const QStringList &rows) { return rows.join(u'\n').contains(job.letterNotation()); };

    walker.say(u"Phòng Kinh tế thấy việc chủ trì, có hạn 5 ngày làm việc"_s);
    walker.enter(u"dat.dt"_s);
    job.openLetter(u"inbox:to-do"_s);
    walker.key(Qt::Key_3, Qt::ControlModifier); // its flow
    const auto flow = walker.rows(u"flowTimeline"_s).join(u'\n');
    INFO(flow.toStdString());
    CHECK(flow.contains(job.deadline()));
    CHECK(flow.contains(u"Phối hợp xử lý"_s));
    CHECK(holds(walker.found(job.letterNotation())));

    walker.say(u"Phòng Văn hóa - Xã hội thấy việc phối hợp"_s);
    walker.enter(u"nhu.ptq"_s);
    job.openLetter(u"inbox:contribute"_s);
    walker.picture(u"phoi-hop"_s);

    walker.say(u"Trung tâm Phục vụ hành chính công không thấy: trong các danh sách, trong sổ, khi tìm"_s);
    walker.enter(u"truong.cx"_s);
    for (const auto &screen : {u"inbox:to-do"_s,
             u"inbox:to-sign"_s,
             u"inbox:contribute"_s,
             u"inbox:informed"_s,
             u"documents:incoming"_s}) {
        INFO(screen.toStdString());
        CHECK_FALSE(holds(walker.listed(screen)));
    }
    CHECK(walker.found(job.letterNotation()).isEmpty());
    walker.picture(u"tim-khong-thay"_s);
    walker.enter(u"truong.cx"_s);
    CHECK_FALSE(holds(walker.found(u"sửa chữa trường, lớp học"_s)));
}

}
