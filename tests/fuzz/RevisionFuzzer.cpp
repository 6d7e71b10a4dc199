// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/revision/Revisions.h"
#include "core/pdf/revision/StrayBytes.h"

#include <cstdlib>

using namespace chauban;

// Revisions lie in order, one after the other, within the file.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const auto list = pdf::readRevisions(bytes);
    qint64 last = 0;
    for (const auto &revision : list.revisions) {
        if (revision.begin < last || revision.marker < revision.begin || revision.end < revision.marker
            || revision.end > bytes.size())
            std::abort();
        last = revision.end;
        pdf::findStrayBytes(bytes, revision, {});
    }
    return 0;
}
