// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/Scenes.h"

#include "tests/support/Widgets.h"
#include "ui/acts/Acts.h"
#include "ui/document/DocumentPanel.h"
#include "ui/intake/IntakeScreen.h"
#include "ui/shell/OfficePage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QUrl>

#include <catch2/catch.hpp>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

namespace {
using Bring = std::function<void(Stage &)>;

Bring screen(const QString &id, const QString &query = {})
{
    return [id, query](Stage &stage) { stage.open(id, query); };
}

template<typename Widget>
Widget &visible(Stage &stage, const QString &name)
{
    auto *found = stage.find<Widget>(name);
    INFO("no visible " << name.toStdString());
    REQUIRE(found);
    return *found;
}

void press(Stage &stage, const QString &name)
{
    visible<QAbstractButton>(stage, name).click();
    stage.settle();
}

/// The first paper of a list is open for reading.
Bring reading(const QString &screen, int tab = 0)
{
    return [screen, tab](Stage &stage) {
        stage.open(screen);
        auto *list = stage.find<QAbstractItemView>(u"cards"_s);
        if (!list)
            list = &visible<QAbstractItemView>(stage, u"register"_s);
        QTest::keyClick(list, Qt::Key_Return);
        stage.settle();
        visible<QTabBar>(stage, u"documentTabs"_s).setCurrentIndex(tab);
        stage.settle();
    };
}

/// The form of an act on the first paper of a list.
Bring act(const QString &screen, ActKind kind)
{
    return [open = reading(screen), kind](Stage &stage) {
        open(stage);
        stage.startAct(kind);
    };
}

/// The same after its button was pressed with nothing typed.
Bring refused(const QString &screen, ActKind kind)
{
    return [open = act(screen, kind)](Stage &stage) {
        open(stage);
        press(stage, u"act-do"_s);
    };
}

void wrongPassword(Stage &stage)
{
    visible<QLineEdit>(stage, u"login"_s).setText(u"khanh.tq"_s);
    visible<QLineEdit>(stage, u"password"_s).setText(u"sai"_s);
    press(stage, u"enter"_s);
    REQUIRE(waitUntil([&] { return stage.find<QWidget>(u"login-message"_s) != nullptr; }));
}

void lettersTakenIn(Stage &stage)
{
    stage.open(u"intake"_s);
    auto *intake = stage.window().findChild<IntakeScreen *>();
    REQUIRE(intake);
    if (intake->current() < 0) {
        QMimeData files;
        QList<QUrl> urls;
        for (const auto &file : stage.waitingPapers())
            urls.append(QUrl::fromLocalFile(file));
        files.setUrls(urls);
        REQUIRE(intake->takeIn(&files));
    }
    CHECK(waitUntil([&] { return intake->current() >= 0; }));
    stage.settle();
    QTest::qWait(300);
    stage.settle();
}

/// What the signatures of a sealed paper say, beside its pages.
void signatures(Stage &stage)
{
    reading(u"inbox:to-issue"_s)(stage);
    if (!stage.find<QWidget>(u"signaturePanel"_s))
        press(stage, u"signatureMore"_s);
    stage.settle();
    REQUIRE(stage.find<QWidget>(u"signaturePanel"_s));
}

/// The chain of the certificate of the first signature.
void certificates(Stage &stage)
{
    signatures(stage);
    press(stage, u"viewCertificates"_s);
}

/// The first letter has its number and is looked at again.
void letterRegistered(Stage &stage)
{
    lettersTakenIn(stage);
    press(stage, u"enter"_s);
    auto &queue = visible<QAbstractItemView>(stage, u"queue"_s);
    REQUIRE(waitUntil([&] { return stage.find<QWidget>(u"number-card"_s) != nullptr; }));
    queue.setFocus();
    queue.setCurrentIndex(queue.model()->index(0, 0));
    stage.settle();
}

void picked(Stage &stage)
{
    stage.open(u"inbox:to-submit"_s);
    auto &list = visible<QAbstractItemView>(stage, u"cards"_s);
    QTest::keyClick(&list, Qt::Key_X);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_X);
    stage.settle();
}

void commandPalette(Stage &stage)
{
    stage.open(u"inbox:to-submit"_s);
    QTest::keyClick(&stage.window(), Qt::Key_K, Qt::ControlModifier);
    stage.settle();
}

void unknownPaper(Stage &stage)
{
    stage.page().open({.screen = u"document"_s, .document = DocumentId{QUuid::createUuid()}});
    stage.settle();
}

void notices(Stage &stage)
{
    stage.open(u"inbox:to-submit"_s);
    stage.page().notify(
        {.text = u"Đã chuyển văn bản số 12345/BNNMT-QLĐĐ&ĐĐBĐ tới Chánh Văn phòng Phạm Đình Nguyên. "
                 "Người nhận thấy ngay trong danh sách chờ xử lý."_s,
            .kind = NoticeKind::Done,
            .action = u"Dừng chuyển"_s,
            .act = [] {},
            .seconds = 600});
    stage.settle();
}

void faultyDraft(Stage &stage)
{
    stage.open(u"draft"_s);
    press(stage, u"draft-check"_s);
    REQUIRE(waitUntil([&] { // the preview stands, or has no room
        return stage.find<QWidget>(u"draft-pages"_s) || stage.find<QWidget>(u"draft-preview"_s);
    }));
}

