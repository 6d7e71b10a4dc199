// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/Certificate.h"
#include "core/signing/verify/TrustStore.h"
#include "core/signing/verify/VerificationReport.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace chauban;

// Roots that a person imports, a worker's report, a certificate alone.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto store = TrustStore::fromPem(bytes);
    if (store.ok() && store.value().roots.isEmpty())
        std::abort();
    if (const auto json = QJsonDocument::fromJson(bytes); json.isObject()) {
        const auto report = VerificationReport::fromJson(json.object());
        if (report && !VerificationReport::fromJson(report->toJson()))
            std::abort();
    }
    static_cast<void>(Certificate::fromDer(bytes));
    return 0;
}
