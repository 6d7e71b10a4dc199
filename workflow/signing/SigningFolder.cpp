// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/signing/SigningFolder.h"

#include <algorithm>

namespace chauban {

const FolderPaper *SigningFolder::find(const DocumentId &document) const
{
    const auto found = std::find_if(m_papers.cbegin(), m_papers.cend(), [&](const FolderPaper &paper) {
        return paper.document == document;
    });
    return found == m_papers.cend() ? nullptr : &*found;
}

void SigningFolder::setPapers(const QList<FolderPaper> &papers)
{
    const auto before = m_papers;
    m_papers = papers;
    for (const auto &old : before) {
        const auto *now = find(old.document);
        if (now && *now == old)
            continue;
        m_marks.remove(old.document);
        if (!now)
            m_seen.remove(old.document);
    }
}

void SigningFolder::see(const DocumentId &document, const Sha256 &content)
{
    m_seen.insert(document, content);
}

bool SigningFolder::isSeen(const DocumentId &document) const
{
    const auto *paper = find(document);
    const auto seen = m_seen.constFind(document);
    return paper && seen != m_seen.cend() && *seen == paper->content;
}

bool SigningFolder::agree(const DocumentId &document)
{
    if (!isSeen(document))
        return false;
    m_marks.insert(document, FolderMark::Agreed);
    return true;
}

void SigningFolder::keepBack(const DocumentId &document)
{
    if (contains(document))
        m_marks.insert(document, FolderMark::KeptBack);
}

void SigningFolder::reconsider(const DocumentId &document)
{
    m_marks.remove(document);
}

void SigningFolder::agreeAll()
{
    for (const auto &paper : std::as_const(m_papers))
        if (mark(paper.document) == FolderMark::None)
            m_marks.insert(paper.document, FolderMark::Agreed);
}

FolderMark SigningFolder::mark(const DocumentId &document) const
{
    return m_marks.value(document, FolderMark::None);
}

QList<FolderPaper> SigningFolder::agreed() const
{
    QList<FolderPaper> agreed;
    for (const auto &paper : m_papers)
        if (mark(paper.document) == FolderMark::Agreed)
            agreed.append(paper);
    return agreed;
}

int SigningFolder::seenCount() const
{
    return int(std::count_if(m_papers.cbegin(), m_papers.cend(), [&](const FolderPaper &paper) {
        return isSeen(paper.document);
    }));
}

int SigningFolder::unseenAgreed() const
{
    return int(std::count_if(m_papers.cbegin(), m_papers.cend(), [&](const FolderPaper &paper) {
        return mark(paper.document) == FolderMark::Agreed && !isSeen(paper.document);
    }));
}

int SigningFolder::unseenIfAll() const
{
    return int(std::count_if(m_papers.cbegin(), m_papers.cend(), [&](const FolderPaper &paper) {
        return mark(paper.document) != FolderMark::KeptBack && !isSeen(paper.document);
    }));
}

}
