// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Other looks in the middle of the day: the window is held up for no longer than by anything else.

#include "tests/walks/Walker.h"
#include "ui/style/Theme.h"

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE("the looks change while many screens are open, and the same screen stands there again")
{
    Walker walker(u"giao-dien"_s);
    const auto command = [&](const QString &words, const std::function<bool()> &isDone) {
        walker.key(Qt::Key_K, Qt::ControlModifier);
        walker.type(words);
        walker.key(Qt::Key_Return);
        walker.waitFor(words, isDone);
        walker.control(u"office-page"_s);
    };

    walker.say(u"Văn thư mở nhiều màn hình"_s);
    walker.enter(u"nhung.vth"_s);
    for (const auto *screen : {"nav:intake",
             "nav:inbox:to-submit",
             "nav:documents:incoming",
             "nav:draft",
             "nav:dossiers",
             "nav:registers",
             "nav:documents:outgoing"}) {
        walker.click(QLatin1StringView(screen).toString());
        walker.waitFor(u"màn hình"_s, [&] { return walker.sees(QLatin1StringView(screen).toString()); });
    }

    walker.say(u"Đổi sang giao diện tối, rồi cỡ chữ lớn, rồi trở lại"_s);
    command(u"giao dien toi"_s, [] { return theme().scheme == ColorScheme::Dark; });
    walker.waitFor(u"sổ văn bản đi"_s, [&] { return walker.sees(u"screen:documents:outgoing"_s); });
    walker.picture(u"toi"_s);
    walker.key(Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
    walker.waitFor(u"chữ lớn"_s, [] { return theme().percent == 115; });
    walker.control(u"office-page"_s);
    walker.picture(u"lon"_s);
    command(u"giao dien sang"_s, [] { return theme().scheme == ColorScheme::Light; });
    walker.waitFor(u"sổ văn bản đi"_s, [&] { return walker.sees(u"screen:documents:outgoing"_s); });
    walker.key(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    walker.waitFor(u"chữ thường"_s, [] { return theme().percent == 100; });
    walker.control(u"office-page"_s);
}

}
