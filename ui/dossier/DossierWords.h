// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Dossier.h"

#include <QCoreApplication>

namespace chauban {

struct DossierView;

/// How people name what a dossier has.
class DossierWords
{
    Q_DECLARE_TR_FUNCTIONS(DossierWords)

public:
    static QString retention(Retention retention);
    static QList<Retention> retentions();
    /// "01" open, "02" conditional, "03" secret.
    static QString accessMode(const QString &code);
    /// What keeps the dossier from being archived, one sentence each; empty: nothing.
    static QStringList missingForArchive(const DossierView &view);
};

}
