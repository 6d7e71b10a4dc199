// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/HeardNavigator.h"
#include "tests/support/OfficeAnswers.h"
#include "tests/ui/acts/Paths.h"
#include "ui/acts/ActPanels.h"
#include "ui/style/Theme.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QLabel>
#include <QPushButton>

namespace chauban::tests {

/// A person logged in at the commune's store, and the forms of acts. Prepare papers first: the store is then the
/// office's.
struct Desk
{
    Commune commune;
    QTemporaryDir settings;
    Preferences preferences{settings.filePath(QStringLiteral("settings.ini"))};
    KeyRing keys{preferences};
    HeardNavigator navigator;
    std::unique_ptr<chauban::Office> office;
    std::unique_ptr<Workplace> workplace;
    ActPanels panels = standardActPanels();
    std::unique_ptr<QWidget> window;

    Desk() { commune.givePassword("mat khau", commune.everybody()); }
    ~Desk()
    {
        window.reset();
        workplace.reset();
        office.reset();
    }

    void sit(const QString &login)
    {
        if (!office)
            office = std::make_unique<chauban::Office>(std::move(commune.store));
        logIn(*office, login, "mat khau");
        workplace = std::make_unique<Workplace>(Workplace{*office, navigator, keys, preferences});
        preferences.setPerson(office->person());
    }

    DocumentView view(const DocumentId &id)
    {
        return unwrap(asked(*office, [id](Seat &seat) { return seat.session.document(id); }));
    }

    /// The form in a window of its own, as it opens.
    ActPanel *open(ActKind kind, const DocumentId &id)
    {
        window = std::make_unique<QWidget>();
        window->resize(theme().px(420), 700);
        auto *panel = panels.make(kind, *workplace, view(id), window.get());
        REQUIRE(panel);
        panel->resize(window->size());
        window->show();
        panel->show();
        window->activateWindow();
        waitUntil([&] { return panel->focusWidget() && panel->focusWidget()->hasFocus(); });
        return panel;
    }

    /// Types into what has the focus.
    void type(const QString &text)
    {
        for (const auto letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, {});
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }

    static QString problem(const ActPanel *panel)
    {
        const auto *label = panel->findChild<QLabel *>(QStringLiteral("act-problem"));
        return label->isHidden() ? QString() : label->text();
    }
};

}
