// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/ListScreen.h"

#include "core/csv/Csv.h"
#include "tests/ui/list/Desk.h"
#include "ui/document/DocumentPanel.h"
#include "ui/list/FilterDate.h"
#include "ui/list/InboxScreen.h"
#include "ui/list/LineView.h"
#include "ui/list/ReadMarks.h"
#include "ui/list/RegisterScreen.h"
#include "ui/list/SavedViews.h"
#include "ui/list/SearchScreen.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;
using tests::waitUntil;

namespace {

constexpr int ShownPapers = 300;

struct ScreenDesk : tests::Desk
{
    ScreenDesk()
        : Desk(ShownPapers)
    {
    }
    ~ScreenDesk() { applyTheme(*qApp, {}); }

    template<typename AnyScreen, typename... Args>
    std::unique_ptr<AnyScreen> show(QSize size, const Args &...args)
    {
        auto screen = std::make_unique<AnyScreen>(workplace(), args...);
        screen->resize(size);
        screen->show();
        screen->arrive({});
        auto *lines = &screen->lines();
        REQUIRE(waitUntil([&] { return lines->line(0) || lines->isEmpty(); }));
        QObject::connect(office.get(), &Office::changed, screen.get(), &Screen::refresh);
        return screen;
    }
    std::unique_ptr<InboxScreen> inbox(QSize size = {1366, 768})
    {
        auto screen = show<InboxScreen>(size, QString::fromLatin1(tests::ListStore::Box), u"Chờ xử lý"_s);
        REQUIRE(waitUntil([&] {
            return screen->panel()->document() == store.fromTop(0) || !screen->panel()->isVisible();
        }));
        return screen;
    }
};

void press(const ListScreen &screen, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(screen.view(), key, modifiers);
}

void click(const QWidget &screen, const QString &name)
{
    auto *found = screen.findChild<QAbstractButton *>(name);
    REQUIRE(found);
    REQUIRE(found->isVisible());
    QCoreApplication::processEvents(); // laid out, as a hand finds it
    QTest::mouseClick(found, Qt::LeftButton);
}

QString countOf(const ListScreen &screen)
{
    return screen.findChild<QLabel *>(u"list-count"_s)->text();
}

}

