// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/Document.h"
#include "ui/list/LineModel.h"

namespace chauban {

/// A column of a register on the screen.
struct RegisterColumn
{
    QString id; ///< English; under which its width is remembered
    LineModel::Column cell;
    int width = 0; ///< at 100 %; 0: the subject, which takes what is left
    int leave = 0; ///< the highest leave first where there is no room; 0: always there
};

/// The prescribed columns (Decree 30/2020, annex IV) as far as a list shows them, the state last.
QList<RegisterColumn> registerColumns(DocumentKind kind);

}
