// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestKeys.h"
#include "tests/ui/acts/Paths.h"
#include "ui/workplace/KeyRing.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"
#include "ui/workplace/Workplace.h"

#include <QElapsedTimer>
#include <QWidget>

namespace chauban::tests {

/// What the window was asked to tell.
struct HeardNavigator final : Navigator
{
    QList<Notice> notices;
    QStringList errors;
    void open(const Route &) override { }
    void notify(const Notice &notice) override { notices.append(notice); }
    void fail(const Error &error) override { errors.append(QString::fromLatin1(error.reason.id())); }
    bool heard(const QString &part) const;
};

/// Turns the event loop until it holds; false when it never did.
bool waitUntil(const std::function<bool()> &holds, int milliseconds = 15000);

/// Saved under its name when $CHAUBAN_SCREENSHOTS names a folder.
void keepPicture(QWidget &widget, const QString &name);

QByteArray fileBytes(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

/// A paper in our template, and one that another program made: no fields, blanks for number and date.
QByteArray ownPaper();
QByteArray foreignPaper();

/// The small commune with its papers, keys and pictures, until the window opens its store.
struct SigningBench : Commune
{
    QTemporaryDir home;
    HeardNavigator navigator;
    Preferences preferences{home.filePath(QStringLiteral("prefs.ini"))};
    KeyRing ring{preferences};
    std::unique_ptr<chauban::Office> desk;

    SigningBench();

    /// A draft that waits for the chairman's signature.
    DocumentId awaitingSignature(const QByteArray &pdf, const QString &subject);
    /// The window: the store is the desk's from now on.
    chauban::Office &open(const QString &login);
    void logIn(const QString &login);
    Workplace workplace() { return {*desk, navigator, ring, preferences}; }

    DocumentView seen(const DocumentId &id);
    QByteArray mainFile(const DocumentId &id);
    template<typename Answer>
    Answer asked(std::function<Answer(Seat &)> question)
    {
        std::optional<Answer> result;
        desk->ask(desk.get(), std::move(question), [&](Answer answer) { result = std::move(answer); });
        REQUIRE(waitUntil([&] { return result.has_value(); }));
        return std::move(*result);
    }
    QString notesFolder() const { return home.filePath(QStringLiteral("signing")); }
};

}
