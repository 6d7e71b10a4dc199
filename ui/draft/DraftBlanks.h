// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chauban {

/// How a blank of a template is shown in the form.
struct BlankShape
{
    QString label; ///< in the person's language
    QString hint; ///< inside the empty field; may be empty
    int least = 0; ///< lines; 0: a single line that does not grow
    int most = 0;
};

/// The shape of a blank that our templates have; a single line under its own label (`fallback`) when not known.
BlankShape blankShape(const QString &name, const QString &fallback);

}
