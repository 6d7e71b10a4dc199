// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ladder/LevelRaiser.h"
#include "ui/text/ReasonText.h"

class QTimeZone;

namespace chauban {

/// "B-LTA · lưu trữ": the level in words.
QString paperLevelText(SignatureLevel level);
/// The level of a paper and, where it does not rise, why; empty while nobody has looked.
QString paperLevelText(const PaperLevel &level, Language language, const QTimeZone &zone);

/// The same for whoever looks at the paper, with what a raiser has met with others where the paper itself has no
/// obstacle; empty: as high as it goes.
QString paperLevelStory(
    const PaperLevel &level, const std::optional<RaiseNote> &met, Language language, const QTimeZone &zone);

/// One line for the foot of the window; empty: nothing to tell.
QString raiseLine(const RaiseState &state);
/// All that is to be told, with the last obstacle in plain words.
QString raiseStory(const RaiseState &state, Language language, const QTimeZone &zone);

}
