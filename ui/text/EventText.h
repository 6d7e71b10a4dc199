// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chauban {

/// What happened, as a document's history tells it in Vietnamese; the type itself when it is not known.
QString eventText(const QString &type);

}
