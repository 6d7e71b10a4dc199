// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/walks/Walker.h"

namespace chauban::tests {

/// The life of one letter and of its reply, told in steps; each is done by the person whose turn it is.
class MainJob
{
public:
    explicit MainJob(Walker &walker);

    /// Nhung takes the letter in: it has a number of arrival afterwards.
    void takeIn();
    /// Nhung submits it to Khánh, Nguyên passes it on.
    void submit();
    /// Khánh lets KT lead and VHXH contribute, within five working days.
    void direct();
    /// The same, with the form filled and not sent yet.
    void writeDirective();
    /// Đạt hands it on to Ngân.
    void handOn();
    /// Ngân drafts the reply from the template and submits it for Dương's signature.
    void draftReply();
    /// Đạt approves the content, Nguyên the form.
    void check();
    /// `author` submits a paper of their own from the template for Dương's signature; she is asked for nothing yet.
    void draftPaper(const QString &author);
    /// Dương signs; what can be stopped is on its way for some seconds: those of her settings.
    void signAndHold();
    /// Dương chooses in her settings for how long what she signed can be stopped: "20 giây".
    void holdFor(const QString &seconds);
    /// Dương signs, and the time for "Dừng chuyển" passes.
    void sign();
    /// Nhung numbers, dates and seals it.
    void numberAndSeal();
    /// Nhung issues it to the agency that is asked for, besides those that the form knows already.
    void issue(const QString &recipient = {});
    /// Nhung keeps a copy of the issued paper at `path`.
    void saveCopy(const QString &path);
    /// Ngân collects both in a dossier and ends it; Nhung archives it for ten years.
    void archive();

    /// Opens a list of the navigation and the paper in it, and waits until the paper shows.
    void open(const QString &screen, const QString &part);
    void openLetter(const QString &screen) { open(screen, m_letterNotation); }
    void openReply(const QString &screen) { open(screen, m_subject); }
    /// Presses the form's primary button and waits until the form is gone.
    void performAct();
    /// Enters the password of the certificate in the open form.
    void enterPin();

    const QString &letterNotation() const { return m_letterNotation; }
    const QString &letterNumber() const { return m_letterNumber; } ///< of arrival
    const QString &deadline() const { return m_deadline; } ///< "27/11/2026", as the chair's form named it
    const QString &replyNotation() const { return m_replyNotation; }
    const QString &issued() const { return m_issued; } ///< what the window said of the issue
    const QString &subject() const { return m_subject; } ///< of the reply

private:
    void submitDraft();

    Walker &m_walker;
    QString m_letterNotation;
    QString m_letterNumber;
    QString m_replyNotation;
    QString m_subject;
    QString m_issued;
    QString m_deadline;
    QString m_dossier;
};

}
