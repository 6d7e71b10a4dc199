// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/document/EntryList.h"
#include "ui/workplace/Workplace.h"
#include "workflow/signing/DecisionEvidence.h"

namespace chauban {

struct DocumentView;

/// What the mark of a signed opinion says; no text: the opinion is not signed. Without a judgement it is still being
/// checked.
EntryProof proofOf(const HistoryEntry &entry, const QList<DecisionEvidence> &judged);

/// The signed decisions of one shown paper: judged beside the window's thread, and saved as files for whoever must check
/// them without this program.
class OpinionProofs final : public QObject
{
    Q_OBJECT

public:
    OpinionProofs(const Workplace &workplace, QWidget *window);

    /// Another paper, or the same with more history, is shown now.
    void judge(const DocumentView &view);
    void clear();
    bool hasAny() const { return !m_history.isEmpty(); }
    const QList<DecisionEvidence> &judgements() const { return m_judged; }

    /// Asks for a folder.
    void save();
    /// Writes into a folder of its own below this one and says how it went.
    void saveTo(const QString &folder);

Q_SIGNALS:
    void judged();

private:
    QString roots() const; ///< the file of the trusted anchors

    Workplace m_workplace;
    QWidget *m_window;
    DocumentId m_document;
    QString m_name; ///< of the folder of evidence
    QList<HistoryEntry> m_history; ///< the signed events alone
    QList<DecisionEvidence> m_judged;
    QString m_state; ///< of the anchors by which they were judged
    int m_ticket = 0;
};

}
