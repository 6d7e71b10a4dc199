// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/HeardNavigator.h"
#include "tests/support/OfficeAnswers.h"
#include "tests/ui/acts/Paths.h"
#include "ui/document/DocumentPanel.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <QPushButton>

namespace chauban::tests {

/// The panel over the commune's store. Papers are made through the commune first; then somebody sits down.
struct Desk
{
    Commune commune;
    QTemporaryDir folder;
    HeardNavigator navigator;
    std::unique_ptr<chauban::Office> office;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<DocumentPanel> panel;

    Desk() { commune.givePassword("mat-khau", commune.everybody()); }
    ~Desk() { panel.reset(); }

    void sit(const QString &login, QSize size = {960, 720})
    {
        if (!office) {
            office = std::make_unique<chauban::Office>(std::move(commune.store));
            preferences = std::make_unique<Preferences>(folder.filePath(QStringLiteral("nho.ini")));
            keys = std::make_unique<KeyRing>(*preferences);
        }
        logIn(*office, login, "mat-khau");
        REQUIRE(waitUntil([&] { return office->person() == commune.who(login) && office->directory(); }));
        if (!panel)
            panel = std::make_unique<DocumentPanel>(Workplace{*office, navigator, *keys, *preferences});
        panel->resize(size);
        panel->show();
    }

    void open(const DocumentId &id)
    {
        bool answered = false;
        const auto link
            = QObject::connect(panel.get(), &DocumentPanel::shown, panel.get(), [&] { answered = true; });
        panel->showDocument(id);
        REQUIRE(waitUntil([&] { return answered; }));
        QObject::disconnect(link);
    }

    template<typename T>
    T *find(const QString &name) const
    {
        return panel->findChild<T *>(name);
    }
    /// The texts of the act buttons in sight.
    QStringList acts() const
    {
        QStringList texts;
        for (const auto *button : panel->findChildren<QPushButton *>())
            if (button->objectName().startsWith(QStringLiteral("act-")) && button->isVisible())
                texts.append(button->text());
        return texts;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        panel->activateWindow();
        QTest::keyClick(panel.get(), key, modifiers);
    }
};

}
