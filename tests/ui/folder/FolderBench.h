// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/Verifier.h"
#include "tests/ui/signing/SigningBench.h"
#include "ui/acts/ActPanels.h"
#include "ui/folder/BatchPanel.h"
#include "ui/folder/BatchSheet.h"
#include "ui/folder/FolderList.h"
#include "ui/folder/FolderScreen.h"
#include "ui/list/CardList.h"
#include "ui/signing/HoldQueue.h"
#include "ui/signing/SigningPanels.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace chauban::tests {

using namespace Qt::Literals::StringLiterals;

/// The chairman before the signing folder.
struct FolderBench : SigningBench
{
    QList<DocumentId> papers;
    SignatureVerdict verdict = SignatureVerdict::Valid; ///< of what is signed
    ActPanels acts = standardActPanels();
    std::unique_ptr<HoldQueue> holds;
    std::unique_ptr<QWidget> window;
    FolderScreen *screen = nullptr;
    QString notes = home.filePath(u"trinh-ky"_s);

    /// Papers of our template and, last, one of another program; the newest stands first in the list.
    void prepare(int own, int foreign = 0)
    {
        for (int i = 0; i < own + foreign; ++i) {
            clock.advance(std::chrono::minutes(1));
            papers.append(awaitingSignature(
                i < own ? ownPaper() : foreignPaper(), u"Về việc trả lời biên chế lần %1"_s.arg(i + 1)));
        }
    }
    void show(QSize size = {1366, 712})
    {
        open(u"chutich"_s);
        holds = std::make_unique<HoldQueue>(workplace(), notesFolder());
        addSigningPanels(acts, *holds);
        showAgain(size);
    }
    void showAgain(QSize size = {1366, 712})
    {
        window = std::make_unique<QWidget>();
        window->resize(size);
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins({});
        shown = screen = new FolderScreen({*desk, navigator, ring, preferences, &acts}, notes);
        column->addWidget(screen);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        screen->arrive({u"signing-folder"_s});
    }
    bool waitFor(const char *name, const QString &part)
    {
        const bool came = waitUntil([&] { return text(name).contains(part); });
        INFO(name << ": " << text(name).toStdString());
        CHECK(came);
        return came;
    }
    CardList &cards() { return *screen->list().findChild<CardList *>(u"cards"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *target = QApplication::focusWidget();
        REQUIRE(target);
        QTest::keyClick(target, key, modifiers);
    }
    /// Waits until the current paper's pages are there, then agrees to it.
    void agreeToCurrent()
    {
        REQUIRE(waitUntil([&] { return child<QPushButton>("folder-agree")->isEnabled(); }));
        press(Qt::Key_Space);
    }
    void enterPin(const QString &pin = u"246810"_s)
    {
        auto *field = child<QLineEdit>("key-password");
        REQUIRE(waitUntil([&] { return field->hasFocus(); }));
        QTest::keyClicks(field, pin);
    }
    bool waitReady()
    {
        return waitUntil([&] { return child<QPushButton>("pile-sign")->isEnabled(); });
    }
    bool waitDone()
    {
        return waitUntil(
            [&] { return screen->batch().phase() == BatchPanel::Phase::Done; }, std::chrono::minutes(1));
    }
    DocumentState state(const DocumentId &id) { return seen(id).document.state; }
    /// How many signatures the paper carries; all of them must hold.
    int signatures(const DocumentId &id)
    {
        const auto report = verifyPdf(mainFile(id), unwrap(TrustStore::fromPem(test::roots())), test::now());
        if (!report.signatures.isEmpty())
            CHECK(report.verdict == verdict);
        return int(report.signatures.size());
    }
    QStringList outcomes()
    {
        QStringList outcomes;
        const auto *sheet = static_cast<BatchSheet *>(child<QListView>("pile-list")->model());
        for (int row = 0; row < sheet->rowCount(); ++row)
            outcomes << sheet->words(row).outcome;
        return outcomes;
    }
    void agreeToAll()
    {
        REQUIRE(waitUntil([&] { return text("folder-count").contains(u"/%1,"_s.arg(papers.size())); }));
        QTest::mouseClick(child<QPushButton>("folder-all"), Qt::LeftButton);
        if (child<QWidget>("folder-question")->isVisible())
            QTest::mouseClick(child<QPushButton>("folder-all-yes"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>("folder-sign"), Qt::LeftButton);
        REQUIRE(screen->batch().isVisible());
    }
};

}
