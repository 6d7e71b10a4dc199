// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/online/TrustFile.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace chauban {

class AnchorOffer;

/// A root with what a person is to see of it.
struct AnchorView
{
    ChosenAnchor anchor;
    QString subject;
    QString issuer;
    Instant ends;
    bool isAuthority = true; ///< may vouch for others; else only signatures by itself count

    /// Errors: sign.bad-certificate.
    static Result<AnchorView> of(const ChosenAnchor &anchor);
};

/// The SHA-256 of a certificate in groups of four, as issuers publish it.
QString groupedFingerprint(const Sha256 &fingerprint);

/// Whom the office trusts, and for what: the roots chosen, with purposes; adding one from a file after its fingerprint
/// was seen, removing one after a question. Clerks and administrators change them; others see them.
class TrustCard : public QWidget
{
    Q_OBJECT

public:
    explicit TrustCard(const Workplace &workplace, QWidget *parent = nullptr);

    /// Reads the certificates of a file and offers them; tells what is wrong with it.
    void offerFile(const QString &path);

private:
    void layOut();
    void load();
    void show(const QList<AnchorView> &anchors);
    QWidget *row(const AnchorView &view);
    QWidget *question(const AnchorView &view);
    void chooseFile();
    void offer(const QList<AnchorView> &anchors);
    /// Changes the file in the store's thread, and shows what it holds then.
    void change(std::function<void(TrustFile &)> edit);

    Workplace m_workplace;
    QVBoxLayout *m_list;
    QVBoxLayout *m_offers;
    QPushButton *m_add;
    bool m_mayChange = false;
    QList<AnchorView> m_shown;
};

}
