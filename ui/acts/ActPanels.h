// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/acts/ActPanel.h"

#include <QMap>

#include <functional>

namespace chauban {

class HoldQueue;

using ActPanelMaker = std::function<ActPanel *(const Workplace &, const DocumentView &, QWidget *)>;

/// Where decisions are signed, optionally or by demand of the step.
using DecisionFieldMaker = std::function<DecisionField *(const Workplace &, SignedDecision)>;

/// Which form belongs to which act. A value that the composition root fills: standardActPanels(), then those of
/// signing, drafting and dossiers by registerActPanel().
struct ActPanels
{
    QMap<ActKind, ActPanelMaker> makers;
    const HoldQueue *holds = nullptr; ///< what was signed and is kept back; null: nothing ever is
    DecisionFieldMaker decisionField = {}; ///< null: decisions are not signed

    bool knows(ActKind kind) const { return makers.contains(kind); }
    void registerActPanel(ActKind kind, ActPanelMaker maker) { makers.insert(kind, std::move(maker)); }
    /// The form, owned by `parent`; null when no maker is known for the act.
    ActPanel *make(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent) const;
};

/// The forms of this folder, which share one memory of what was typed and not sent.
ActPanels standardActPanels();

/// One form of this folder by itself, without that memory; null for the acts of other folders.
ActPanel *makeActPanel(ActKind kind, const Workplace &workplace, const DocumentView &view, QWidget *parent);

}
