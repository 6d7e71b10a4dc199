// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/organisation/OrganisationCommands.h"
#include "workflow/processing/ProcessingCommands.h"
#include "workflow/record/CopyCommands.h"
#include "workflow/record/DossierCommands.h"
#include "workflow/record/RaiseCommand.h"
#include "workflow/record/RecordCommands.h"
#include "workflow/record/RegisterCommands.h"

namespace chauban {

using CommandBody = std::variant<ChangeDirectory,
    SetPassword,
    GrantDelegation,
    RevokeDelegation,
    ReceiveDocument,
    RegisterDocument,
    JoinDocument,
    RejectDocument,
    CorrectDocument,
    DraftDocument,
    ReviseDocument,
    RelateDocument,
    CopyDocument,
    CancelNumber,
    OpenRegister,
    PublishChain,
    StartRouting,
    ActOnRouting,
    SignDocument,
    AssignNumber,
    SealDocument,
    IssueDocument,
    RaiseDocument,
    ImportRegister,
    UpdateRecipient,
    OpenDossier,
    CollectIntoDossier,
    RemoveFromDossier,
    HandOverDossier,
    CloseDossier,
    ArchiveDossier>;

/// A wish to change something, as its author gave it. Repeating it under the same id changes nothing further.
struct Command
{
    CommandId id;
    OrgId org;
    PersonId actor;
    DeviceId device;
    PersonId onBehalfOf; ///< null: for oneself
    DocumentId document; ///< the target; null: about no document
    TaskId expectedTask; ///< the task that the actor believes to be doing; null: none
    Sha256 expectedContent; ///< the content that the actor saw; null: none
    Instant claimedAt; ///< the author's clock: shown, never used
    DecisionProof proof; ///< the author's signature over the record of what they decide; may be null
    CommandBody body;
    /// Files whose bytes the actor has handed in, as their session vouches: not part of what they sent.
    QSet<Sha256> uploaded = {};
};

/// The name of the command's body: "document.register".
QString commandName(const Command &command);
/// The canonical bytes of a command: FORMAT.md, tag chauban.command.1.
QByteArray commandBytes(const Command &command);
/// The body by name and JSON. Fails with "command.unknown" or "data.malformed".
Result<CommandBody> commandBody(const QString &name, const QJsonObject &json);

/// What became of a command: the same answer for every retry.
struct Outcome
{
    bool accepted = false;
    QString reason; ///< of a refusal: a reason id
    QString detail;
    QJsonObject result;
    qint64 position = 0; ///< of its event in the journal; 0 when refused
    Instant decidedAt;

    static constexpr auto fields()
    {
        using T = Outcome;
        return std::tuple{Field{"accepted", &T::accepted},
            Field{"reason", &T::reason},
            Field{"detail", &T::detail},
            Field{"result", &T::result},
            Field{"position", &T::position},
            Field{"decidedAt", &T::decidedAt}};
    }
};

}