TEST_CASE_METHOD(ScreenDesk, "the box opens with its first paper current and shown, and counts what it holds")
{
    const auto screen = inbox();
    CHECK(screen->view()->currentRow() == 0);
    CHECK(countOf(*screen) == u"300 văn bản"_s);
    CHECK(screen->view()->hasFocus());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(ScreenDesk, "letters and arrows move, stop at the ends, and typing does not search")
{
    const auto screen = inbox();
    press(*screen, Qt::Key_K);
    CHECK(screen->view()->currentRow() == 0);
    press(*screen, Qt::Key_J);
    press(*screen, Qt::Key_Down);
    CHECK(screen->view()->currentRow() == 2);
    press(*screen, Qt::Key_Up);
    press(*screen, Qt::Key_V);
    press(*screen, Qt::Key_S);
    CHECK(screen->view()->currentRow() == 1);
    press(*screen, Qt::Key_End);
    press(*screen, Qt::Key_J);
    CHECK(screen->view()->currentRow() == ShownPapers - 1);
    CHECK(waitUntil([&] { return screen->panel()->document() == store.fromTop(ShownPapers - 1); }));
}

TEST_CASE_METHOD(
    ScreenDesk, "after an act the next paper of the same list is current, also once the list was renewed")
{
    const auto screen = inbox();
    for (int i = 0; i < 4; ++i)
        press(*screen, Qt::Key_J);
    REQUIRE(waitUntil([&] { return screen->panel()->document() == store.fromTop(4); }));

    store.finish(store.fromTop(4));
    Q_EMIT screen->panel()->acted(store.fromTop(4));
    CHECK(waitUntil([&] { return screen->panel()->document() == store.fromTop(5); }));
    screen->refresh();
    REQUIRE(waitUntil([&] { return screen->lines().rowCount() == ShownPapers - 1; }));
    CHECK(screen->view()->currentRow() == 4);
    CHECK(screen->lines().line(4)->document().id == store.fromTop(5));
    CHECK(screen->panel()->document() == store.fromTop(5));
    CHECK(countOf(*screen) == u"299 văn bản"_s);
}

TEST_CASE_METHOD(ScreenDesk, "after an act on the last paper the one before it is current")
{
    const auto screen = inbox();
    press(*screen, Qt::Key_End);
    REQUIRE(waitUntil([&] { return screen->panel()->document() == store.fromTop(ShownPapers - 1); }));
    Q_EMIT screen->panel()->acted(store.fromTop(ShownPapers - 1));
    CHECK(screen->view()->currentRow() == ShownPapers - 2);
}

TEST_CASE_METHOD(ScreenDesk, "the place on the screen stays when the list is renewed")
{
    const auto screen = inbox();
    screen->view()->goTo(200);
    REQUIRE(waitUntil([&] { return screen->lines().line(200) != nullptr; }));
    const int top = screen->view()->topRow();
    const int offset = screen->view()->rowViewportPosition(top);
    REQUIRE(top > 100);
    store.finish(store.fromTop(1));
    screen->refresh();
    REQUIRE(waitUntil([&] { return screen->lines().rowCount() == ShownPapers - 1; }));
    CHECK(screen->view()->topRow() == top - 1);
    CHECK(screen->view()->rowViewportPosition(top - 1) == offset);
    CHECK(screen->view()->currentRow() == 199);
}

TEST_CASE_METHOD(ScreenDesk, "filters narrow the box and say what is shown")
{
    const auto screen = inbox();
    click(*screen, u"filter-urgent"_s);
    REQUIRE(waitUntil([&] { return screen->lines().isComplete() && screen->lines().rowCount() > 0; }));
    int urgent = 0;
    for (int number = 0; number < ShownPapers; ++number)
        urgent += number % 11 == 0 || number % 7 == 0 || number % 5 == 0;
    CHECK(screen->lines().rowCount() == urgent);
    CHECK(countOf(*screen) == u"%1 văn bản"_s.arg(urgent));
    CHECK(waitUntil([&] { return screen->panel()->document() == screen->lines().line(0)->document().id; }));
}

TEST_CASE_METHOD(ScreenDesk, "a paper that was dwelt upon is read, and U takes that back")
{
    const auto screen = inbox();
    const auto &marks = ReadMarks::of(preferences, office->person());
    CHECK(screen->lines().isUnread(0));
    CHECK(waitUntil([&] { return marks.isRead(store.fromTop(0)); }));
    press(*screen, Qt::Key_U);
    CHECK_FALSE(marks.isRead(store.fromTop(0)));
    press(*screen, Qt::Key_U);
    CHECK(marks.isRead(store.fromTop(0)));
}

TEST_CASE_METHOD(ScreenDesk, "papers are picked by key and mouse, and the bar says how many")
{
    const auto screen = inbox();
    const auto *bar = screen->findChild<QWidget *>(u"batch-bar"_s);
    CHECK_FALSE(bar->isVisible());
    press(*screen, Qt::Key_X);
    for (int i = 0; i < 3; ++i)
        press(*screen, Qt::Key_J);
    press(*screen, Qt::Key_X, Qt::ShiftModifier);
    REQUIRE(waitUntil([&] { return screen->lines().picked().size() == 4; }));
    CHECK(bar->isVisible());
    CHECK(screen->findChild<QLabel *>(u"batch-count"_s)->text() == u"Đã chọn 4"_s);

    const auto spot = screen->view()->visualRect(screen->lines().index(1, 0)).center();
    QTest::mouseClick(screen->view()->viewport(), Qt::LeftButton, Qt::ControlModifier, spot);
    CHECK(screen->lines().picked().size() == 3);
    QTest::mouseClick(screen->view()->viewport(), Qt::LeftButton, {}, spot);
    CHECK(screen->lines().picked().size() == 3);
    press(*screen, Qt::Key_Escape);
    CHECK(screen->lines().picked().isEmpty());
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE_METHOD(ScreenDesk, "what is picked can be marked read, exported and given to acts of others")
{
    const auto screen = inbox();
    QList<InboxLine> given;
    screen->addBatchAct({u"forward"_s, u"Chuyển"_s, u"forward"_s, [&](const auto &lines) { given = lines; }});
    for (int i = 0; i < 2; ++i) {
        press(*screen, Qt::Key_X);
        press(*screen, Qt::Key_J);
    }
    click(*screen, u"batch-forward"_s);
    REQUIRE(given.size() == 2);
    CHECK(given[1].document.id == store.fromTop(1));
    CHECK(given[1].task.has_value());

    const auto file = home.filePath(u"chon.csv"_s);
    screen->exportPicked(file);
    REQUIRE(waitUntil([&] { return notices.size() == 1; }));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const auto rows = readCsv(written.readAll());
    REQUIRE(rows.ok());
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(1).contains(given[0].document.metadata.notation));

    click(*screen, u"batch-read"_s);
    CHECK_FALSE(screen->lines().isUnread(1));
    CHECK(screen->lines().picked().isEmpty());
}

TEST_CASE_METHOD(ScreenDesk, "an export that cannot be written says so")
{
    const auto screen = inbox();
    press(*screen, Qt::Key_X);
    screen->exportPicked(home.filePath(u"không có/chon.csv"_s));
    CHECK(waitUntil([&] { return errors.size() == 1; }));
    CHECK(notices.isEmpty());
}

TEST_CASE_METHOD(ScreenDesk, "in a narrow window the reader takes the list's place and gives it back")
{
    const auto screen = inbox({900, 700});
    CHECK(screen->view()->isVisible());
    CHECK_FALSE(screen->panel()->isVisible());
    press(*screen, Qt::Key_J);
    press(*screen, Qt::Key_Return);
    CHECK(screen->panel()->isVisible());
    CHECK_FALSE(screen->view()->isVisible());
    CHECK(screen->panel()->document() == store.fromTop(1));
    click(*screen, u"back-to-list"_s);
    CHECK(screen->view()->isVisible());
    CHECK(screen->view()->hasFocus());
    CHECK(screen->view()->currentRow() == 1);
}

TEST_CASE_METHOD(ScreenDesk, "an opened register line stands among cards beside its paper until the way back")
{
    const auto screen = show<RegisterScreen>({1366, 768}, DocumentKind::Incoming);
    CHECK(screen->view()->objectName() == u"register"_s);
    CHECK_FALSE(screen->panel()->isVisible());
    press(*screen, Qt::Key_J);
    press(*screen, Qt::Key_Return);
    CHECK(screen->view()->objectName() == u"cards"_s);
    CHECK(screen->panel()->document() == store.fromTop(1));
    press(*screen, Qt::Key_J);
    CHECK(waitUntil([&] { return screen->panel()->document() == store.fromTop(2); }));
    press(*screen, Qt::Key_Escape);
    CHECK(screen->view()->objectName() == u"register"_s);
    CHECK(screen->view()->currentRow() == 2);
}

TEST_CASE_METHOD(ScreenDesk, "a register never scrolls sideways and keeps its subject readable")
{
    const auto width = GENERATE(1130, 1366, 1920);
    const auto screen = show<RegisterScreen>({width, 768}, DocumentKind::Incoming);
    const auto *table = screen->view();
    int sum = 0, subject = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        sum += table->columnWidth(column);
        if (table->model()->headerData(column, Qt::Horizontal).toString() == u"Tên loại và trích yếu"_s)
            subject = table->columnWidth(column);
    }
    CHECK(sum <= table->viewport()->width());
    CHECK(subject >= 360);
}

