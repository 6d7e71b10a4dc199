// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Screens.h"

#include "ui/intake/IntakeScreen.h"
#include "ui/shell/HelpScreen.h"
#include "ui/shell/SettingsScreen.h"

#include <QCoreApplication>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
template<typename Made, typename... More>
auto maker(More... more)
{
    return [more...](const Workplace &workplace) -> Screen * { return new Made(workplace, more...); };
}

class Titles
{
    Q_DECLARE_TR_FUNCTIONS(Screens)
};
}

QList<ScreenEntry> allScreens()
{
    return {
        {u"intake"_s,
            Titles::tr("Văn thư"),
            Titles::tr("Tiếp nhận, vào sổ"),
            u"mail-plus"_s,
            {},
            false,
            {Role::Clerk},
            maker<IntakeScreen>()},
        {u"settings"_s, {}, Titles::tr("Cài đặt"), u"settings"_s, {}, false, {}, maker<SettingsScreen>()},
        {u"help"_s,
            {},
            Titles::tr("Trợ giúp"),
            u"circle-question-mark"_s,
            {},
            false,
            {},
            maker<HelpScreen>()},
    };
}

}
