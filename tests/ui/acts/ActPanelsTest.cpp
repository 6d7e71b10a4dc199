// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/acts/Desk.h"
#include "ui/acts/DeadlineText.h"
#include "workflow/authority/Authority.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QPlainTextEdit *words(ActPanel *panel)
{
    return panel->findChild<QPlainTextEdit *>(u"words"_s);
}

QPushButton *doIt(ActPanel *panel)
{
    return panel->findChild<QPushButton *>(u"act-do"_s);
}

const Task *openTask(const DocumentView &view, Relationship relationship)
{
    for (const auto &task : view.tasks)
        if (task.state == WorkState::Open && task.relationship == relationship)
            return &task;
    return nullptr;
}

}

TEST_CASE("a leader directs with the keyboard alone")
{
    Desk desk;
    const auto id = desk.commune.awaitingDirective(1);
    const auto lead = desk.commune.position(u"truongkt"_s), with = desk.commune.position(u"truongvhxh"_s);
    desk.sit(u"chutich"_s);
    auto *panel = desk.open(ActKind::Direct, id);
    QSignalSpy done(panel, &ActPanel::done);
    CHECK_FALSE(doIt(panel)->isEnabled());

    desk.type(u"kt"_s);
    desk.key(Qt::Key_Return);
    desk.type(u"van hoa"_s);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Tab);
    while (QApplication::focusWidget()->objectName() != u"deadline"_s)
        desk.key(Qt::Key_Tab);
    desk.type(u"3n"_s);
    CHECK(words(panel)->toPlainText()
        == u"Giao Phòng Kinh tế chủ trì, phối hợp với Phòng Văn hóa - Xã hội tham mưu, thực hiện, "
           "hoàn thành trước ngày 5/3/2026."_s);
    CHECK(doIt(panel)->text().contains(u"1/SNV-VP"_s));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));

    const auto after = desk.view(id);
    CHECK(after.document.state == DocumentState::InProgress);
    REQUIRE(openTask(after, Relationship::Lead));
    CHECK(openTask(after, Relationship::Lead)->principal == lead);
    CHECK(openTask(after, Relationship::Lead)->due.has_value());
    REQUIRE(openTask(after, Relationship::Contributor));
    CHECK(openTask(after, Relationship::Contributor)->principal == with);
}

TEST_CASE("a unit head hands the work on to somebody of the unit")
{
    Desk desk;
    const auto id = desk.commune.directed(1);
    const auto specialist = desk.commune.who(u"chuyenvienkt"_s);
    desk.sit(u"truongkt"_s);
    auto *panel = desk.open(ActKind::Forward, id);
    QSignalSpy done(panel, &ActPanel::done);

    desk.key(Qt::Key_Return); // the people of one's own unit come first
    CHECK(words(panel)->toPlainText().startsWith(u"Giao Hoàng Thị Lan xử lý"_s));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));

    const auto after = desk.view(id);
    CHECK(std::any_of(after.tasks.cbegin(), after.tasks.cend(), [&](const Task &task) {
        return task.state == WorkState::Open && task.relationship == Relationship::Lead
            && task.principal == Principal::of(specialist);
    }));
}

TEST_CASE("a return asks for a reason before it can be sent")
{
    Desk desk;
    const auto id = desk.commune.submitted(u"V/v phòng chống thiên tai"_s);
    desk.sit(u"truongkt"_s);
    auto *panel = desk.open(ActKind::Return, id);
    QSignalSpy done(panel, &ActPanel::done);
    CHECK_FALSE(doIt(panel)->isEnabled());
    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.office->pending() == 0);

    words(panel)->setPlainText(u"Sửa lại phần căn cứ."_s);
    CHECK(doIt(panel)->isEnabled());
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));
    CHECK(desk.view(id).document.state == DocumentState::Returned);
}

TEST_CASE("an act is taken back before the next person acts, and not after")
{
    Desk desk;
    const auto early = desk.commune.submitted(u"V/v việc thứ nhất"_s);
    const auto late = desk.commune.submitted(u"V/v việc thứ hai"_s);
    desk.commune.act(u"truongkt"_s, early, RoutingVerb::Perform);
    desk.commune.act(u"truongkt"_s, late, RoutingVerb::Perform);
    desk.commune.act(u"chanhvp"_s, late, RoutingVerb::Perform);
    desk.sit(u"truongkt"_s);

    auto *panel = desk.open(ActKind::Recall, early);
    QSignalSpy done(panel, &ActPanel::done);
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));
    CHECK(openTask(desk.view(early), Relationship::Approver));

    panel = desk.open(ActKind::Recall, late);
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !Desk::problem(panel).isEmpty(); }));
}

TEST_CASE("a refused command shows its sentence and loses nothing that was typed")
{
    Desk desk;
    const auto id = desk.commune.submitted(u"V/v phòng chống thiên tai"_s);
    const auto seen = desk.commune.view(u"truongkt"_s, id);
    desk.commune.act(u"truongkt"_s, id, RoutingVerb::Perform);
    desk.sit(u"truongkt"_s);
    QWidget window;
    auto *panel = desk.panels.make(ActKind::Return, *desk.workplace, seen, &window);
    words(panel)->setPlainText(u"Lý do rất dài đã gõ."_s);
    QSignalSpy done(panel, &ActPanel::done);
    window.show();
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !Desk::problem(panel).isEmpty(); }));
    CHECK(Desk::problem(panel).contains(u"đã được xử lý"_s));
    CHECK(done.isEmpty());
    CHECK(words(panel)->toPlainText() == u"Lý do rất dài đã gõ."_s);
    CHECK(doIt(panel)->isEnabled());
}

