// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/VerifyFileSignature.h"

#include "core/signing/cades/CadesOperation.h"

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto Detached = ".p7s"_L1;
constexpr auto Enveloping = ".p7m"_L1;
}

bool isFileSignature(const QString &path)
{
    return path.endsWith(Detached, Qt::CaseInsensitive) || path.endsWith(Enveloping, Qt::CaseInsensitive);
}

Result<VerificationReport> judgeFileSignature(
    const QString &path, const QString &content, const TrustStore &trust)
{
    const auto now = SystemClock().now();
    if (path.endsWith(Enveloping, Qt::CaseInsensitive))
        return verifyEnvelopingFile(path, trust, now);
    return verifyDetachedFile(path, content.isEmpty() ? path.chopped(Detached.size()) : content, trust, now);
}

}
