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
