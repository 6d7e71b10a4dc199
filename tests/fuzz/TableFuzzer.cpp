// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/Csv.h"
#include "core/intake/PastedRows.h"
#include "core/intake/TypedDate.h"

#include <cstdlib>

using namespace chauban;

// What is read as a table is read the same after writing; pasted rows and dates never do harm.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto rows = readCsv(bytes); rows.ok()) {
        const auto again = readCsv(writeCsv(rows.value()));
        if (!again.ok() || again.value() != rows.value())
            std::abort();
    }
    const QDate today(2026, 11, 20);
    const auto text = QString::fromUtf8(bytes);
    pastedLetters(text, today);
    return 0;
}