void draftReply(Stage &stage)
{
    reading(u"inbox:to-do"_s)(stage);
    stage.startAct(ActKind::DraftReply);
}

void versions(Stage &stage)
{
    reading(u"documents:internal"_s)(stage);
    stage.startAct(ActKind::Revise);
    press(stage, u"draft-versions"_s);
}

/// The cards at the end of a page.
Bring scrolledDown(const QString &screen)
{
    return [screen](Stage &stage) {
        stage.open(screen);
        for (auto *area : stage.window().findChildren<QScrollArea *>())
            if (area->isVisible() && area->widget()->findChild<QComboBox *>(u"scheme"_s))
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        stage.settle();
    };
}

void signingDevices(Stage &stage)
{
    act(u"inbox:to-sign"_s, ActKind::Sign)(stage);
    press(stage, u"key-another-device"_s);
    QTest::qWait(300); // the search
    stage.settle();
}

void removal(Stage &stage)
{
    stage.open(u"dossiers"_s);
    auto &papers = visible<QAbstractItemView>(stage, u"dossier-papers"_s);
    papers.setCurrentIndex(papers.model()->index(0, 0));
    press(stage, u"dossier-remove"_s);
}

void newDossier(Stage &stage)
{
    stage.open(u"dossiers"_s);
    press(stage, u"dossier-open"_s);
}
}

const QList<Scene> &scenes()
{
    static const QList<Scene> all = {
        {"", "login", [](Stage &stage) { stage.settle(); }},
        {"", "login-wrong", wrongPassword},
        {"nhung.vth", "intake-empty", screen(u"intake"_s)},
        {"nhung.vth", "list", screen(u"inbox:to-submit"_s)},
        {"nhung.vth", "list-picked", picked},
        {"nhung.vth", "list-empty", screen(u"inbox:to-register"_s)},
        {"nhung.vth", "palette", commandPalette},
        {"nhung.vth", "notice", notices, true, true},
        {"nhung.vth", "submit", act(u"inbox:to-submit"_s, ActKind::Submit)},
        {"nhung.vth", "correct", act(u"inbox:to-submit"_s, ActKind::Correct)},
        {"nhung.vth", "number", act(u"inbox:to-number"_s, ActKind::AssignNumber)},
        {"nhung.vth", "issue", act(u"inbox:to-issue"_s, ActKind::Issue)},
        {"nhung.vth", "incoming", screen(u"documents:incoming"_s)},
        {"nhung.vth", "incoming-read", reading(u"documents:incoming"_s)},
        {"nhung.vth", "outgoing", screen(u"documents:outgoing"_s)},
        {"nhung.vth", "registers", screen(u"registers"_s)},
        {"nhung.vth", "search", screen(u"search"_s, u"ngân sách"_s)},
        {"nhung.vth", "search-none", screen(u"search"_s, u"không có chữ này đâu"_s)},
        {"nhung.vth", "unknown", unknownPaper},
        {"nhung.vth", "settings", screen(u"settings"_s)},
        {"nhung.vth", "settings-keys", scrolledDown(u"settings"_s)},
        {"nhung.vth", "slip", act(u"documents:incoming"_s, ActKind::PrintSlip)},
        {"nhung.vth", "help", screen(u"help"_s)},
        {"nhung.vth", "signatures", signatures, false},
        {"nhung.vth", "certificates", certificates, false},
        // Last of the clerk: from here on her letters are read anew with every page.
        {"nhung.vth", "intake", lettersTakenIn},
        {"nhung.vth", "intake-registered", letterRegistered, false},
        {"khanh.tq", "directive", act(u"inbox:to-do"_s, ActKind::Direct)},
        {"khanh.tq", "directive-refused", refused(u"inbox:to-do"_s, ActKind::Direct)},
        {"khanh.tq", "opinions", reading(u"inbox:to-do"_s, 1)},
        {"khanh.tq", "flow", reading(u"inbox:to-do"_s, 2)},
        {"khanh.tq", "related", reading(u"inbox:to-do"_s, 3)},
        {"khanh.tq", "journal", reading(u"inbox:to-do"_s, 4)},
        {"khanh.tq", "dossiers-empty", screen(u"dossiers"_s)},
        {"duong.ntt", "to-sign", reading(u"inbox:to-sign"_s)},
        {"duong.ntt", "sign", act(u"inbox:to-sign"_s, ActKind::Sign)},
        {"duong.ntt", "sign-devices", signingDevices, false},
        {"duong.ntt", "signing-folder", screen(u"signing-folder"_s), false},
        {"duong.ntt", "return-refused", refused(u"inbox:to-sign"_s, ActKind::Return)},
        {"dat.dt", "to-do", reading(u"inbox:to-do"_s)},
        {"dat.dt", "forward", act(u"inbox:to-do"_s, ActKind::Forward)},
        {"ngan.hk", "draft", screen(u"draft"_s)},
        {"ngan.hk", "draft-faults", faultyDraft},
        {"ngan.hk", "draft-reply", draftReply},
        {"ngan.hk", "draft-versions", versions},
        {"ngan.hk", "dossiers", screen(u"dossiers"_s)},
        {"ngan.hk", "dossier-new", newDossier},
        {"ngan.hk", "dossier-remove", removal},
    };
    return all;
}

}
