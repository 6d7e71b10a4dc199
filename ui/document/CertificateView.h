// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/inspect/SignatureCertificates.h"
#include "ui/workplace/Workplace.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace chauban {

/// The certificates behind one signature as a tree, the anchor at the top and its time-stamps' apart, and what the
/// chosen one says: first what a clerk asks, below it the rest. Each can be saved.
class CertificateView final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateView(const Workplace &workplace, QWidget *parent = nullptr);

    /// Nothing is known yet, or why it cannot be.
    void say(const QString &text);
    void setCertificates(const SignatureCertificates &certificates, Instant now, const QTimeZone &zone);
    void focusTree();

    /// The chosen certificate, as it is written to a file of this name: PEM, or DER for ".cer", ".crt" and ".der".
    static QByteArray fileOf(const CertificateFacts &facts, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *addChain(const CertificateChain &chain, const QString &name);
    void showCertificate();
    void arrangeTree();
    void save();
    const ChainCertificate *chosen() const;

    Workplace m_workplace;
    QLabel *m_note;
    QTreeWidget *m_tree;
    QVBoxLayout *m_column; ///< note, tree, details, saving: one page that scrolls, however low the window
    QWidget *m_details = nullptr;
    QPushButton *m_save;
    QList<ChainCertificate> m_certificates; ///< of the tree's items, by their number
    Instant m_now;
    QTimeZone m_zone;
};

}
