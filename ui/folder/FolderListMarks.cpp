// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/DocumentPanel.h"
#include "ui/folder/BatchSheet.h"
#include "ui/folder/FolderBar.h"
#include "ui/folder/FolderList.h"
#include "ui/list/LineView.h"
#include "ui/signing/PaperGround.h"
#include "ui/workplace/Office.h"
#include "ui/workplace/Preferences.h"

#include <algorithm>

// What is told of the papers: how far each has come, and what to look at before signing.

namespace chauban {

void FolderList::examine(int visit)
{
    const auto &papers = m_folder.papers();
    const auto next = std::find_if(papers.cbegin(), papers.cend(), [this](const FolderPaper &paper) {
        return !m_hazards.contains(paper.content);
    });
    if (visit != m_visit || next == papers.cend())
        return;
    loadQuickHazards(office(),
        next->document,
        this,
        [this, visit, content = next->content](const QList<SigningHazard> &hazards) {
            m_hazards.insert(content, hazards);
            renew();
            tellHazards();
            examine(visit);
        });
}

void FolderList::tellHazards()
{
    const auto *line = current();
    const auto words
        = hazardWords(line ? m_hazards.value(line->document().contentHash) : QList<SigningHazard>(),
            workplace().preferences.language());
    if (!words.isEmpty())
        m_bar->tell(tr("Nên xem trước khi ký: %1").arg(words));
}

void FolderList::renew()
{
    m_bar->showFolder(m_folder);
    const auto *line = current();
    const bool known = line && m_folder.contains(line->document().id) && !panel()->isActing();
    m_bar->setDecidable(known && m_folder.isSeen(line->document().id), known);
    QHash<LineKey, ChipText> marks;
    for (const auto &paper : m_folder.papers()) {
        const LineKey key{paper.document, paper.task};
        const bool isSeen = m_folder.isSeen(paper.document);
        const auto mark = m_folder.mark(paper.document);
        const bool hazardous = !m_hazards.value(paper.content).isEmpty();
        if (hazardous && mark != FolderMark::KeptBack)
            marks.insert(key,
                {mark == FolderMark::Agreed ? tr("Sẽ ký, nên xem kỹ") : tr("Nên xem kỹ"), ChipKind::Warn});
        else if (mark == FolderMark::Agreed)
            marks.insert(key,
                isSeen ? ChipText{tr("Sẽ ký"), ChipKind::Ok}
                       : ChipText{tr("Sẽ ký, chưa mở"), ChipKind::Warn});
        else if (mark == FolderMark::KeptBack)
            marks.insert(key, {tr("Để lại"), ChipKind::Plain});
        else if (isSeen)
            marks.insert(key, {tr("Đã xem"), ChipKind::Info});
    }
    lines().setMarks(marks);
}

}
