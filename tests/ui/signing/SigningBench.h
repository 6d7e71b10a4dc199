// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/HeardNavigator.h"
#include "tests/support/OfficeAnswers.h"
#include "tests/support/TestKeys.h"
#include "tests/ui/acts/Paths.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Preferences.h"

#include <QLabel>

namespace chauban::tests {

QByteArray fileBytes(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

/// A paper in our template, and one that another program made: no fields, blanks for number and date.
QByteArray ownPaper(const QString &signer = QStringLiteral("Nguyễn Văn An"));
QByteArray foreignPaper();

/// The small commune with its papers, keys and pictures, until the window opens its store.
struct SigningBench : Commune
{
    QTemporaryDir home;
    HeardNavigator navigator;
    Preferences preferences{home.filePath(QStringLiteral("prefs.ini"))};
    KeyRing ring{preferences};
    std::unique_ptr<chauban::Office> desk;
    QWidget *shown = nullptr; ///< the screen or panel under test

    SigningBench();

    /// A draft that waits for the chairman's signature.
    DocumentId awaitingSignature(const QByteArray &pdf, const QString &subject);
    /// The window: the store is the desk's from now on.
    chauban::Office &open(const QString &login);
    void logIn(const QString &login);
    Workplace workplace() { return {*desk, navigator, ring, preferences}; }

    DocumentView seen(const DocumentId &id);
    QByteArray mainFile(const DocumentId &id);
    template<typename Question>
    auto asked(Question question)
    {
        return tests::asked(*desk, std::move(question));
    }

    /// A part of what is shown.
    template<typename T>
    T *child(const char *name)
    {
        return tests::child<T>(*shown, name);
    }
    QString text(const char *name) { return child<QLabel>(name)->text(); }
    QString notesFolder() const { return home.filePath(QStringLiteral("signing")); }
};

}
