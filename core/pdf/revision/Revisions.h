// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace chauban::pdf {

/// One incremental update (ISO 32000-2, 7.5.6): bytes [0, end) are the file as it stood then.
struct Revision
{
    qint64 begin = 0; ///< where its own bytes start: the end of the revision before it
    qint64 section = 0; ///< offset of its newest cross-reference section
    qint64 marker = 0; ///< just after "%%EOF"
    qint64 end = 0; ///< after the end-of-line that follows "%%EOF"
};

/// The updates of a file, oldest first, and what does not fit in.
struct RevisionList
{
    QList<Revision> revisions;
    bool complete = false; ///< every section names the one before it and ends in its own "startxref … %%EOF"
    QList<qint64>
        strayMarkers; ///< "%%EOF" with a startxref of its own that the chain of sections does not reach

    /// The revision that ends at this offset (at "%%EOF", or up to its end-of-line), or -1.
    int endingAt(qint64 offset) const;
};

/// Follows startxref and /Prev from the end of the file. Strict: nothing is repaired or guessed.
RevisionList readRevisions(QByteArrayView pdf);

/// What one cross-reference section says about the one before it.
struct SectionLink
{
    std::optional<qint64> previous; ///< /Prev
    std::optional<qint64> hybrid; ///< /XRefStm: the stream beside a table
    qint64 end = 0; ///< just after the trailer dictionary, or after the stream's dictionary
    bool stream = false;
};

/// Reads the section (table or stream) that starts at `offset`; nothing when it is not one.
std::optional<SectionLink> readSection(QByteArrayView pdf, qint64 offset);

}
