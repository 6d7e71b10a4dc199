// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/ChangeRules.h"

namespace chauban::verify {

/// How the fields that a revision filled in look, held against what they say.
struct FieldLook
{
    bool differs = false; ///< a field shows something else than its value
    bool unsure = false; ///< whether it shows its value cannot be told
};

/// Compares the value (/V) of every field that a revision filled in with what its appearance shows: programs read the
/// one, people the other (the "replace" attack). Per widget:
///   text, combo box   shows its value, blanks and Unicode forms apart → fine; a part of it, nothing, or something
///                     else under a format script or /NeedAppearances → unsure; anything else → differs
///   check box, radio  /AS is the value's state, else Off → fine, else differs; an appearance that changed → unsure
///   push button, list an appearance that changed → unsure (a list shows its choice by colour)
///   no appearance     fine: the reader draws the value itself
/// Text counts only when nothing can stand for it: text that is unseen, pictures and lines drawn beside it, replacement
/// text, and, unless a signature vouches for the revision, fonts that came with it make it unsure.
class FieldComparison
{
public:
    /// Does a sound signature of a person or agency cover this very revision?
    enum class Vouched { No, Yes };
    FieldLook compare(
        const RevisionView &before, const RevisionView &after, const StepFacts &step, Vouched vouched);

    /// A field as it stands, whenever it was filled in.
    FieldLook standing(const RevisionView &view, int field);

private:
    FieldLook judgeAll(const std::vector<QPDFObjectHandle> &widgets,
        const std::function<FieldLook(const QPDFObjectHandle &)> &judge);

    int m_budget = 300; ///< widgets drawn at most, so that a hostile file cannot keep us busy
};

}
