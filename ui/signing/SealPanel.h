// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/acts/ActPanel.h"

namespace chauban {

class PlacingPages;
class SealField;
struct Outcome;

/// "Đóng dấu": writes number and date on the numbered paper and adds the agency's signature with its seal.
class SealPanel final : public ActPanel
{
    Q_OBJECT

public:
    SealPanel(const Workplace &workplace, const DocumentView &view, QWidget *parent);

    void usePages(PlacingPages *pages);

protected:
    void perform() override;

private:
    void load();
    void review();
    void answered(const Result<Outcome> &outcome);

    SealField *m_seal = nullptr;
    bool m_numbered = false;
};

}
