// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "ui/widgets/Pieces.h"

#include <QKeySequence>
#include <QList>

namespace chauban {

struct Directory;
struct DocumentView;

/// What a person can do with a document. Each has a form of its own (ActPanels.h).
enum class ActKind {
    Register, ///< vào sổ
    Reject, ///< an incoming paper goes back to its sender, unnumbered
    Submit, ///< trình: starts the routing, or brings back what was returned
    Direct, ///< cho ý kiến chỉ đạo
    Forward, ///< chuyển xử lý, phân công
    Perform, ///< đồng ý, ký nháy, cho ý kiến, đã xem: what the task asks
    Sign,
    Return,
    Refuse,
    Comment,
    ClosePart, ///< kết thúc phần việc, with its result
    Recall, ///< thu hồi one's own act before the next person acts
    Withdraw, ///< rút văn bản đã trình
    Reassign,
    Extend,
    Urge,
    AssignNumber,
    Seal,
    Issue,
    AddToDossier,
    DraftReply,
    Revise,
    Correct,
    Cancel, ///< hủy số
    PrintSlip,
};

/// One act as a button or menu entry shows it.
struct ActOffer
{
    ActKind kind = ActKind::Comment;
    QString text;
    QString icon;
    Weight weight = Weight::Plain; ///< one offer at most is Primary, and it stands first
    QKeySequence shortcut; ///< empty, or with Ctrl
    TaskId task = {}; ///< the viewer's (or for Urge and Extend another's) task it is about; null: none
};

/// The acts that the door would accept from the viewer now, the one that is asked of them first, rare ones last.
/// `preferred`: the task for which the document was opened, when the viewer has several.
QList<ActOffer> actsFor(const DocumentView &view,
    const Directory &directory,
    const PersonId &viewer,
    Instant now,
    const TaskId &preferred = {});

}
