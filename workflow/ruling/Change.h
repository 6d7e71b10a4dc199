// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Dossier.h"
#include "core/document/PaperLevel.h"
#include "core/document/Register.h"
#include "workflow/access/Access.h"

#include <variant>

namespace chauban {

/// What a ruling does to the store, as values. Rules make them, workflow/authority/rows writes them; access,
/// work lists and the journal follow from them and are not listed.
struct PutDirectory
{
    Directory directory; ///< members to insert or replace
};
struct PutDelegation
{
    Delegation delegation;
};
struct PutCredential
{
    PersonId person;
    QByteArray salt;
    int cost = 0;
    QByteArray hash;
};
struct CreateDocument
{
    Document document;
};
struct UpdateDocument
{
    Document document;
};
struct AddVersion
{
    DocumentId document;
    DocumentVersion version;
    QList<DocumentFile> files;
};
struct PutRegister
{
    Register entry;
};
struct PutNumber
{
    RegisterId registerId;
    qint64 number = 0;
    DocumentId document;
    NumberState state = NumberState::Used;
    QString reason;
};
struct AddRelation
{
    Relation relation;
};
struct PutRecipients
{
    DocumentId document;
    QList<Recipient> recipients;
};
struct PutDossier
{
    Dossier dossier;
};
struct CollectDocument
{
    DossierId dossier;
    DocumentId document;
    Filing filing = Filing::Work;
};
struct ReleaseDocument
{
    DossierId dossier;
    DocumentId document;
};
struct PutChain
{
    ChainId id;
    int version = 1;
    QString name;
    QString kind;
    QByteArray body; ///< the exact bytes of the chain file
};
struct PutRouting
{
    RoutingId id;
    DocumentId document;
    ChainId chain;
    int chainVersion = 1;
    int version = 1;
    bool open = true;
    QByteArray body; ///< the routing as canonical JSON
    QList<Task> tasks; ///< all of its tasks
};
struct PutPaperLevel
{
    BodyId body;
    PaperLevel level;
};

using Change = std::variant<PutDirectory,
    PutDelegation,
    PutCredential,
    CreateDocument,
    UpdateDocument,
    AddVersion,
    PutRegister,
    PutNumber,
    AddRelation,
    PutRecipients,
    PutDossier,
    CollectDocument,
    ReleaseDocument,
    PutChain,
    PutRouting,
    PutPaperLevel>;

/// What a rule answers when it does not refuse.
struct Ruling
{
    QString type; ///< the event's type: "document.registered"
    DocumentId document; ///< null: about none
    QList<Change> changes;
    QJsonObject facts; ///< what the journal keeps
    QJsonObject result; ///< what the actor is told: the number given, …
    QList<Ruling> further; ///< changes of other documents that follow from it, each with an event of its own
};

}
