// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/document/Desk.h"
#include "ui/document/EntryList.h"
#include "ui/document/FlowDiagram.h"
#include "ui/document/SubjectLabel.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGraphicsPathItem>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

TEST_CASE("the header names the paper and each role's first act is the primary button")
{
    Desk desk;
    const auto id = desk.commune.awaitingDirective(7);

    desk.sit(u"chutich"_s);
    desk.open(id);

    CHECK(desk.find<SubjectLabel>(u"documentSubject"_s)->text() == u"Báo cáo số 7"_s);
    CHECK(desk.find<QLabel>(u"documentLine"_s)->text().contains(u"7/SNV-VP"_s));
    REQUIRE_FALSE(desk.acts().isEmpty());
    CHECK(desk.acts().size() <= 4);
    CHECK(desk.acts().contains(u"Trả lại"_s));

    desk.sit(u"chanhvp"_s);
    desk.open(id);
    CHECK(desk.acts().value(0) == u"Ý kiến"_s);
    CHECK_FALSE(desk.acts().contains(u"Trả lại"_s));
}

TEST_CASE("of two quick selections only the second is shown")
{
    Desk desk;
    const auto first = desk.commune.awaitingDirective(1);
    const auto second = desk.commune.awaitingDirective(2);
    desk.sit(u"chutich"_s);
    int shown = 0;
    QObject::connect(desk.panel.get(), &DocumentPanel::shown, desk.panel.get(), [&] {
        ++shown;
        CHECK(desk.find<SubjectLabel>(u"documentSubject"_s)->text() == u"Báo cáo số 2"_s);
    });

    desk.panel->showDocument(first);
    desk.panel->showDocument(second);

    const auto *early = desk.find<SubjectLabel>(u"documentSubject"_s);
    CHECK((!early || !early->isVisible()));
    REQUIRE(waitUntil([&] { return shown > 0; }));
    QTest::qWait(50);
    CHECK(shown == 1);
}

TEST_CASE("a paper of others is told in a sentence and nothing of it is shown")
{
    Desk desk;
    const auto mine = desk.commune.awaitingDirective(1);
    const auto foreign = desk.commune.submitted(u"Dự thảo riêng"_s);
    desk.sit(u"chanhvp"_s);
    desk.open(mine);

    desk.open(foreign);

    CHECK(desk.find<QLabel>(u"messageTitle"_s)->isVisible());
    CHECK(desk.find<QLabel>(u"messageText"_s)->text().size() > 20);
    CHECK_FALSE(desk.find<SubjectLabel>(u"documentSubject"_s)->isVisible());
}

TEST_CASE("opinions, way and journal tell who did what")
{
    Desk desk;
    const auto id = desk.commune.directed(3);
    desk.sit(u"truongkt"_s);

    desk.open(id);

    const auto opinions = desk.find<EntryList>(u"opinions"_s)->entries();
    REQUIRE(opinions.size() == 1);
    CHECK(opinions[0].title == u"Nguyễn Văn An · Chủ tịch"_s);
    CHECK(opinions[0].body.contains(u"Giao Phòng Kinh tế chủ trì."_s));
    CHECK(desk.find<QTabBar>(u"documentTabs"_s)->tabText(1) == u"Ý kiến (1)"_s);

    QStringList way;
    desk.find<QTabBar>(u"documentTabs"_s)->setCurrentIndex(2);
    for (const auto &entry : desk.find<EntryList>(u"flowTimeline"_s)->entries())
        way.append(QString::number(int(entry.mark)) + entry.meta.section(u" ·"_s, 0, 0));
    CHECK(way.contains(u"2Phạm Thị Dung"_s));
    CHECK(way.contains(u"2Nguyễn Văn An"_s));
    CHECK(way.contains(u"3Đặng Văn Hải"_s));

    const auto journal = desk.find<EntryList>(u"journal"_s)->entries();
    CHECK(journal.first().meta.contains(u"Phạm Thị Dung"_s));
    CHECK(std::any_of(journal.cbegin(), journal.cend(), [](const PaperEntry &entry) {
        return entry.mark == EntryMark::Heading && entry.title == u"Ai xem được văn bản này?"_s;
    }));
}

