// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/EntryList.h"

namespace chauban {

struct Directory;
struct OpenedPaper;

/// One step on a paper's way, as timeline and diagram show it.
struct FlowStep
{
    QString title; ///< "Chủ tịch cho ý kiến chỉ đạo"
    QString who;
    QString lane; ///< the unit
    QString when; ///< done at, or due by; may be empty
    QString note; ///< what was written
    QString icon;
    EntryMark mark = EntryMark::Done;
    int from = -1; ///< the step before it, by place; -1: none
    int backTo = -1; ///< of a return: the earlier step to which the paper went back, by place; -1: none
};

/// What was done and what is to come, in the order of time.
QList<FlowStep> flowSteps(const OpenedPaper &paper, const Directory &directory);
/// The same as points of a timeline.
QList<PaperEntry> timelineOf(const QList<FlowStep> &steps);

}
