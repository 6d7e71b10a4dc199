// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/Journal.h"
#include "workflow/authority/Command.h"

namespace chauban {

/// The one door through which every change goes.
///
/// Signed and sealed files are read beforehand (ContentPort::growth), by the confined worker and only for who may give
/// the command. Then execute() runs one transaction:
///  1. a known id answers its stored outcome (the same id with another body is an error);
///  2. what the command touches is loaded, in a fixed order, into a Scene;
///  3. rights now, then the pure rule: decide(scene, body);
///  4. state rows, access, work lists, counters, one journal event, the outcome;
///  5. commit; only then the answer.
/// A refusal is an outcome and is stored too. Errors of the infrastructure are not: they leave nothing behind and
/// the command may be sent again under the same id. A file that the actor neither handed in nor may see is answered
/// like one that is not there ("blob.missing"), and leaves nothing behind either.
class Authority
{
public:
    /// What must happen in the same transaction as a document's change (search index). Derived data only.
    using Projection = std::function<Result<>(Database &, const OrgId &, const Document &)>;

    Authority(Database &database, ContentPort &content, Clock &clock, IdSource &ids)
        : m_database(database)
        , m_content(content)
        , m_clock(clock)
        , m_ids(ids)
    {
    }

    /// The working time by which deadlines are counted; before it is set, office hours without holidays.
    void setCalendar(WorkingCalendar calendar) { m_calendar = std::move(calendar); }
    const WorkingCalendar &calendar() const { return m_calendar; }
    void setProjection(Projection projection) { m_projection = std::move(projection); }

    /// Fails with "blob.missing" when the command names a file that is not stored yet: store it, and send it again.
    Result<Outcome> execute(const Command &command);
    /// The directory as it is now; shared, never changed. NotFound when the agency does not exist.
    Result<std::shared_ptr<const Directory>> directory(const OrgId &org);

private:
    struct Judgement
    {
        Scene scene;
        Ruling ruling;
    };
    /// What the foreign bytes that a command brings are, read before the transaction.
    struct Inspection
    {
        QList<SignatureGrowth> growths; ///< what its files have gained over the newest ones
        std::optional<JudgedProof> proof;
    };
    Result<> checkFiles(const Command &command);
    /// Reads only: an error of a kind that a person can cause is a refusal.
    Result<Judgement> judge(const Command &command, const Inspection &inspection);
    /// Writes the ruling and those that follow from it: any error undoes everything. The author's signature belongs to the
    /// first event alone.
    Result<JournalHead> record(
        const Command &command, const Scene &scene, const Ruling &ruling, const DecisionProof &proof);
    Result<Scene> loadScene(const Command &command);
    /// Nothing where no rule will ask.
    Result<Inspection> inspect(const Command &command);
    Result<> checkStored(const Command &command);
    Result<Instant> decisionTime(const OrgId &org);

    Database &m_database;
    ContentPort &m_content;
    Clock &m_clock;
    IdSource &m_ids;
    Projection m_projection;
    WorkingCalendar m_calendar;
    QHash<OrgId, std::shared_ptr<const Directory>> m_directories;
};

}