TEST_CASE_METHOD(
    ScreenDesk, "a register is narrowed by agency and words, and the filters can be kept under a name")
{
    const auto screen = show<RegisterScreen>({1366, 768}, DocumentKind::Incoming);
    auto *agency = screen->findChild<QLineEdit *>(u"filter-agency"_s);
    auto *views = screen->findChild<SavedViews *>(u"saved-views"_s);
    QTest::keyClicks(agency, u"noi vu"_s);
    const auto isNarrow
        = [&] { return screen->lines().isComplete() && screen->lines().rowCount() == (ShownPapers + 6) / 7; };
    REQUIRE(waitUntil(isNarrow));
    CHECK(screen->lines().line(0)->document().metadata.agency == u"Sở Nội vụ"_s);

    views->keep(u"Của Sở Nội vụ"_s);
    agency->clear();
    REQUIRE(waitUntil([&] { return screen->lines().rowCount() > 60; }));
    views->open(u"Của Sở Nội vụ"_s);
    CHECK(waitUntil(isNarrow));
    CHECK(SavedViews(preferences, u"register-incoming"_s, {}).names() == QStringList{u"Của Sở Nội vụ"_s});
}

TEST_CASE_METHOD(ScreenDesk, "a search without marks finds what has them and marks the words")
{
    const auto screen = show<SearchScreen>({1366, 768});
    screen->arrive({.screen = u"search"_s, .query = u"phong chay"_s});
    REQUIRE(waitUntil([&] {
        const auto *line = screen->lines().line(0);
        return line && !line->snippet.marks.isEmpty();
    }));
    CHECK(screen->lines().line(0)->document().metadata.subject.contains(u"phòng cháy"_s));
    const auto &snippet = screen->lines().line(0)->snippet;
    CHECK(snippet.text.mid(snippet.marks[0].begin, snippet.marks[0].length).startsWith(u"phòng"_s));

    screen->arrive({.screen = u"search"_s, .query = u"khongcotunao"_s});
    CHECK(waitUntil([&] { return screen->lines().isEmpty(); }));
    CHECK(screen->findChild<QWidget *>(u"empty-list"_s)->isVisible());
}