TEST_CASE("what was typed comes back after the form was closed, until the act is done")
{
    Desk desk;
    const auto id = desk.commune.awaitingDirective(1);
    const auto other = desk.commune.awaitingDirective(2);
    desk.sit(u"chutich"_s);
    auto *panel = desk.open(ActKind::Direct, id);
    QSignalSpy cancelled(panel, &ActPanel::cancelled);
    desk.type(u"kt"_s);
    desk.key(Qt::Key_Return);
    words(panel)->setPlainText(u"Giao xem xét kỹ."_s);
    desk.key(Qt::Key_Escape);
    CHECK(cancelled.size() == 1);

    CHECK(words(desk.open(ActKind::Direct, other))->toPlainText().isEmpty());
    panel = desk.open(ActKind::Direct, id);
    CHECK(words(panel)->toPlainText() == u"Giao xem xét kỹ."_s);
    QSignalSpy done(panel, &ActPanel::done);
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));
    panel = desk.open(ActKind::Comment, id);
    CHECK(words(panel)->toPlainText().isEmpty());
}

TEST_CASE("submitting names the leader where the chain asks for one, and can close the answered letter")
{
    Desk desk;
    const auto letter = desk.commune.directed(1);
    DraftDocument draft{DocumentKind::Outgoing, desk.commune.body(), desk.commune.directory.units[2].id};
    draft.metadata = Agency::letter({}, u"V/v trả lời"_s);
    draft.files = {desk.commune.file("reply")};
    draft.replyTo = letter;
    const DocumentId reply{desk.commune.ids.next()};
    desk.commune.accept(desk.commune.session(u"truongkt"_s), draft, {.document = reply});
    desk.sit(u"truongkt"_s);
    auto *panel = desk.open(ActKind::Submit, reply);
    QSignalSpy done(panel, &ActPanel::done);
    QComboBox *leader = nullptr;
    REQUIRE(waitUntil([&] { return (leader = panel->findChild<QComboBox *>(u"leader-sign"_s)) != nullptr; }));
    CHECK_FALSE(doIt(panel)->isEnabled());
    CHECK(leader->itemText(0) == u"Nguyễn Văn An, Chủ tịch"_s);
    leader->setCurrentIndex(0);
    REQUIRE(panel->findChild<QWidget *>(u"closes-replied"_s));
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));
    CHECK(desk.view(reply).document.state == DocumentState::Submitted);
}

TEST_CASE("a clerk corrects what the register says, with a reason")
{
    Desk desk;
    const auto id = desk.commune.registered(1);
    desk.sit(u"vanthu"_s);
    auto *panel = desk.open(ActKind::Correct, id);
    QSignalSpy done(panel, &ActPanel::done);
    CHECK_FALSE(doIt(panel)->isEnabled());
    panel->findChild<QLineEdit *>(u"notation"_s)->setText(u"15/SNV-VP"_s);
    CHECK_FALSE(doIt(panel)->isEnabled());
    words(panel)->setPlainText(u"Gõ nhầm số."_s);
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));
    CHECK(desk.view(id).document.metadata.notation == u"15/SNV-VP"_s);
}

TEST_CASE("a deadline is shown as the door will count it, and where holidays are not known yet that is said")
{
    Desk desk;
    const auto id = desk.commune.awaitingDirective(1);
    desk.sit(u"chutich"_s);
    auto *panel = desk.open(ActKind::Direct, id);
    const auto calendar = asked(*desk.office, [](Seat &seat) { return seat.store.authority().calendar(); });
    REQUIRE(calendar.knowsYear(2026));
    const auto overHolidays = dueAfter(desk.office->now(), {AllowanceUnit::WorkingDays, 45}, calendar);
    REQUIRE(
        overHolidays != dueAfter(desk.office->now(), {AllowanceUnit::WorkingDays, 45}, WorkingCalendar()));

    auto *field = panel->findChild<QLineEdit *>(u"deadline"_s);
    auto *meaning = panel->findChild<QLabel *>(u"deadline-meaning"_s);
    field->setText(u"45n"_s);
    CHECK(waitUntil([&] { return meaning->text() == u"Hạn: "_s + dueText(overHolidays, calendar); }));
    field->setText(u"250n"_s);
    CHECK(meaning->text().contains(u"Chưa có lịch nghỉ lễ năm 2027"_s));
}

TEST_CASE("a leader gives more time, urges, and gives work to somebody else")
{
    Desk desk;
    const auto id = desk.commune.directed(1);
    desk.sit(u"chutich"_s);
    const auto due = *openTask(desk.view(id), Relationship::Lead)->due;
    auto *panel = desk.open(ActKind::Extend, id);
    QSignalSpy extended(panel, &ActPanel::done);
    panel->findChild<QLineEdit *>(u"deadline"_s)->setText(u"2n"_s);
    words(panel)->setPlainText(u"Chờ số liệu."_s);
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !extended.isEmpty(); }));
    CHECK(due < *openTask(desk.view(id), Relationship::Lead)->due);

    panel = desk.open(ActKind::Urge, id);
    CHECK(panel->findChild<QComboBox *>(u"whose-task"_s)->count() == 2);
    QSignalSpy urged(panel, &ActPanel::done);
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !urged.isEmpty(); }));

    panel = desk.open(ActKind::Reassign, id);
    QSignalSpy reassigned(panel, &ActPanel::done);
    panel->findChild<QLineEdit *>(u"principal-search"_s)->setFocus();
    desk.type(u"hoang thi lan"_s);
    desk.key(Qt::Key_Return);
    words(panel)->setPlainText(u"Trưởng phòng đi công tác."_s);
    QTest::mouseClick(doIt(panel), Qt::LeftButton);
    REQUIRE(waitUntil([&] { return !reassigned.isEmpty(); }));
}

}
