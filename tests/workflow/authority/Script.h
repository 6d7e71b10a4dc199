// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Agency.h"

#include <QMap>

#include <random>

namespace chauban::tests {

/// A long day of a small agency, drawn from a seed: people of all roles give sensible and senseless commands.
struct Script : Agency
{
    explicit Script(quint32 seed);

    /// Draws and runs one command; keeps it with its outcome.
    void step();

    struct Given
    {
        Command command;
        Outcome outcome;
    };
    QList<Given> given;
    QList<DocumentId> documents; ///< that were asked for, whether they came to be or not
    QMap<QString, int> accepted; ///< by command name

private:
    int below(int limit) { return int(random() % quint32(limit)); }
    template<typename List>
    auto any(const List &list)
    {
        return list.at(below(int(list.size())));
    }
    DocumentId anyDocument();
    DocumentId newDocument();
    DossierId anyDossier() { return dossiers.isEmpty() ? ids.create<DossierId>() : any(dossiers); }
    Principal anyone() { return Principal::of(any(directory.people).id); }
    Metadata anyLetter();
    DocumentFile anyFile();

    Command draw();
    CommandBody drawArrival();
    CommandBody drawDraft();
    CommandBody drawOnPaper();
    void sign(Command &drawn);
    CommandBody drawRouting();
    Command drawTask();
    CommandBody drawDossier();
    ImportRegister drawOldBook();

    std::mt19937 random;
    QList<DossierId> dossiers;
};

}
