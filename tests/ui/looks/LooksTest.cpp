// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Widgets.h"
#include "tests/ui/looks/Faults.h"
#include "tests/ui/looks/Scenes.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <iostream>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize Small(1366, 768), Large(1920, 1080);

/// $CHAUBAN_SCENES narrows the walk while one works on a screen.
bool isWanted(const Scene &scene)
{
    const auto wanted = qEnvironmentVariable("CHAUBAN_SCENES");
    return wanted.isEmpty() || wanted.split(u',').contains(QString::fromLatin1(scene.name));
}

QStringList faultsOf(QWidget &window)
{
    return cutTexts(window) + faintTexts(window) + crowded(window) + nameless(window) + disputedKeys(window)
        + unreachable(window);
}

void judgeFaults(QWidget &window, const Scene &scene, const Look &look)
{
    const auto faults = faultsOf(window);
    for (const auto &fault : faults)
        std::cout << scene.name << " " << look.name << ": " << fault.toStdString() << std::endl;
    CHECK(faults.isEmpty());
}

/// The outline of a state at one size; with $CHAUBAN_UPDATE_OUTLINES it is written anew.
void judgeOutline(const QWidget &window, const Scene &scene)
{
    const auto path = u"%1/tests/ui/looks/golden/%2.txt"_s.arg(
        QLatin1StringView(CHAUBAN_SOURCE_DIR), QLatin1StringView(scene.name));
    const auto found = outline(window).toUtf8();
    QFile file(path);
    if (qEnvironmentVariableIsSet("CHAUBAN_UPDATE_OUTLINES")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(found);
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    INFO(scene.name << " has changed; after judging its picture: CHAUBAN_UPDATE_OUTLINES=1 ui_looks_test");
    CHECK(found.toStdString() == file.readAll().toStdString());
}

/// Brings the window into every scene in this look and judges each.
void judge(const Look &look)
{
    Stage stage(look);
    QString login = u"-"_s;
    for (const auto &scene : scenes()) {
        if (!isWanted(scene))
            continue;
        if (login != QLatin1StringView(scene.login))
            stage.enter(login = QString::fromLatin1(scene.login));
        stage.renew();
        scene.bring(stage);
        if (auto *toast = stage.find<QWidget>(u"toast"_s); toast && !scene.isOfNotices)
            toast->hide(); // news of the demo's own lie over what is judged
        CHECK(stage.window().size() == look.size);
        keepPicture(
            stage.window(), u"%1.%2"_s.arg(QLatin1StringView(scene.name), QLatin1StringView(look.name)));
        if (look.isOutlined && scene.isSteady)
            judgeOutline(stage.window(), scene);
        judgeFaults(stage.window(), scene, look);
    }
}
}

// What an office has on its desks: small and large screens, large text, both languages, three schemes, and each of the
// window's classes of width. Every screen in every state must show its words whole, apart, named and within reach.

TEST_CASE("looks sound at 1366x768")
{
    judge({.name = "1366", .size = Small, .isOutlined = true});
}

TEST_CASE("looks sound at 1920x1080 in the dark")
{
    judge({.name = "1920-dark", .size = Large, .scheme = ColorScheme::Dark});
}

TEST_CASE("looks sound at 1366x768 with text of 150 %")
{
    judge({.name = "1366-150", .size = Small, .percent = 150});
}

TEST_CASE("looks sound at 1366x768 in high contrast with text of 115 %")
{
    judge({.name = "1366-contrast", .size = Small, .percent = 115, .scheme = ColorScheme::HighContrast});
}

TEST_CASE("looks sound in a narrow window, list or paper")
{
    judge({.name = "960", .size = QSize(960, 700)});
}

TEST_CASE("looks sound at 1366x768 in English")
{
    judge({.name = "1366-en", .size = Small, .language = Language::English});
}

// Between those above; `ui_looks_test "[between]"`.

TEST_CASE("looks sound where the list first stands beside the paper", "[.][between]")
{
    judge({.name = "1024", .size = QSize(1024, 768)});
}

TEST_CASE("looks sound where the navigation first has words", "[.][between]")
{
    judge({.name = "1180", .size = QSize(1180, 768)});
}

TEST_CASE("looks sound at 1366x768 in English with text of 150 %", "[.][between]")
{
    judge({.name = "1366-150-en", .size = Small, .percent = 150, .language = Language::English});
}

TEST_CASE("looks sound at 1920x1080 in English in the dark", "[.][between]")
{
    judge({.name = "1920-en", .size = Large, .scheme = ColorScheme::Dark, .language = Language::English});
}
