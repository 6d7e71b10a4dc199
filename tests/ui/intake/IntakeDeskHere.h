// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/Password.h"
#include "core/pdf/typeset/Draft.h"
#include "core/pdf/typeset/Typeset.h"
#include "tests/workflow/session/Office.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/intake/IntakeScreen.h"
#include "ui/intake/LetterPanel.h"
#include "ui/intake/ShortField.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Preferences.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace chauban::tests {

/// Waits while the program works; fails the test when it does not come true in `seconds`.
template<typename Condition>
void waitUntil(Condition condition, int seconds = 60)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < seconds * 1000)
        QTest::qWait(10);
    REQUIRE(condition());
}

struct HeardNavigator final : Navigator
{
    QStringList heard;
    QStringList failed;
    void open(const Route &) override { }
    void notify(const Notice &notice) override { heard.append(notice.text); }
    void fail(const Error &error) override { failed.append(QLatin1StringView(error.reason.id())); }
};

/// A letter as an office program makes it.
inline DraftContent letterContent(int number, const QString &subject)
{
    DraftContent content;
    content.parentAgency = QStringLiteral("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG");
    content.agency = QStringLiteral("SỞ TÀI CHÍNH");
    content.notation = QStringLiteral("STC-NS");
    content.place = QStringLiteral("Lâm Đồng");
    content.year = 2026;
    content.subject = subject;
    content.addressees = {QStringLiteral("Ủy ban nhân dân xã Thử Nghiệm")};
    content.body = {{ParagraphKind::Text,
        QStringLiteral("Sở Tài chính đề nghị Ủy ban nhân dân xã báo cáo trước ngày 15/3/2026.")}};
    content.signature = {{QStringLiteral("GIÁM ĐỐC")}, QStringLiteral("Nguyễn Văn Bình")};
    content.issued = IssuedMarks{QString::number(number), QDate(2026, 2, 27)};
    return content;
}

inline QByteArray letterPdf(int number, const QString &subject)
{
    return unwrap(typesetDraft(letterContent(number, subject))).pdf;
}

/// The small commune's clerk before the intake, in a window.
struct ClerkHere
{
    Office commune; ///< of tests/workflow/session
    PersonId clerk = commune.who(QStringLiteral("vanthu"));
    QString drafts = commune.folder.filePath(QStringLiteral("nhap"));
    std::unique_ptr<chauban::Office> office;
    Preferences preferences{commune.folder.filePath(QStringLiteral("tuy-chon.ini"))};
    KeyRing keys{preferences};
    HeardNavigator navigator;
    std::unique_ptr<IntakeScreen> screen;

    ClerkHere()
    {
        const auto verifier = unwrap(hashPassword("mat-khau-du-dai", freshSalt(), 1 << 14));
        commune.accept(commune.session(QStringLiteral("quantri")),
            SetPassword{clerk, verifier.salt, verifier.cost, verifier.hash});
        QFile chain(QStringLiteral(CHAUBAN_SOURCE_DIR "/resources/chains/commune-incoming.json"));
        REQUIRE(chain.open(QIODevice::ReadOnly));
        commune.accept(commune.session(QStringLiteral("quantri")), PublishChain{chain.readAll()});
        office = std::make_unique<chauban::Office>(std::move(commune.store));
        QObject context;
        bool in = false;
        office->login(QStringLiteral("vanthu"), "mat-khau-du-dai", &context, [&](const Result<> &opened) {
            REQUIRE(opened.ok());
            in = true;
        });
        waitUntil([&] { return in; });
        open();
    }
    ~ClerkHere() { screen.reset(); }

    void open(QSize size = {1366, 768})
    {
        screen.reset();
        screen = std::make_unique<IntakeScreen>(Workplace{*office, navigator, keys, preferences}, drafts);
        screen->resize(size);
        screen->show();
        QApplication::setActiveWindow(screen.get());
        QTest::qWait(50); // the directory of agencies is read beside
    }

    const QList<IntakeLetter> &letters() const { return screen->desk().letters(); }
    const IntakeLetter &letter(int row) const { return screen->desk().letters()[row]; }
    QString text(LetterField field) const { return screen->panel().field(field)->text(); }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const auto path = commune.folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    void add(const QStringList &paths)
    {
        screen->desk().addFiles(paths, FileOrigin::HandedOver);
        waitUntil([&] {
            return std::none_of(letters().cbegin(), letters().cend(), [](const IntakeLetter &letter) {
                return letter.stage == LetterStage::Waiting;
            });
        });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *target = QApplication::focusWidget() ? QApplication::focusWidget() : screen.get();
        QTest::keyClick(target, key, modifiers);
    }
    void type(LetterField field, const QString &text)
    {
        auto *edit = screen->panel().field(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void waitRegistered(int row)
    {
        waitUntil([&] { return letter(row).stage == LetterStage::Registered; });
    }
    /// Kept for a person to look at when CHAUBAN_SCREENSHOTS names a folder.
    void picture(const QString &name)
    {
        const auto folder = qEnvironmentVariable("CHAUBAN_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QTest::qWait(400); // pages are drawn beside
        CHECK(screen->grab().save(folder + QStringLiteral("/intake-%1.png").arg(name)));
    }
};

}
