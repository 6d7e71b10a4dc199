// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/reading/PaperReading.h"

namespace chauban {

class Console;

/// Opens a PDF in the confined worker and reads its register fields.
Result<PaperReading> readPaperFile(const QString &path);

/// Reads the papers of `folder` that the table lists and prints how often each field agrees, for papers of the kind
/// "digital-born", and every disagreement. The table is tab-separated with a head line; it uses the columns file, kind,
/// parent_agency, agency, number, place, date, type, subject, signer_title and signer_name. Returns the exit code.
int compareWithTable(const QString &table, const QString &folder, Console &console);

}