TEST_CASE("Ctrl and a digit go to the tabs, and a change of the store keeps the tab")
{
    Desk desk;
    const auto id = desk.commune.directed(3);
    desk.sit(u"truongkt"_s);
    desk.open(id);
    auto *tabs = desk.find<QTabBar>(u"documentTabs"_s);

    for (int place = 0; place < tabs->count(); ++place) {
        desk.key(Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
        CHECK(tabs->currentIndex() == place);
    }

    bool again = false;
    QObject::connect(desk.panel.get(), &DocumentPanel::shown, desk.panel.get(), [&] { again = true; });
    Q_EMIT desk.office->changed();
    REQUIRE(waitUntil([&] { return again; }));
    CHECK(tabs->currentIndex() == 4);
}

TEST_CASE("an act opens as a panel, Esc leaves it, and doing it is told to list and window")
{
    Desk desk;
    const auto id = desk.commune.directed(3);
    desk.sit(u"truongkt"_s);
    desk.open(id);
    DocumentId acted;
    QObject::connect(
        desk.panel.get(), &DocumentPanel::acted, desk.panel.get(), [&](const DocumentId &document) {
            acted = document;
        });
    auto *side = desk.find<QWidget>(u"actSide"_s);

    desk.panel->startAct(ActKind::Comment);
    REQUIRE(side->isVisible());
    QTest::keyClick(side->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
    CHECK_FALSE(side->isVisible());

    desk.panel->startAct(ActKind::Comment);
    auto *field = side->findChild<ActPanel *>()->findChild<QPlainTextEdit *>();
    QTest::keyClicks(field, u"Da xem"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !acted.isNull(); }));
    CHECK(acted == id);
    CHECK(desk.navigator.notices.size() == 1);
    CHECK_FALSE(side->isVisible());
    auto *opinions = desk.find<EntryList>(u"opinions"_s);
    CHECK(waitUntil([&] { return opinions->entries().size() == 2; }));
}

TEST_CASE("a return is drawn backwards, dashed, to the step that gets the paper again")
{
    Desk desk;
    const auto id = desk.commune.submitted(u"Dự thảo bị trả"_s);
    desk.commune.act(u"truongkt"_s, id, RoutingVerb::Perform);
    desk.commune.act(u"chanhvp"_s, id, RoutingVerb::Return, u"Sửa thể thức."_s); // to the step before
    desk.commune.act(u"truongkt"_s, id, RoutingVerb::Return, u"Tác giả sửa."_s); // to the author
    desk.sit(u"chuyenvienkt"_s, {1276, 900});
    desk.open(id);
    desk.find<QTabBar>(u"documentTabs"_s)->setCurrentIndex(2);

    auto *diagram = desk.find<FlowDiagram>(u"flowDiagram"_s);
    QList<QGraphicsPathItem *> returns;
    for (auto *item : diagram->scene()->items())
        if (auto *path = qgraphicsitem_cast<QGraphicsPathItem *>(item); path && path->data(0) == u"return"_s)
            returns.append(path);
    REQUIRE(returns.size() == 2);
    for (const auto *path : returns) {
        CHECK(path->pen().style() == Qt::DashLine);
        CHECK(path->pen().color() == theme().colors().danger);
        CHECK(path->path().elementAt(0).x > path->path().currentPosition().x()); // to the left: back
    }
    if (qEnvironmentVariableIsSet("CHAUBAN_SCREENSHOTS"))
        desk.panel->grab().save(qEnvironmentVariable("CHAUBAN_SCREENSHOTS") + u"/document-returns.png"_s);
}

TEST_CASE("a related paper opens with Enter")
{
    Desk desk;
    const auto one = desk.commune.registered(1);
    const auto other = desk.commune.registered(2);
    desk.commune.accept(
        desk.commune.session(u"vanthu"_s), RelateDocument{other, RelationKind::Duplicate}, {.document = one});
    desk.sit(u"vanthu"_s);
    desk.open(one);

    auto *related = desk.find<EntryList>(u"related"_s);
    related->setCurrentIndex(related->model()->index(1, 0));
    QTest::keyClick(related, Qt::Key_Return);

    REQUIRE(desk.navigator.routes.size() == 1);
    CHECK(desk.navigator.routes[0].document == other);
}

TEST_CASE("the panel looks as it should in every scheme and size")
{
    if (!qEnvironmentVariableIsSet("CHAUBAN_SCREENSHOTS"))
        return;
    Desk desk;
    const auto id = desk.commune.directed(3);
    const auto draft = desk.commune.submitted(
        u"Về việc phê duyệt kế hoạch đầu tư công trung hạn giai đoạn 2026–2030 lĩnh vực công nghệ thông tin"_s);
    desk.sit(u"truongkt"_s);
    const auto shoot = [&](const QString &name) {
        QTest::qWait(300);
        desk.panel->grab().save(
            qEnvironmentVariable("CHAUBAN_SCREENSHOTS") + u"/document-"_s + name + u".png"_s);
    };
    const auto tour = [&](const QString &name, QSize size) {
        desk.panel->resize(size);
        auto *tabs = desk.find<QTabBar>(u"documentTabs"_s);
        for (int place = 0; place < tabs->count(); ++place) {
            tabs->setCurrentIndex(place);
            shoot(u"%1-%2"_s.arg(name).arg(place + 1));
        }
        desk.panel->startAct(ActKind::Comment);
        shoot(name + u"-act"_s);
        QTest::keyClick(desk.find<QWidget>(u"actSide"_s)->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
    };
    desk.open(draft);
    tour(u"light-1366"_s, {722, 680});
    tour(u"light-1920"_s, {1276, 994});
    desk.open(id);
    applyTheme(*qApp, {.scheme = ColorScheme::Dark});
    tour(u"dark-1920"_s, {1276, 994});
    applyTheme(*qApp, {.percent = 150});
    tour(u"large-1366"_s, {722, 680});
    applyTheme(*qApp, {});
}

}
