// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/intake/IntakeLetter.h"

namespace chauban {

/// The queue with its half-typed forms in a file beside the program's preferences (never in the store), readable by
/// its owner only. It is replaced as a whole, so that a power cut leaves the old or the new one.
class IntakeDraft
{
public:
    /// `folder` is made when it is missing. Files that were handed over are kept below it until their letter is
    /// registered: the mail program's or the stick's own may be gone by then.
    IntakeDraft(const QString &folder, const PersonId &person);

    const QString &path() const { return m_path; }
    /// Where copies of files that were handed over are kept.
    const QString &filesFolder() const { return m_files; }

    /// Errors: file.*. May be called from any thread, by one at a time.
    Result<> save(const QList<IntakeLetter> &letters) const;
    /// Nothing saved: an empty list. Fails with "intake.draft-damaged"; the damaged file is kept under another name.
    Result<QList<IntakeLetter>> load() const;

private:
    QString m_path;
    QString m_files;
};

}
