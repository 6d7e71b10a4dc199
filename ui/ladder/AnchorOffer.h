// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ladder/TrustCard.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace chauban {

/// A certificate from a file that may become trusted: what it is, its fingerprint, for what it is to be trusted, and a
/// field for the fingerprint that its issuer has published. A published one that differs forbids trusting.
class AnchorOffer : public QWidget
{
    Q_OBJECT

public:
    AnchorOffer(const AnchorView &view, const QTimeZone &zone, QWidget *parent = nullptr);

Q_SIGNALS:
    void trusted(const ChosenAnchor &anchor);
    void declined();

private:
    void refresh();

    AnchorView m_view;
    QLineEdit *m_published;
    QLabel *m_comparison;
    QCheckBox *m_signatures;
    QCheckBox *m_timestamps;
    QPushButton *m_trust;
};

}
