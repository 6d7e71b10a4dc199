// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SignatureRequest.h"
#include "ui/workplace/Workplace.h"
#include "workflow/signing/BatchNote.h"

#include <QObject>

namespace chauban {

class SecretBytes;
class SigningShop;
struct HeldKey;
struct SignedPaper;
struct UnsignedPaper;

/// A batch at work: the key is opened once, in a thread of its own, and every paper is a command of its own.
///
/// 1. The note is on the disk before the first signature, and gone from nobody's memory when the program ends.
/// 2. A paper is read in the store's thread and refused when its content is not the one that was agreed to; signed in
///    a signing thread (several, when the key allows); handed to the door in the store's thread.
/// 3. At most three are under way. stop() lets those end and leaves the others.
/// 4. An error that blames the key, above all a wrong PIN, stops everything: nothing is tried twice with it.
/// 5. When the object goes, what was handed to the door is carried out, nothing else.
class SigningRun final : public QObject
{
    Q_OBJECT

public:
    /// `places`: of the signature on each paper of the note; nothing: in the template's field.
    SigningRun(const Workplace &workplace,
        const BatchNote &note,
        const QList<std::optional<PagePlace>> &places,
        const QString &noteFile,
        QObject *parent = nullptr);
    ~SigningRun() override;

    void start(const HeldKey &key, SecretBytes password);
    void stop();

    const BatchNote &note() const { return m_note; }
    const SigningBatch &batch() const { return m_batch; }

Q_SIGNALS:
    void changed(int paper);
    /// All have ended; the note on the disk says so too.
    void over();

private:
    void open(const HeldKey &key, std::shared_ptr<SecretBytes> password);
    void pump();
    void read(int paper);
    void sign(int paper, UnsignedPaper &&read);
    void submit(int paper, Result<SignedPaper> &&made);
    void end(int paper, const Result<> &outcome);
    void refuse(int paper, const Outcome &outcome);
    void fail(const Error &error);
    void show(int paper);

    Workplace m_workplace;
    BatchNote m_note;
    QList<std::optional<PagePlace>> m_places;
    QString m_noteFile;
    SigningBatch m_batch;
    std::shared_ptr<SigningShop> m_shop;
    bool m_over = false;
};

}
