// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each revision after the first signature did, and whether the signatures before it allow it.

#include "core/signing/verify/Verification.h"

#include <algorithm>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

void Verification::analyseSteps()
{
    int first = int(m_revisions.revisions.size());
    for (const Signature &signature : m_signatures) {
        if (signature.range.revision >= 0)
            first = std::min(first, signature.range.revision);
    }
    for (int revision = first + 1; revision < int(m_revisions.revisions.size()); ++revision) {
        m_steps[revision] = analyse(revision);
        explain(revision);
    }
}

/// Whether the revisions after VerifyOptions::earlier, of which the first may well be the first that is signed, did more than
/// any signer may. What lies after the end of that state within its own bytes is its own.
bool Verification::altersEarlier()
{
    auto &all = m_revisions.revisions;
    int state = -1;
    for (int revision = 0; revision < int(all.size()) && all[revision].marker <= m_options.earlier;
         ++revision)
        state = revision;
    const int next = state + 1;
    if (state < 0 || next >= int(all.size()))
        return true;
    // An end that the chain of sections passes by is a state of the file that was left out.
    const auto passed = [&](qint64 marker) { return marker > all[state].marker; };
    if (std::any_of(m_revisions.strayMarkers.begin(), m_revisions.strayMarkers.end(), passed))
        return true;
    all[next].begin = std::max(all[next].begin, m_options.earlier);
    for (int revision = next; revision < int(all.size()); ++revision) {
        const auto known = m_steps.find(revision);
        const Step step = known == m_steps.end() ? analyse(revision) : known->second;
        if (step.facts.level > Changes::FormFill || step.visible.content)
            return true;
    }
    return false;
}

Verification::Step Verification::analyse(int revision)
{
    Step step;
    const auto at = size_t(revision);
    if (at >= m_views.size() || !m_views[at] || !m_views[at - 1]) {
        step.facts.level = Changes::Other;
        step.facts.reasons.append(u"verify.change-damaged"_s);
        return step;
    }
    std::map<int, bool> made;
    std::vector<Restriction> restrictions;
    for (const Signature &signature : m_signatures) {
        if (signature.range.revision == revision && signature.sound() && signature.field.valueId)
            made[signature.field.valueId] = signature.field.documentTimestamp;
        if (signature.range.revision >= 0 && signature.range.revision < revision)
            restrictions.push_back(restrictionOf(signature.field, signature.range.revision));
    }
    const pdf::Revision &own = m_revisions.revisions[revision];
    step.facts = analyseStep(*m_views[at - 1], *m_views[at], own, made, !restrictions.empty());
    for (const qint64 marker : m_revisions.strayMarkers) {
        if (marker > own.begin && marker <= own.end)
            step.facts.level = Changes::Other;
    }
    if (m_options.rendering == VerifyOptions::Rendering::Compare && step.facts.level < Changes::Other)
        compareFields(revision, step);
    for (const Restriction &restriction : restrictions)
        step.permitted = step.permitted && allows(restriction, step.facts);
    if (m_options.rendering == VerifyOptions::Rendering::Compare && step.facts.level < Changes::Other)
        step.visible = m_comparison.compare(*m_views[at - 1], *m_views[at], step.facts);
    return step;
}

/// A field that shows something else than it says is filled in by no rule.
void Verification::compareFields(int revision, Step &step)
{
    const bool vouched
        = std::any_of(m_signatures.begin(), m_signatures.end(), [&](const Signature &signature) {
              return signature.range.revision == revision && signature.sound()
                  && !signature.field.documentTimestamp;
          });
    const auto at = size_t(revision);
    step.fields = m_fields.compare(*m_views[at - 1],
        *m_views[at],
        step.facts,
        vouched ? FieldComparison::Vouched::Yes : FieldComparison::Vouched::No);
    if (step.fields.differs) {
        step.facts.level = Changes::Other;
        step.facts.reasons.append(u"verify.field-shows-other"_s);
    }
}

}
