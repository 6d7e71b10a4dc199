// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/signing/SigningBench.h"
#include "ui/acts/ActPanel.h"
#include "ui/acts/ActPanels.h"
#include "ui/signing/HoldQueue.h"
#include "ui/signing/SigningPanels.h"
#include "ui/style/Theme.h"
#include "workflow/signing/DecisionEvidence.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace chauban;
using namespace chauban::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The form of an act before the chairman, as the desktop makes it.
struct DecisionBench : SigningBench
{
    DocumentId id = awaitingDirective(3);
    std::unique_ptr<HoldQueue> holds;
    std::unique_ptr<QWidget> window;
    ActPanels panels = standardActPanels();
    ActPanel *panel = nullptr;

    void show(ActKind kind)
    {
        if (!desk)
            open(u"chutich"_s);
        if (!holds) {
            holds = std::make_unique<HoldQueue>(workplace(), notesFolder());
            addSigningPanels(panels, *holds);
        }
        window = std::make_unique<QWidget>();
        window->resize(theme().px(340), 768);
        panel = panels.make(kind, workplace(), seen(id), window.get());
        REQUIRE(panel);
        shown = panel;
        panel->resize(window->size());
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    QCheckBox *choice() { return child<QCheckBox>("sign-decision"); }
    QLineEdit *pin() { return child<QLineEdit>("key-password"); }
    bool isReady() { return child<QPushButton>("act-do")->isEnabled(); }
    QString hint() { return child<QLabel>("act-hint")->text(); }
    void press() { QTest::mouseClick(child<QPushButton>("act-do"), Qt::LeftButton); }
    void write(const QString &words) { child<QPlainTextEdit>("words")->setPlainText(words); }
    void typePin(const char *letters)
    {
        pin()->setFocus();
        QTest::keyClicks(pin(), QString::fromLatin1(letters));
    }
    HistoryEntry lastEvent() { return seen(id).history.last(); }
};

}

TEST_CASE_METHOD(
    DecisionBench, "an opinion is signed when its author chooses so, and the choice is remembered")
{
    show(ActKind::Return);
    CHECK_FALSE(choice()->isChecked());
    CHECK_FALSE(pin()->isVisible());
    write(u"Thiếu phụ lục"_s);
    CHECK(isReady());

    choice()->click();
    CHECK(pin()->isVisible());
    CHECK(pin()->hasFocus());
    CHECK_FALSE(isReady());
    CHECK(hint().contains(u"nhập mật khẩu"_s));
    typePin("000000");
    CHECK(isReady());
    press();
    auto *wrong = child<QLabel>("key-wrong");
    REQUIRE(waitUntil([&] { return wrong->isVisible(); }));
    CHECK(wrong->text().contains(u"Mật khẩu chưa đúng"_s));
    CHECK(lastEvent().type == u"routing.perform"_s);
    CHECK(child<QPlainTextEdit>("words")->toPlainText() == u"Thiếu phụ lục"_s);

    QSignalSpy done(panel, &ActPanel::done);
    typePin("246810");
    press();
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));
    const auto event = lastEvent();
    CHECK(event.type == u"routing.return"_s);
    REQUIRE_FALSE(event.proof.isNull());
    CHECK(event.proof.record.contains("> Thiếu phụ lục\n"));
    CHECK(event.facts["signature"_L1].toObject()["signer"_L1] == u"Nguyễn Văn An"_s);
    const auto judged = unwrap(decisionsOf(id, {event}, unwrap(TrustStore::fromPem(test::roots()))));
    REQUIRE(judged.size() == 1);
    CHECK(judged[0].isTrusted());

    CHECK(preferences.value(u"acts/sign-decision"_s) == "1");
}

TEST_CASE_METHOD(DecisionBench, "what was chosen the last time stands there, and can be left")
{
    open(u"chutich"_s);
    preferences.setValue(u"acts/sign-decision"_s, "1");
    show(ActKind::Refuse);
    CHECK(choice()->isChecked());
    CHECK(pin()->isVisible());
    write(u"Không thuộc thẩm quyền"_s);
    CHECK_FALSE(isReady());
    choice()->click();
    CHECK(isReady());
    CHECK_FALSE(pin()->isVisible());
    QSignalSpy done(panel, &ActPanel::done);
    press();
    REQUIRE(waitUntil([&] { return !done.isEmpty(); }));
    CHECK(lastEvent().proof.isNull());
}

TEST_CASE_METHOD(DecisionBench, "a step that asks for a signed opinion leaves no choice")
{
    QFile file(u"resources/chains/commune-incoming.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto chain = QString::fromUtf8(file.readAll());
    chain.replace(
        u"\"act\": \"directive\","_s, u"\"act\": \"directive\", \"signedDecision\": \"required\","_s);
    chain.replace(u"\"version\": 1"_s, u"\"version\": 2"_s);
    accept(session(u"quantri"_s), PublishChain{chain.toUtf8()});
    id = awaitingDirective(4);

    show(ActKind::Direct);
    CHECK(choice()->isChecked());
    CHECK_FALSE(choice()->isEnabled());
    CHECK(child<QLabel>("sign-decision-why")->text().contains(u"yêu cầu ký số"_s));
    keepPicture(*window, u"chi-dao-phai-ky-so"_s);
}

TEST_CASE_METHOD(DecisionBench, "forms whose words decide nothing are not signed")
{
    show(ActKind::Comment);
    CHECK_FALSE(panel->findChild<QCheckBox *>(u"sign-decision"_s));
}

TEST_CASE_METHOD(DecisionBench, "the signature field looks well in light and dark, narrow and enlarged")
{
    const auto scheme = GENERATE(ColorScheme::Light, ColorScheme::Dark);
    const int percent = GENERATE(100, 150);
    applyTheme(*qApp, {scheme, percent, {}});
    show(ActKind::Direct);
    choice()->setChecked(true);
    QTest::qWait(20);
    for (auto *label : panel->findChildren<QLabel *>())
        if (label->isVisible() && label->wordWrap())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    keepPicture(
        *window, u"ky-y-kien-%1-%2"_s.arg(scheme == ColorScheme::Dark ? u"toi"_s : u"sang"_s).arg(percent));
    applyTheme(*qApp, {});
}
