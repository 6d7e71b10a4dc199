// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/ActPanels.h"

#include "ui/acts/ActDrafts.h"
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
    return makers;
}

}

ActPanel *ActPanels::make(
    ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent) const
{
    const auto maker = makers.value(kind);
    return maker ? maker(workplace, view, parent) : nullptr;
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
