// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/OpenedPaper.h"

#include "workflow/session/Session.h"

namespace chauban {

Result<OpenedPaper> openPaper(const Session &session, const DocumentId &document)
{
    OpenedPaper paper;
    TRY_ASSIGN(paper.view, session.document(document));
    TRY_ASSIGN(paper.ways, session.ways(document));
    TRY_ASSIGN(const auto directory, session.directory());
    TRY_ASSIGN(paper.opinions, opinionsOf(*directory, paper.view.history));
    for (const auto &relation : paper.view.relations) {
        const auto other = relation.document == document ? relation.other : relation.document;
        TRY_ASSIGN(auto view, session.document(other));
        paper.related.append({relation, std::move(view.document)});
    }
    TRY_ASSIGN(paper.access, session.why(document, std::nullopt));
    return paper;
}

}
