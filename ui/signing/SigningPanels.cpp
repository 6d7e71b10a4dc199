// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signing/SigningPanels.h"

#include "ui/acts/ActPanels.h"
#include "ui/reader/PageView.h"
#include "ui/signing/IssuePanel.h"
#include "ui/signing/NumberPanel.h"
#include "ui/signing/PageViewPlacing.h"
#include "ui/signing/SealPanel.h"
#include "ui/signing/SignDecisionField.h"
#include "ui/signing/SignPanel.h"

namespace chauban {

namespace {

/// The pages that are shown beside the form: those of the nearest widget around it that has some.
void usePagesBeside(QWidget *parent, ActPanel &panel)
{
    for (auto *around = parent; around; around = around->parentWidget())
        if (auto *pages = around->findChild<PageView *>()) {
            connectPages(panel, *pages);
            return;
        }
}

template<typename Panel>
ActPanel *makePanel(const Workplace &workplace, const DocumentView &view, QWidget *parent)
{
    auto *panel = new Panel(workplace, view, parent);
    usePagesBeside(parent, *panel);
    return panel;
}

}

void addSigningPanels(ActPanels &panels, HoldQueue &holds)
{
    panels.holds = &holds;
    panels.registerActPanel(ActKind::Sign,
        [&holds](const Workplace &workplace, const DocumentView &view, QWidget *parent) -> ActPanel * {
            auto *panel = new SignPanel(workplace, view, holds, parent);
            usePagesBeside(parent, *panel);
            return panel;
        });
    panels.decisionField = [](const Workplace &workplace, SignedDecision demand) -> DecisionField * {
        return new SignDecisionField(workplace, demand);
    };
    panels.registerActPanel(ActKind::AssignNumber, makePanel<NumberPanel>);
    panels.registerActPanel(ActKind::Seal, makePanel<SealPanel>);
    panels.registerActPanel(ActKind::Issue, makePanel<IssuePanel>);
}

}
