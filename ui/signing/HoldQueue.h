// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "ui/workplace/Workplace.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>

class QTimer;

namespace chauban {

struct SignedPaper;

/// Signed papers that are kept back for some seconds, so that the leader can still stop them ("Dừng chuyển").
///
/// 1. The door hears of the signature when the time is over, never before. Until then the signed bytes lie in memory
///    only; stopping drops them, and the paper is as it was before the act.
/// 2. While one is kept back, a small file (0600) in `folder` says what was being signed, without the bytes. After a
///    crash it is found there: the paper is still in its list, nothing was sent, and the person is told so once.
/// 3. flush() sends everything at once: before the person logs out and when the window closes. The office carries it
///    out even when it is closed next.
/// 4. When somebody else has logged in without a flush, nothing is sent; rule 2 holds.
class HoldQueue : public QObject
{
    Q_OBJECT

public:
    struct Act
    {
        std::shared_ptr<const SignedPaper> paper;
        QString title; ///< as notices call it: "văn bản 12/SNV-VP"
        QString opinion = {}; ///< the leader's words, which go with it; may be empty
    };

    HoldQueue(const Workplace &workplace, const QString &folder, QObject *parent = nullptr);
    ~HoldQueue() override;

    /// How long papers are kept back on this computer by their urgency; none for "Hỏa tốc".
    std::chrono::milliseconds span(bool express) const;
    void setSpan(std::chrono::seconds span);

    /// Keeps the act back and shows the notice with "Dừng chuyển"; with no span it is sent at once. A second act on
    /// the same paper replaces the first. Fails with file.* when the note cannot be
    /// written: then it is not kept back either.
    Result<> hold(const Act &act, std::chrono::milliseconds span);
    /// Drops it. False when it is not kept back (any more).
    bool stop(const DocumentId &document);
    void flush();

    bool isHeld(const DocumentId &document) const { return m_held.contains(document); }
    qsizetype count() const { return qsizetype(m_held.size()); }
    /// Of a paper that is kept back.
    std::chrono::milliseconds remaining(const DocumentId &document) const;

Q_SIGNALS:
    /// Something was kept back, stopped or sent.
    void changed();
    /// The door's answer to what was kept back.
    void sent(const chauban::DocumentId &document);
    void refused(const chauban::DocumentId &document, const QString &sentence);

private:
    struct Held
    {
        Act act;
        std::unique_ptr<QTimer> timer;
    };

    void offerStop(const Act &act, std::chrono::milliseconds span);
    void send(const Act &act);
    void identityChanged();
    void tellInterrupted();
    QString noteFile(const DocumentId &document) const;

    Workplace m_workplace;
    QString m_folder;
    PersonId m_person;
    std::map<DocumentId, Held> m_held;
};

}
