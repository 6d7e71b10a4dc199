// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/SigningPanels.h"

#include "ui/acts/ActPanels.h"
#include "ui/signing/IssuePanel.h"
#include "ui/signing/NumberPanel.h"
#include "ui/signing/SealPanel.h"
#include "ui/signing/SignPanel.h"

namespace chauban {

namespace {

template<typename Panel>
ActPanel *makePanel(const Workplace &workplace, const DocumentView &view, QWidget *parent)
{
    return new Panel(workplace, view, parent);
}

}

void addSigningPanels(ActPanels &panels, HoldQueue &holds)
{
    panels.registerActPanel(ActKind::Sign,
        [&holds](const Workplace &workplace, const DocumentView &view, QWidget *parent) -> ActPanel * {
            return new SignPanel(workplace, view, holds, parent);
        });
    panels.registerActPanel(ActKind::AssignNumber, makePanel<NumberPanel>);
    panels.registerActPanel(ActKind::Seal, makePanel<SealPanel>);
    panels.registerActPanel(ActKind::Issue, makePanel<IssuePanel>);
}

}
