// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Sha256.h"

#include <QHash>
#include <QList>

namespace chauban {

/// A paper that waits for somebody's signature, with the content it has now.
struct FolderPaper
{
    DocumentId document;
    TaskId task;
    Sha256 content;

    friend bool operator==(const FolderPaper &, const FolderPaper &) = default;
};

/// What the person has decided on a paper while going through the folder.
enum class FolderMark {
    None,
    Agreed, ///< will be signed
    KeptBack, ///< "để lại": stays in the list
};

/// The signing folder ("cặp trình ký") as a value: which papers lie in it, which of them were seen, and what was decided.
///
/// 1. Only what was seen can be agreed to: the content that was shown, not the paper's name.
/// 2. agreeAll() is the one exception, asked for in words; unseenAgreed() tells how many papers it is about.
/// 3. A paper that has left the list or has another content or task is undecided and unseen again.
/// 4. What is kept back stays so until it is decided anew.
class SigningFolder
{
public:
    /// What lies in it now, in the list's order.
    void setPapers(const QList<FolderPaper> &papers);
    const QList<FolderPaper> &papers() const { return m_papers; }
    bool contains(const DocumentId &document) const { return find(document) != nullptr; }

    /// The pages of this content were on the screen.
    void see(const DocumentId &document, const Sha256 &content);
    bool isSeen(const DocumentId &document) const;
    /// False, and nothing changes: it is not in the folder, or was not seen.
    bool agree(const DocumentId &document);
    void keepBack(const DocumentId &document);
    void reconsider(const DocumentId &document);
    /// Agrees to all that were not kept back, also to those that were not seen.
    void agreeAll();
    FolderMark mark(const DocumentId &document) const;

    /// In the list's order.
    QList<FolderPaper> agreed() const;
    int seenCount() const;
    int agreedCount() const { return int(agreed().size()); }
    /// Of those agreed to; then of those that agreeAll() would agree to.
    int unseenAgreed() const;
    int unseenIfAll() const;

private:
    const FolderPaper *find(const DocumentId &document) const;

    QList<FolderPaper> m_papers;
    QHash<DocumentId, Sha256> m_seen;
    QHash<DocumentId, FolderMark> m_marks;
};

}
