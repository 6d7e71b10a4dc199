// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/ActPanels.h"

#include "ui/acts/ActDrafts.h"
#include "ui/acts/AssignPanel.h"
#include "ui/acts/CorrectPanel.h"
#include "ui/acts/OversightPanel.h"
#include "ui/acts/SubmitPanel.h"
#include "ui/acts/WordsPanel.h"

namespace chauban {

namespace {

template<typename Panel>
ActPanelMaker plainly(ActKind kind)
{
    return [kind](const Workplace &workplace, const DocumentView &view, QWidget *parent) -> ActPanel * {
        return new Panel(kind, workplace, view, parent);
    };
}

QMap<ActKind, ActPanelMaker> ownMakers()
{
    QMap<ActKind, ActPanelMaker> makers;
    for (const auto kind : {ActKind::Perform,
             ActKind::Return,
             ActKind::Reject,
             ActKind::Refuse,
             ActKind::Comment,
             ActKind::ClosePart,
             ActKind::Recall,
             ActKind::Withdraw,
             ActKind::Cancel})
        makers.insert(kind, plainly<WordsPanel>(kind));
    for (const auto kind : {ActKind::Direct, ActKind::Forward})
        makers.insert(kind, plainly<AssignPanel>(kind));
    for (const auto kind : {ActKind::Urge, ActKind::Extend, ActKind::Reassign})
        makers.insert(kind, plainly<OversightPanel>(kind));
    for (const auto kind : {ActKind::Register, ActKind::Correct})
        makers.insert(kind, plainly<CorrectPanel>(kind));
    makers.insert(ActKind::Submit, plainly<SubmitPanel>(ActKind::Submit));
    return makers;
}

}

ActPanel *ActPanels::make(
    ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent) const
{
    const auto maker = makers.value(kind);
    auto *panel = maker ? maker(workplace, view, parent) : nullptr;
    if (panel)
        panel->offerSignature(decisionField);
    return panel;
}

ActPanels standardActPanels()
{
    const auto drafts = std::make_shared<ActDrafts>();
    ActPanels panels;
    const auto own = ownMakers();
    for (auto maker = own.cbegin(); maker != own.cend(); ++maker)
        panels.registerActPanel(maker.key(),
            [make = maker.value(), drafts](
                const Workplace &workplace, const DocumentView &view, QWidget *parent) {
                auto *panel = make(workplace, view, parent);
                panel->keepDraftIn(drafts);
                return panel;
            });
    return panels;
}

ActPanel *makeActPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent)
{
    return ActPanels{ownMakers()}.make(kind, workplace, view, parent);
}

}
