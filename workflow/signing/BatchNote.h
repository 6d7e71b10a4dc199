// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/batch/SigningBatch.h"
#include "workflow/session/Session.h"

namespace chauban {

/// One paper of a batch as it is remembered between two starts of the program.
struct BatchPaper
{
    DocumentId document;
    TaskId task;
    Sha256 content; ///< that was agreed to
    CommandId
        command; ///< under which the door hears of it: the same in every try that did not reach the door
    QString notation = {};
    QString subject = {};
    PaperFate fate = PaperFate::Waiting;
    QString reason = {}; ///< of a refusal
    QString detail = {};

    static constexpr auto fields()
    {
        using T = BatchPaper;
        return std::tuple{Field{"document", &T::document},
            Field{"task", &T::task},
            Field{"content", &T::content},
            Field{"command", &T::command},
            Field{"notation", &T::notation},
            Field{"subject", &T::subject},
            Field{"fate", &T::fate},
            Field{"reason", &T::reason},
            Field{"detail", &T::detail}};
    }
    Target target() const { return {document, task, content}; }
};

/// What was to be signed, written before the first signature, so that a batch that is cut short is known again: neither
/// PIN nor signature nor anything of the papers but their names stands in it. Whether a paper was signed is not
/// believed from the note: the door knows, under the command's id.
struct BatchNote
{
    PersonId person;
    Instant begun;
    QList<BatchPaper> papers;

    static constexpr auto fields()
    {
        using T = BatchNote;
        return std::tuple{
            Field{"person", &T::person}, Field{"begun", &T::begun}, Field{"papers", &T::papers}};
    }

    qsizetype count(PaperFate fate) const;
    /// What is still to be signed: papers Left, under their old ids, and with `Refused::Too` the refused ones under
    /// new ids, because the door keeps its answer to the old ones.
    enum class Refused { Stay, Too };
    BatchNote remainder(Refused refused, IdSource &ids) const;
};

/// Replaces the note at `path`, readable by its owner only. Errors: file.*.
Result<> writeNote(const QString &path, const BatchNote &note);
/// Nothing when there is none, or it is not readable as one.
std::optional<BatchNote> readNote(const QString &path);

/// Asks the door's memory what became of each paper that the note does not know to be Signed or Refused: what was never
/// heard of is Left. Errors: those of the database.
Result<> settle(BatchNote &note, Database &database);

}
