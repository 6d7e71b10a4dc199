// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/ChangedPlaces.h"
#include "ui/document/CheckedPaper.h"
#include "ui/text/ReasonText.h"

#include <QObject>

#include <optional>

namespace chauban {

class ChangesView;
class PaperPages;

/// The state that a signature covers beside the paper as it is now: the changes in a list, and marked on the pages of
/// both. Copying and comparing go on beside the window's thread; the comparison in the confined worker.
class SignedBeside final : public QObject
{
    Q_OBJECT

public:
    SignedBeside(PaperPages &pages, ChangesView &view, QObject *parent = nullptr);

    /// Something later than what the signature covers is in the file.
    static bool isOffered(const CheckedPaper &paper, qsizetype signature);

    void begin(const CheckedPaper &paper, qsizetype signature, Language language);
    /// Nothing of it stays; ended() follows when something was shown.
    void end();
    bool isShown() const { return m_paper.has_value(); }

Q_SIGNALS:
    void ended();

private:
    void openEarlier();
    void compare();
    void showChanges(const QString &note);
    void markPages();
    void lookAt(int change);

    PaperPages &m_pages;
    ChangesView &m_view;
    std::optional<CheckedPaper> m_paper;
    qsizetype m_signature = 0;
    Language m_language = Language::Vietnamese;
    std::optional<ChangedPlaces> m_seen;
    QList<int> m_markOf; ///< the mark of each change, -1: none
    int m_looked = -1; ///< the change that is looked at
    int m_ticket = 0; ///< rises with every begin and end; answers to earlier ones are dropped
};

}
