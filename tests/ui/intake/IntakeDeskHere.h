// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/typeset/Draft.h"
#include "core/pdf/typeset/Typeset.h"
#include "tests/support/HeardNavigator.h"
#include "tests/support/OfficeAnswers.h"
#include "tests/workflow/session/Office.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/intake/IntakeScreen.h"
#include "ui/intake/LetterPanel.h"
#include "ui/intake/ShortField.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Preferences.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

namespace chauban::tests {

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
        commune.givePassword("mat-khau-du-dai", {QStringLiteral("vanthu")});
        commune.accept(
            commune.session(QStringLiteral("quantri")), shippedChain(QStringLiteral("commune-incoming")));
        office = std::make_unique<chauban::Office>(std::move(commune.store));
        logIn(*office, QStringLiteral("vanthu"), "mat-khau-du-dai");
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

    /// Anew, with a folder that the scanner puts its files into; answers its path.
    QString openWithScanner()
    {
        const auto scans = commune.folder.filePath(QStringLiteral("quet"));
        QDir().mkpath(scans);
        preferences.setPerson({});
        preferences.setValue(QStringLiteral("intake-scan-folder"), scans.toUtf8());
        open();
        return scans;
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
        REQUIRE(waitUntil([&] {
            return std::none_of(letters().cbegin(), letters().cend(), [](const IntakeLetter &letter) {
                return letter.stage == LetterStage::Waiting;
            });
        }));
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
        REQUIRE(waitUntil([&] { return letter(row).stage == LetterStage::Registered; }));
    }
    /// Kept for a person to look at when CHAUBAN_SCREENSHOTS names a folder.
    void picture(const QString &name)
    {
        if (qEnvironmentVariableIsSet("CHAUBAN_SCREENSHOTS"))
            QTest::qWait(400); // pages are drawn beside
        keepPicture(*screen, QStringLiteral("intake-") + name);
    }
};

}
