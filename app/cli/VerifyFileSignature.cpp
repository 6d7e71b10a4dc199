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
    return path.endsWith(Detached, Qt::CaseInsensitive) || isEnvelopingSignature(path);
}

bool isEnvelopingSignature(const QString &path)
{
    return path.endsWith(Enveloping, Qt::CaseInsensitive);
}

QString signedContent(const QString &path, const QString &content)
{
    return content.isEmpty() ? path.chopped(Detached.size()) : content;
}

Result<VerificationReport> judgeFileSignature(const QString &path,
    const QString &content,
    const TrustStore &trust,
    Instant now,
    VerifyOptions::Revocation revocation)
{
    if (isEnvelopingSignature(path))
        return verifyEnvelopingFile(path, trust, now, revocation);
    return verifyDetachedFile(path, signedContent(path, content), trust, now, revocation);
}

}
