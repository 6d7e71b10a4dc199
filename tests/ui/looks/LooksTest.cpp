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

/// What an office has on its desks: small and large screens, large text, both languages, three schemes, and each of
/// the window's classes of width. The first is walked at every run; the others when $CHAUBAN_LOOKS names them
/// ("1366-150,960") or says "all".
const QList<Look> &looks()
{
    static const QList<Look> all = {{"1366", Small},
        {"1366-150", Small, 150},
        {"1920-dark", Large, 100, ColorScheme::Dark},
        {"1366-contrast", Small, 115, ColorScheme::HighContrast},
        {"1180", QSize(1180, 768)},
        {"1024", QSize(1024, 768)},
        {"960", QSize(960, 700)},
        {"1366-en", Small, 100, ColorScheme::Light, Language::English},
        {"1366-150-en", Small, 150, ColorScheme::Light, Language::English},
        {"1920-en", Large, 100, ColorScheme::Dark, Language::English}};
    return all;
}

bool isWanted(const Look &look)
{
    const auto wanted = qEnvironmentVariable("CHAUBAN_LOOKS");
    return wanted.isEmpty()
        ? &look == &looks().first()
        : wanted == u"all"_s || wanted.split(u',').contains(QString::fromLatin1(look.name));
}

/// $CHAUBAN_SCENES narrows the walk while one works on a screen.
bool isWanted(const Scene &scene)
{
    const auto wanted = qEnvironmentVariable("CHAUBAN_SCENES");
    return wanted.isEmpty() || wanted.split(u',').contains(QString::fromLatin1(scene.name));
}

QStringList faultsOf(QWidget &window)
{
    return cutTexts(window) + faintTexts(window) + crowded(window) + nameless(window) + unreachable(window);
}

/// Brings the window into every scene in every wanted look; `judge` hears each.
template<typename Judge>
void walk(Judge judge)
{
    Stage stage;
    QString login = u"-"_s;
    for (const auto &look : looks()) {
        if (!isWanted(look))
            continue;
        for (const auto &scene : scenes()) {
            if (!isWanted(scene))
                continue;
            if (login != QLatin1StringView(scene.login))
                stage.enter(login = QString::fromLatin1(scene.login));
            stage.wear(look);
            scene.bring(stage);
            CHECK(stage.window().size() == look.size);
            const auto name = u"%1.%2"_s.arg(QLatin1StringView(scene.name), QLatin1StringView(look.name));
            keepPicture(stage.window(), name);
            judge(stage.window(), scene, look);
        }
    }
}

void judgeFaults(QWidget &window, const Scene &scene, const Look &look)
{
    const auto faults = faultsOf(window);
    for (const auto &fault : faults)
        std::cout << scene.name << " " << look.name << ": " << fault.toStdString() << "\n";
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
}

TEST_CASE("every screen in every state shows its words whole, apart, named and within reach")
{
    walk([](QWidget &window, const Scene &scene, const Look &look) {
        if (&look == &looks().first())
            judgeOutline(window, scene);
        judgeFaults(window, scene, look);
    });
}
