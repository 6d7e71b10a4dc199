// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/Timestamping.h"

#include <cstdlib>

using namespace chauban;

// A time-stamping authority's answer comes over plain HTTP: without an anchor no token of it is taken. Question and
// time are those of the seeds, so that an answer gets as far as it can.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray answer(reinterpret_cast<const char *>(data), qsizetype(size));
    const TimestampQuestion question{Sha256::of("words"), {}, {}};
    if (checkedToken(answer, question, {}, Instant{1780214400000}).ok())
        std::abort();
    return 0;
}
