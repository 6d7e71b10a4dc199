// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/acts/ActPanel.h"

namespace chauban {

class PaperDeeds;

/// "Phiếu giải quyết văn bản đến": the slip with the opinions given so far and room for those written by hand, to be
/// printed or kept as a PDF. It shows which opinions stand on it before anything is printed.
class SlipPanel final : public ActPanel
{
    Q_OBJECT

public:
    SlipPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent);

protected:
    void perform() override;

private:
    struct Slip
    {
        QByteArray pdf;
        QStringList opinions; ///< "Nguyễn Văn An (02/03/2026): …"
    };

    void load();
    void showSlip(const Slip &slip);

    PaperDeeds *m_deeds;
    QLabel *m_opinions = nullptr;
    QPushButton *m_save = nullptr;
};

}
