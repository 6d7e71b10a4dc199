// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/rows/DocumentRows.h"
#include "core/document/rows/RegisterRows.h"
#include "workflow/access/Rights.h"
#include "workflow/authority/Authority.h"
#include "workflow/authority/rows/AuthorityRows.h"
#include "workflow/session/Session.h"

#include <algorithm>

namespace chauban {

namespace {

Error unknownDossier()
{
    return {ErrorKind::NotFound, "dossier.unknown"};
}

}

Result<bool> Session::mayKnow(const Dossier &dossier) const
{
    Standing standing;
    TRY_ASSIGN(standing.positions, positions());
    return keepsDossier(dossier, viewer(), standing.positions) || meets(Demand::AnyClerk, standing);
}

Result<QList<DossierLine>> Session::dossiers(const QString &after, int limit) const
{
    constexpr int Step = 200;
    TRY(eyes());
    QList<DossierLine> lines;
    auto place = after;
    while (lines.size() < limit) {
        TRY_ASSIGN(const auto some, rows::selectDossiers(m_ports.reader, m_org, place, Step));
        for (const auto &dossier : some) {
            TRY_ASSIGN(const bool known, mayKnow(dossier));
            if (!known || lines.size() == limit)
                continue;
            TRY_ASSIGN(const auto papers, rows::selectDossierDocuments(m_ports.reader, dossier.id));
            lines.append({dossier, int(papers.size())});
        }
        if (some.size() < Step)
            break;
        place = some.last().code;
    }
    return lines;
}

Result<DossierView> Session::dossier(const DossierId &id) const
{
    TRY_ASSIGN(const auto mine, eyes());
    TRY_ASSIGN(const auto found, rows::selectDossier(m_ports.reader, m_org, id));
    if (!found)
        return unknownDossier();
    TRY_ASSIGN(const bool known, mayKnow(*found));
    if (!known)
        return unknownDossier();
    DossierView view{*found, {}, 0, 0};
    TRY_ASSIGN(const auto papers, rows::selectDossierDocuments(m_ports.reader, id));
    TRY_ASSIGN(const auto references, rows::selectDossierReferences(m_ports.reader, id));
    for (const auto &paper : papers) {
        TRY_ASSIGN(const auto document, rows::selectDocument(m_ports.reader, m_org, paper));
        TRY_ASSIGN(const auto relationships,
            rows::selectRelationships(m_ports.reader, paper, mine.principals, mine.scope));
        if (!document || relationships.isEmpty()) {
            ++view.hidden;
            view.hiddenUnfinished += document && !isFinished(*document);
            continue;
        }
        view.papers.append({*document, references.contains(paper) ? Filing::Reference : Filing::Work});
    }
    std::sort(view.papers.begin(), view.papers.end(), [](const FiledPaper &a, const FiledPaper &b) {
        return a.document.sortKey > b.document.sortKey;
    });
    return view;
}

Result<QList<DocumentFile>> Session::filesOf(const DocumentId &document, int version) const
{
    TRY(visible(document));
    return rows::selectFiles(m_ports.reader, document, version);
}

}
