// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/PageText.h"
#include "core/reading/PaperReading.h"

namespace chauban {

/// Reads the register fields from the words of a paper, by the layout norm (Decree 30/2020, annex I) and the layouts
/// of the Party, the National Assembly, the courts and the gazettes that differ from it. In this order:
/// 1. text is repaired (composition, soft hyphens, the letter đ of legacy encodings, letterspacing);
/// 2. the page with the national or Party motto is found; the motto divides its header into two columns;
/// 3. left column: agency lines, number, "V/v"; right column: place and date;
/// 4. below: type and subject, then on this or a later page the signature block;
/// 5. every field says how sure it is; text under a page-wide picture counts as recognised and is never sure.
PaperReading readPaper(QList<PageText> pages);

}
