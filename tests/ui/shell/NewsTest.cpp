// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/News.h"

#include "tests/support/Widgets.h"
#include "tests/ui/shell/FakeDesktop.h"
#include "ui/shell/DesktopNotices.h"
#include "ui/shell/NoticeHabits.h"
#include "ui/workplace/Preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Now = Instant::fromDateTime({QDate(2026, 3, 2), QTime(8, 30), QTimeZone::utc()});

InboxLine waiting(int number, std::optional<Instant> due = {}, Secrecy secrecy = Secrecy::None)
{
    InboxLine line;
    line.document.id = {QUuid(quint32(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
    line.document.metadata.notation = u"%1/SNV-VP"_s.arg(number);
    line.document.metadata.subject = u"Báo cáo số %1"_s.arg(number);
    line.document.metadata.secrecy = secrecy;
    Task task;
    task.id = {QUuid(quint32(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};
    task.act = u"directive"_s;
    task.due = due;
    line.task = task;
    return line;
}

BoxContents box(const QList<InboxLine> &lines, const QString &name = u"to-do"_s)
{
    return {name, lines.size(), lines};
}

QList<NewsItem> look(News &news, const QList<InboxLine> &lines)
{
    return news.look({box(lines)}, Now, QTimeZone::utc());
}

}

TEST_CASE("what waits at the first look is no news, and thirty new letters are one")
{
    News news;
    CHECK(look(news, {waiting(1), waiting(2)}).isEmpty());

    QList<InboxLine> lines;
    for (int number = 1; number <= 32; ++number)
        lines.append(waiting(number));
    const auto items = look(news, lines);
    REQUIRE(items.size() == 1);
    CHECK(items[0].count == 30);
    CHECK(items[0].title.contains(u"30"_s));
    CHECK(items[0].route.screen == u"inbox:to-do"_s);

    lines.append(waiting(33));
    const auto more = look(news, lines);
    REQUIRE(more.size() == 1);
    CHECK(more[0].key == items[0].key); // takes its place
    CHECK(more[0].count == 31);

    news.seen();
    lines.append(waiting(34));
    const auto one = look(news, lines);
    REQUIRE(one.size() == 1);
    CHECK(one[0].text == u"34/SNV-VP: Báo cáo số 34"_s);
    CHECK(one[0].route.document == waiting(34).document.id);
    CHECK(look(news, lines).isEmpty());
}

TEST_CASE("of a secret paper a notice says nothing but that it is there")
{
    News news;
    look(news, {});
    const auto items = look(news, {waiting(7, Now, Secrecy::Secret)});

    REQUIRE(items.size() == 2); // new, and due
    for (const auto &item : items) {
        CHECK_FALSE((item.title + item.text).contains(u"SNV"_s));
        CHECK_FALSE((item.title + item.text).contains(u"Báo cáo"_s));
    }
}

TEST_CASE("a deadline of the next day is told once, also of what waited before")
{
    News news;
    auto soon = Now;
    soon.milliseconds += 3 * 3'600'000;
    auto far = Now;
    far.milliseconds += 72 * 3'600'000;
    const auto items = look(news, {waiting(1, soon), waiting(2, far)});
    REQUIRE(items.size() == 1);
    CHECK(items[0].key == u"due"_s);
    CHECK(items[0].title.contains(u"11:30"_s));
    CHECK(items[0].route.document == waiting(1).document.id);

    CHECK(look(news, {waiting(1, soon), waiting(2, far)}).isEmpty());
}

TEST_CASE("a paper that came back is told by itself")
{
    News news;
    look(news, {});
    auto line = waiting(5);
    line.task->act = u"work-on"_s;
    line.task->relationship = Relationship::Author;
    const auto items = look(news, {line, waiting(6)});

    REQUIRE(items.size() == 2);
    CHECK(items[0].key.startsWith(u"returned:"_s));
    CHECK(items[0].text.startsWith(u"5/SNV-VP"_s));
}

TEST_CASE("a draft of one's own is no news")
{
    News news;
    news.look({box({}, u"drafts"_s)}, Now, QTimeZone::utc());
    CHECK(news.look({box({waiting(5)}, u"drafts"_s)}, Now, QTimeZone::utc()).isEmpty());
}

TEST_CASE("quiet hours reach over midnight, and habits are kept")
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"nho.ini"_s));
    CHECK(NoticeHabits::of(preferences) == NoticeHabits{});
    CHECK_FALSE(NoticeHabits{}.isQuietAt(QTime(23, 0)));

    const NoticeHabits night{true, true, QTime(18, 30), QTime(7, 0)};
    night.keepIn(preferences);
    CHECK(NoticeHabits::of(preferences) == night);
    CHECK(night.isQuietAt(QTime(23, 0)));
    CHECK(night.isQuietAt(QTime(6, 59)));
    CHECK_FALSE(night.isQuietAt(QTime(7, 0)));
    CHECK_FALSE(night.isQuietAt(QTime(12, 0)));
    const NoticeHabits noon{false, true, QTime(11, 30), QTime(13, 0)};
    noon.keepIn(preferences);
    CHECK_FALSE(NoticeHabits::of(preferences).desktop);
    CHECK(noon.isQuietAt(QTime(12, 0)));
    CHECK_FALSE(noon.isQuietAt(QTime(13, 0)));
}

TEST_CASE("the desktop shows a notice with its two buttons, replaces it, and tells which was pressed")
{
    FakeDesktop desktop;
    auto &service = desktop.service;
    DesktopNotices notices(desktop.client());
    REQUIRE(waitUntil([&] { return notices.isThere(); }));
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    QSignalSpy postponed(&notices, &DesktopNotices::postponed);

    notices.show(u"new:to-do"_s, u"Việc mới"_s, u"A & B <b>"_s);
    REQUIRE(waitUntil([&] { return service.shown.size() == 1; }));
    CHECK(service.shown[0].actions == QStringList{u"default"_s, u"Mở"_s, u"later"_s, u"Để sau"_s});
    CHECK(service.shown[0].text == u"A &amp; B &lt;b&gt;"_s);
    CHECK(service.shown[0].urgency == 1);
    QTest::qWait(100); // the answer with its number

    notices.show(u"new:to-do"_s, u"Thêm 2 văn bản"_s, {}, DesktopNotices::Urgency::Critical);
    REQUIRE(waitUntil([&] { return service.shown.size() == 2; }));
    CHECK(service.shown[1].id == service.shown[0].id);
    CHECK(service.shown[1].urgency == 2);

    service.press(service.shown[1].id, u"later"_s);
    REQUIRE(waitUntil([&] { return postponed.size() == 1; }));
    service.press(service.shown[1].id, u"default"_s);
    REQUIRE(waitUntil([&] { return opened.size() == 1; }));
    CHECK(opened[0][0].toString() == u"new:to-do"_s);
    service.press(999, u"default"_s); // another program's
    notices.withdraw(u"new:to-do"_s);
    REQUIRE(waitUntil([&] { return service.withdrawn.size() == 1; }));
    CHECK(opened.size() == 1);
}

TEST_CASE("without a service nothing is shown, and nothing waits")
{
    DesktopNotices nowhere(QDBusConnection(u"khong-co"_s));
    QSignalSpy failed(&nowhere, &DesktopNotices::failed);
    nowhere.show(u"due"_s, u"Đến hạn"_s, {});
    CHECK(failed.size() == 1);
    CHECK_FALSE(nowhere.isThere());

    PrivateBus bus;
    DesktopNotices empty(bus.connection(u"trong"_s));
    QSignalSpy refused(&empty, &DesktopNotices::failed);
    QTest::qWait(100);
    empty.show(u"due"_s, u"Đến hạn"_s, {});
    CHECK(refused.size() == 1);
    QDBusConnection::disconnectFromBus(u"trong"_s);
}
