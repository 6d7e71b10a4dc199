// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/acts/ActPanel.h"

class QCheckBox;

namespace chauban {

class RecipientStates;
class RecipientsField;
struct Outcome;

/// "Phát hành": who gets the paper, as the paper and the register say; what its issue ends; afterwards the package
/// to be sent by hand and what became of it at each recipient.
class IssuePanel final : public ActPanel
{
    Q_OBJECT

public:
    IssuePanel(const Workplace &workplace, const DocumentView &view, QWidget *parent);

protected:
    void perform() override;

private:
    void build();
    void load();
    void review();
    void answered(const Result<Outcome> &outcome);
    void choosePackageFolder();

    QLabel *m_number = nullptr;
    QLabel *m_answered = nullptr;
    QCheckBox *m_close = nullptr;
    QWidget *m_form = nullptr;
    RecipientsField *m_recipients = nullptr;
    QWidget *m_result = nullptr;
    RecipientStates *m_states = nullptr;
    QLabel *m_package = nullptr;
    QString m_notice; ///< not empty: it is issued, the button only closes
};

}
