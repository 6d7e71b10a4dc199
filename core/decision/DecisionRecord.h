// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Sha256.h"
#include "core/journal/Journal.h"

#include <QStringList>

namespace chauban {

/// A file of the document that the signer had before them.
struct DecidedFile
{
    Sha256 hash; ///< of its bytes
    QString name;

    friend bool operator==(const DecidedFile &, const DecidedFile &) = default;
};

/// What one person decided on one document, in words that a person reads and values that a program compares. Names
/// stand beside the ids of what they name; empty members have no line.
struct DecisionRecord
{
    QString agency;
    OrgId org;
    QString notation; ///< as printed on the paper
    QString number; ///< ours, as the register has it
    QString subject;
    DocumentId document;
    int version = 0;
    Sha256 content; ///< content hash of that version
    QList<DecidedFile> files;

    QString chain; ///< the name of the chain that the document goes through
    int chainVersion = 0;
    RoutingId routing;
    QString step; ///< as people read it
    QString stepId;
    TaskId task; ///< null: the decision is about the whole routing

    QString choice; ///< as people read it: "Đồng ý"
    QString choiceWord; ///< the verb of the command: "perform"
    QString lead;
    QStringList contributors;
    QStringList informed;
    QString deadline;
    QString reassignedTo;
    QString returnedTo;
    bool straightBack = false;
    bool endsOthers = false;
    QString comment;

    QString person; ///< who decided, with their positions
    PersonId personId;
    QString onBehalfOf; ///< in whose name; empty: their own
    PersonId onBehalfOfId;
    DelegationId delegation;

    CommandId command;
    Sha256 commandHash; ///< of the command's canonical bytes (core/journal/FORMAT.md, tag chauban.command.1)
    JournalHead head; ///< the newest journal head that the signer knew

    friend bool operator==(const DecisionRecord &, const DecisionRecord &) = default;
};

/// The one byte form of a record: FORMAT.md. Only what this gives is signed, hashed or stored.
QByteArray recordBytes(const DecisionRecord &record);
/// Reads it back. Fails with "decision.record-damaged" (detail: the line) for everything that recordBytes() would not
/// have written.
Result<DecisionRecord> recordFromBytes(const QByteArray &bytes);
/// The label of the first line in which two records differ; empty: they are the same.
QString differingLine(const DecisionRecord &a, const DecisionRecord &b);

}
