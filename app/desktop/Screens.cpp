// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/Screens.h"

#include "ui/acts/ActPanels.h"
#include "ui/document/DocumentScreen.h"
#include "ui/document/SlipPanel.h"
#include "ui/dossier/AddToDossierPanel.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/draft/DraftScreen.h"
#include "ui/folder/FolderScreen.h"
#include "ui/intake/IntakeScreen.h"
#include "ui/ladder/LevelRaiser.h"
#include "ui/list/InboxScreen.h"
#include "ui/list/RegisterScreen.h"
#include "ui/list/SearchScreen.h"
#include "ui/shell/HelpScreen.h"
#include "ui/shell/SettingsScreen.h"
#include "ui/signing/HoldQueue.h"
#include "ui/signing/RegistersScreen.h"
#include "ui/signing/SigningPanels.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
template<typename Made, typename... More>
auto maker(More... more)
{
    return [more...](const Workplace &workplace, QWidget *parent) -> Screen * {
        return new Made(workplace, more..., parent);
    };
}

class Titles
{
    Q_DECLARE_TR_FUNCTIONS(Screens)
};

/// Where the program keeps what belongs to this person's computer.
QString ownFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + name;
}
}

namespace {
ScreenEntry inbox(const QString &group,
    const QString &box,
    const QString &title,
    const QString &icon,
    const QList<Role> &roles = {})
{
    ScreenEntry entry;
    entry.id = u"inbox:"_s + box;
    entry.group = group, entry.title = title, entry.icon = icon, entry.box = box, entry.roles = roles;
    entry.make = maker<InboxScreen>(box, title);
    return entry;
}

ScreenEntry plain(const QString &id,
    const QString &group,
    const QString &title,
    const QString &icon,
    std::function<Screen *(const Workplace &, QWidget *)> make,
    const QList<Role> &roles = {})
{
    ScreenEntry entry;
    entry.id = id, entry.group = group, entry.title = title, entry.icon = icon, entry.roles = roles;
    entry.make = std::move(make);
    return entry;
}

/// What waits for the person, the clerk's queues first when they serve as clerk.
QList<ScreenEntry> workLists()
{
    const auto clerk = Titles::tr("Văn thư");
    const auto mine = Titles::tr("Việc của tôi");
    auto toSign = inbox(mine, u"to-sign"_s, Titles::tr("Chờ duyệt, ký"), u"signature"_s);
    toSign.isPressing = true;
    auto folder = plain(u"signing-folder"_s,
        mine,
        Titles::tr("Cặp trình ký"),
        u"list-checks"_s,
        maker<FolderScreen>(ownFolder(u"/trinh-ky"_s)));
    folder.box = u"signatures"_s;
    folder.isOccasional = true;
    return {plain(u"intake"_s,
                clerk,
                Titles::tr("Tiếp nhận văn bản"),
                u"mail-plus"_s,
                maker<IntakeScreen>(QString()),
                {Role::Clerk}),
        inbox(clerk, u"to-register"_s, Titles::tr("Chờ vào sổ"), u"book-open"_s, {Role::Clerk}),
        inbox(clerk, u"to-submit"_s, Titles::tr("Chờ chuyển"), u"forward"_s, {Role::Clerk}),
        inbox(clerk, u"to-number"_s, Titles::tr("Chờ cấp số, đóng dấu"), u"stamp"_s, {Role::Clerk}),
        inbox(clerk, u"to-issue"_s, Titles::tr("Chờ phát hành"), u"send"_s, {Role::Clerk}),
        inbox(mine, u"to-do"_s, Titles::tr("Chờ xử lý"), u"inbox"_s),
        toSign,
        folder,
        inbox(mine, u"contribute"_s, Titles::tr("Phối hợp"), u"users"_s),
        inbox(mine, u"informed"_s, Titles::tr("Để biết"), u"eye"_s)};
}
}

QList<ScreenEntry> allScreens()
{
    const auto papers = Titles::tr("Văn bản");
    auto all = workLists();
    all << plain(u"documents:incoming"_s,
        papers,
        Titles::tr("Văn bản đến"),
        u"mail-open"_s,
        maker<RegisterScreen>(DocumentKind::Incoming))
        << plain(u"documents:outgoing"_s,
               papers,
               Titles::tr("Văn bản đi"),
               u"send"_s,
               maker<RegisterScreen>(DocumentKind::Outgoing))
        << plain(u"documents:internal"_s,
               papers,
               Titles::tr("Văn bản nội bộ"),
               u"files"_s,
               maker<RegisterScreen>(DocumentKind::Internal))
        << plain(u"draft"_s, papers, Titles::tr("Soạn văn bản"), u"file-pen-line"_s, maker<DraftScreen>())
        << plain(
               u"dossiers"_s, papers, Titles::tr("Hồ sơ công việc"), u"folder-open"_s, maker<DossierScreen>())
        << plain(u"registers"_s,
               papers,
               Titles::tr("Sổ văn bản"),
               u"book-marked"_s,
               maker<RegistersScreen>(),
               {Role::Clerk})
        << plain(u"search"_s, {}, Titles::tr("Tìm kiếm"), u"search"_s, maker<SearchScreen>())
        << plain(u"document"_s, {}, Titles::tr("Văn bản"), u"file-text"_s, maker<DocumentScreen>())
        << plain(u"settings"_s, {}, Titles::tr("Cài đặt"), u"settings"_s, maker<SettingsScreen>())
        << plain(u"help"_s, {}, Titles::tr("Trợ giúp"), u"circle-question-mark"_s, maker<HelpScreen>());
    return all;
}

PageParts pagePartsOf(const Workplace &workplace, QObject *owner)
{
    auto *holds = new HoldQueue(workplace, ownFolder(u"/giu-lai"_s), owner);
    auto panels = std::make_shared<ActPanels>(standardActPanels());
    addSigningPanels(*panels, *holds);
    panels->registerActPanel(ActKind::AddToDossier,
        [](const Workplace &place, const DocumentView &view, QWidget *parent) -> ActPanel * {
            return new AddToDossierPanel(place, view, parent);
        });
    panels->registerActPanel(ActKind::PrintSlip,
        [](const Workplace &place, const DocumentView &view, QWidget *parent) -> ActPanel * {
            return new SlipPanel(ActKind::PrintSlip, place, view, parent);
        });
    // Writing takes a screen of its own.
    const auto write = [](const Workplace &place, const DocumentView &view, QWidget *) -> ActPanel * {
        place.navigator.open({.screen = u"draft"_s, .document = view.document.id});
        return nullptr;
    };
    panels->registerActPanel(ActKind::DraftReply, write);
    panels->registerActPanel(ActKind::Revise, write);
    return {panels, [holds] { holds->flush(); }, new LevelRaiser(workplace.office, owner)};
}

}
