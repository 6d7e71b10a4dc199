// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/access/Access.h"

namespace chauban {

/// What a command demands of its actor. Each demand is enough by itself; a command may list several.
enum class Demand {
    Administrator, ///< holds an administrator's position
    Officer, ///< holds any other position
    BodyClerk, ///< is a clerk of the document's (or register's) body
    Author, ///< wrote the document, or was given it back to revise
    Signer, ///< is asked to sign it, or has signed it
    Participant, ///< has any relationship to the document but Informed
    Viewer, ///< may see the document
    DossierKeeper, ///< holds the dossier, or heads its unit
    AnyClerk, ///< is a clerk of any body: deposits what is closed
    TaskHolder, ///< the routing decides: has, or had, a task on the document
};

/// Two further rules are about a relation and not about a command:
///
///   relation to a paper                        | files it as work | a reply closes it
///   clerk, director, lead                      | yes              | yes
///   author, contributor, approver, signer      | yes              | no
///   informed, recipient, holder of a dossier   | no               | no
///
/// What somebody files as work into a dossier, its holder sees, also the next one to whom the dossier is handed over;
/// what is filed for reference nobody sees by it. So a dossier never shows more people a paper than those who work
/// on the paper chose to, and one who only knows a paper cannot pass sight of it on.
bool filesAsWork(const QList<Relationship> &relationships);
/// Whether issuing a reply may end the work on an incoming paper, for one with these relationships to it.
bool closesByReply(const QList<Relationship> &relationships);

/// The demands of a command by its name; empty for an unknown name: nobody may.
QList<Demand> demandsOf(const QString &command);
/// All names that demandsOf() knows, in the order of the table.
QStringList commandNames();

/// What is known of the actor when rights are asked.
struct Standing
{
    QList<Position> positions; ///< held now by the one for whom the act is done
    QList<Relationship> relationships; ///< to the document
    bool servesBody = false; ///< as clerk of the body concerned
    bool keepsDossier = false; ///< the dossier concerned
};

bool meets(Demand demand, const Standing &standing);
/// Whether any demand of the command is met.
bool may(const QString &command, const Standing &standing);

}
