// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/PaperLevelRows.h"
#include "workflow/authority/Authority.h"
#include "workflow/session/Session.h"

#include <algorithm>

namespace chauban {

namespace {

/// The first `limit` of the pages of several bodies.
template<typename Key>
QList<PaperLevel> merged(QList<PaperLevel> levels, int limit, Key key)
{
    std::sort(levels.begin(), levels.end(), [&](const PaperLevel &a, const PaperLevel &b) {
        return std::pair(key(a), a.document.bytes()) < std::pair(key(b), b.document.bytes());
    });
    return levels.mid(0, limit);
}

}

Result<QList<BodyId>> Session::servedBodies() const
{
    TRY_ASSIGN(const auto held, positions());
    TRY_ASSIGN(const auto kinds, scope());
    QList<BodyId> bodies;
    for (const auto &position : held)
        for (const auto &body : position.bodies)
            if (position.role == Role::Clerk && !kinds.isLimited() && !bodies.contains(body))
                bodies.append(body);
    return bodies;
}

Result<QList<PaperLevel>> Session::levelsBelow(
    SignatureLevel wanted, const PaperLevel &after, int limit) const
{
    TRY_ASSIGN(const auto bodies, servedBodies());
    QList<PaperLevel> found;
    for (const auto &body : bodies) {
        TRY_ASSIGN(
            const auto page, rows::selectLevelsBelow(m_ports.reader, m_org, body, wanted, after, limit));
        found.append(page);
    }
    return merged(std::move(found), limit, [](const PaperLevel &level) { return int(level.level); });
}

Result<QList<PaperLevel>> Session::archivesEnding(Instant before, const PaperLevel &after, int limit) const
{
    TRY_ASSIGN(const auto bodies, servedBodies());
    QList<PaperLevel> found;
    for (const auto &body : bodies) {
        TRY_ASSIGN(
            const auto page, rows::selectArchivesEnding(m_ports.reader, m_org, body, before, after, limit));
        found.append(page);
    }
    return merged(
        std::move(found), limit, [](const PaperLevel &level) { return level.archiveEnds->milliseconds; });
}

Result<int> Session::countRisable(SignatureLevel wanted, Instant endsBefore) const
{
    TRY_ASSIGN(const auto bodies, servedBodies());
    int count = 0;
    for (const auto &body : bodies) {
        TRY_ASSIGN(const int some, rows::countRisable(m_ports.reader, m_org, body, wanted, endsBefore));
        count += some;
    }
    return count;
}

}
