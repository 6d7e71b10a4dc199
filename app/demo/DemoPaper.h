// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/DemoAgency.h"
#include "core/document/Document.h"

#include <QByteArray>
#include <QDate>

namespace chauban {

enum class DemoDirection { Incoming, Outgoing, Internal };

struct DemoAnnex
{
    QString title;
    QByteArray pdf;
};

/// A paper and what a clerk would enter about it.
struct DemoPaper
{
    QString id; ///< "phuc-lam-dong-01"
    DemoDirection direction = DemoDirection::Incoming;
    QString typeName; ///< "Công văn", "Quyết định" …
    QString number; ///< "05"; empty on a draft
    QString notation; ///< "UBND-VP"
    QDate date; ///< invalid on a draft
    QDate arrivalDate; ///< of an incoming paper
    QString parentAgency; ///< may be empty
    QString agency; ///< whole name of the author
    QString subject; ///< without "V/v"
    QString signerName;
    QString signerPosition; ///< last of the lines above the name
    QString urgency; ///< may be empty
    QStringList recipients; ///< "Kính gửi", or the first of "Nơi nhận"
    QString body; ///< id of the issuing body of an outgoing or internal paper
    QString unit; ///< id of the unit that drafts it
    bool scan = false; ///< pictures of pages, no text
    int pages = 0;
    QByteArray pdf; ///< of a draft: with the blanks chauban.number, .day, .month, .signature, .seal
    QList<DemoAnnex> annexes;

    /// "05/UBND-VP"; empty on a draft.
    QString codeNumber() const;
    /// What its clerk enters; of a draft what its author knows.
    Metadata metadata() const;
};

/// All papers of an agency. The same seed gives the same bytes. Needs a QGuiApplication. Errors: demo.*, typeset.*.
Result<QList<DemoPaper>> demoPapers(const DemoAgency &agency, quint64 seed);

}
