// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/hazard/SigningHazards.h"
#include "core/signing/verify/RevisionView.h"

#include <map>

namespace chauban {

/// What was found so far; the same once, and not without end.
class HazardSearch
{
public:
    explicit HazardSearch(const verify::RevisionView &view)
        : m_view(view)
    {
    }
    const verify::RevisionView &view() const { return m_view; }
    void add(const QString &reason, int page = 0, const QString &detail = {});

    QList<SigningHazard> found;

private:
    const verify::RevisionView &m_view;
    std::map<QString, int> m_counts;
};

/// Of the objects alone: what nothing reaches, layers, actions, references, fonts, dynamic forms.
void searchObjects(HazardSearch &search);
/// Of what the paper looks like: fields, annotations, covered words. Draws pages.
void searchLook(HazardSearch &search);

}
