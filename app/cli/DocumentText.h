// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/session/View.h"

class QJsonObject;

namespace chauban {

/// A document as a line of a list: number, notation, date, agency, subject, state.
QStringList documentHeader();
QStringList documentCells(const Document &document);
QJsonObject documentJson(const Document &document);
/// All of it, for `document show`.
QString viewText(const Directory &directory, const DocumentView &view);
QJsonObject viewJson(const DocumentView &view);

}
