// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/ChangeRules.h"

namespace chauban::verify {

/// What a revision did to the look of the pages it touched.
struct VisibleChange
{
    bool compared = true; ///< false: a page could not be drawn
    bool content = false; ///< pixels differ outside everything the revision may draw on
    bool annotationOverContent = false; ///< an annotation lies on what was printed there
    bool signatureOverContent = false; ///< a new signature's image wipes out what was printed there
};

/// Draws the pages touched by the step before and after it and compares them outside the areas of new signatures and
/// filled fields. No peer looks at the page itself: overlays and replaced content that the object rules let pass show
/// up here.
class PageComparison
{
public:
    VisibleChange compare(const RevisionView &before, const RevisionView &after, const StepFacts &step);

private:
    int m_budget = 60; ///< pages drawn at most, so that a hostile file cannot keep us busy
};

}