TEST_CASE_METHOD(ScreenDesk, "the filters keep pace with the text size while the list stands")
{
    const auto screen = show<SearchScreen>({1366, 768});
    const auto &from = *screen->findChild<FilterDate *>(u"search-from"_s);
    const auto &words = *screen->findChild<QLineEdit *>(u"search-words"_s);
    CHECK(from.width() == 120);

    applyTheme(*qApp, {.percent = 150});
    CHECK(waitUntil([&] { return from.width() == 180; }));
    CHECK(words.minimumWidth() == 564);
}

TEST_CASE_METHOD(ScreenDesk, "every control has a name")
{
    const auto screen = show<SearchScreen>({1366, 768});
    for (const auto *widget : screen->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        if (!isControl || !widget->isVisible() || qobject_cast<const QLineEdit *>(widget->parent()))
            continue;
        const auto *labelled = qobject_cast<const QAbstractButton *>(widget);
        INFO(widget->metaObject()->className() << " " << qPrintable(widget->objectName()));
        CHECK_FALSE((widget->accessibleName().isEmpty() && !(labelled && !labelled->text().isEmpty())));
    }
}

TEST_CASE_METHOD(ScreenDesk, "the screens can be looked at")
{
    const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS");
    const auto [name, size, scheme, percent] = GENERATE(
        table<const char *, QSize, ColorScheme, int>({{"light-1366", {1366, 768}, ColorScheme::Light, 100},
            {"dark-1366", {1366, 768}, ColorScheme::Dark, 100},
            {"light-1920", {1920, 1080}, ColorScheme::Light, 100},
            {"contrast-1366", {1366, 768}, ColorScheme::HighContrast, 100},
            {"large-1366", {1366, 768}, ColorScheme::Light, 150}}));
    applyTheme(*qApp, {.scheme = scheme, .percent = percent});
    const auto keep = [&, shot = QLatin1StringView(name)](QWidget &widget, const QString &of) {
        QCoreApplication::processEvents();
        const auto picture = widget.grab();
        CHECK(picture.size() == size);
        if (!folder.isEmpty())
            CHECK(picture.save(folder + u"/list-"_s + of + u'-' + shot + u".png"_s));
    };
    auto &marks = ReadMarks::of(preferences, office->person());
    marks.mark({store.fromTop(1), store.fromTop(3), store.fromTop(4)}, true);
    const auto box = inbox(size);
    keep(*box, u"inbox"_s);
    press(*box, Qt::Key_X);
    press(*box, Qt::Key_J);
    press(*box, Qt::Key_X);
    keep(*box, u"inbox-picked"_s);
    const auto incoming = show<RegisterScreen>(size, DocumentKind::Incoming);
    keep(*incoming, u"register"_s);
    press(*incoming, Qt::Key_Return);
    keep(*incoming, u"register-open"_s);
    const auto outgoing = show<RegisterScreen>(size, DocumentKind::Outgoing);
    keep(*outgoing, u"register-empty"_s);
    const auto search = show<SearchScreen>(size);
    search->arrive({.query = u"hoi dong nhan dan"_s});
    REQUIRE(waitUntil(
        [&] { return search->lines().line(0) && !search->lines().line(0)->snippet.marks.isEmpty(); }));
    keep(*search, u"search"_s);
}
