// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/acts/ActPanel.h"

class QCheckBox;
class QDateEdit;

namespace chauban {

class PlacingPages;
class SealField;
struct NumberedPaper;
struct Outcome;

/// "Cấp số": the next number of the register and the paper's date; on request the agency's seal in one go. The
/// number that comes is only told as likely before it is given, and shown large afterwards.
class NumberPanel final : public ActPanel
{
    Q_OBJECT

public:
    NumberPanel(const Workplace &workplace, const DocumentView &view, QWidget *parent);
    ~NumberPanel() override;

    void usePages(PlacingPages *pages);

protected:
    void perform() override;

private:
    void build();
    void load();
    void review();
    void answered(const Result<Outcome> &outcome, const NumberedPaper &paper);
    void showResult(const NumberedPaper &paper);

    QLabel *m_register = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_numberHint = nullptr;
    QWidget *m_form = nullptr;
    QDateEdit *m_date = nullptr;
    QCheckBox *m_withSeal = nullptr;
    SealField *m_seal = nullptr;
    QString m_notice; ///< not empty: the act is done, the button only closes
    bool m_loaded = false;
};

}
