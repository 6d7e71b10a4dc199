// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/rows/RegisterRows.h"
#include "workflow/access/Rights.h"
#include "workflow/ruling/Change.h"
#include "workflow/ruling/ContentPort.h"
#include "workflow/time/WorkingCalendar.h"

#include <functional>
#include <memory>

namespace chauban {

/// What a command needs to have loaded before its rule can decide.
enum class Need {
    Register, ///< the register in which the document is, or would be, numbered this year
    Duplicates, ///< papers that may be the same letter
    Recipients,
    Routings,
    Chains, ///< those in force
    Replied, ///< the incoming paper that the document answers, when its routing closes it
    Dossier, ///< the dossier that the command names, and the papers in it
    Numbers, ///< all numbers of the register
    LastNumber, ///< the date of the register's last number
    Answered, ///< the papers that the document answers, and what the actor is to them
    Level, ///< what is known of the level of the document's signatures
};
using Needs = QList<Need>;

/// A routing as stored, with the chain that it pins.
struct StoredRouting
{
    RoutingId id;
    DocumentId document;
    ChainId chain;
    int chainVersion = 1;
    int version = 1;
    bool open = true;
    QByteArray body;
    QByteArray chainBody;

    auto columns() { return std::tie(id, document, chain, chainVersion, version, open, body, chainBody); }
};

/// A chain in force.
struct StoredChain
{
    ChainId id;
    int version = 1;
    QString name;
    QString kind;
    QByteArray body;

    auto columns() { return std::tie(id, version, name, kind, body); }
};

/// The incoming paper that a reply answers.
struct RepliedDocument
{
    Document document;
    QList<Task> tasks;
    QList<StoredRouting> routings;
};

/// A paper that the document answers, with what the actor is to it.
struct AnsweredDocument
{
    DocumentId id;
    DocumentKind kind = DocumentKind::Incoming;
    QList<Relationship> relationships;
};

/// Everything that a rule may look at: loaded in one transaction, in a fixed order, and never changed.
struct Scene
{
    // the command's frame
    CommandId command;
    OrgId org;
    PersonId actor;
    PersonId onBehalfOf; ///< null: for oneself
    DelegationId delegation;
    TaskId expectedTask;
    Sha256 expectedContent;
    DocumentId target; ///< may name a document that does not exist yet
    Instant now; ///< decidedAt
    QDate today; ///< in the agency's zone
    std::function<QUuid()> freshId;

    std::shared_ptr<const Directory> directory;
    Standing standing;
    KindScope scope; ///< of the delegation by which the actor acts for another
    BodyId body; ///< the document's, or the one that the command names

    std::optional<Document> document; ///< only when the actor may see it
    QList<DocumentFile> files; ///< of its newest version
    QList<Task> tasks; ///< all tasks of the document
    QList<Recipient> recipients;
    std::optional<Register> entry; ///< the register
    std::optional<QDate> lastDate; ///< of the register's last number; nothing: not known
    QList<DocumentId> duplicates;
    QList<StoredRouting> routings;
    QList<StoredChain> chains;
    std::optional<RepliedDocument> replied;
    QList<AnsweredDocument> answered;
    WorkingCalendar calendar;
    std::optional<Dossier> dossier; ///< only when the actor may know of it
    QList<Document> dossierDocuments;
    QList<DocumentId> dossierReferences; ///< those of them that lie there for reference only
    QList<rows::NumberRow> numbers;
    bool isSigned = false; ///< the command comes with its author's signature over what they decide
    std::optional<JudgedProof> proof; ///< what that signature says
    std::optional<PaperLevel> level; ///< of the document's signatures, as noted
    QList<SignatureGrowth> growths; ///< of the files that a command brings grown by signatures

    /// The content that the actor saw; when they do not say, the newest.
    Sha256 seenContent() const
    {
        return expectedContent.isNull() && document ? document->contentHash : expectedContent;
    }
    /// The one whose rights and duties are exercised.
    PersonId principal() const { return onBehalfOf.isNull() ? actor : onBehalfOf; }
};

/// A refusal: an outcome of the command, told to its author and kept.
inline Error refuse(Reason reason, const QString &detail = {}, ErrorKind kind = ErrorKind::Invalid)
{
    return {kind, reason, detail};
}

}
