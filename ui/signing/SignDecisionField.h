// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/DecisionField.h"
#include "ui/workplace/Workplace.h"

class QCheckBox;

namespace chauban {

class KeyField;

/// "Ký số ý kiến này": off until the person chooses it, and then as they left it the last time; on where the step asks for
/// it. Below it the certificate and its password, as for signing a paper.
class SignDecisionField final : public DecisionField
{
    Q_OBJECT

public:
    SignDecisionField(const Workplace &workplace, SignedDecision demand, QWidget *parent = nullptr);

    bool isWanted() const override;
    QString missing() const override;
    std::function<Result<Outcome>(Seat &)> signing(const Deed &deed) override;
    bool refuse(const Error &error) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(bool wanted);

    Workplace m_workplace;
    QCheckBox *m_choice;
    KeyField *m_key;
};

}
