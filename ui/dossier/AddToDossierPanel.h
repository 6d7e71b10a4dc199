// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/ActPanel.h"
#include "workflow/session/View.h"

class QListWidget;

namespace chauban {

/// Puts a paper into one of the viewer's open dossiers (ActKind::AddToDossier).
class AddToDossierPanel : public ActPanel
{
    Q_OBJECT

public:
    AddToDossierPanel(const Workplace &workplace, const DocumentView &view, QWidget *parent);

protected:
    void perform() override;

private:
    void take(const QList<DossierLine> &lines);
    void review();

    QListWidget *m_list;
};

}
