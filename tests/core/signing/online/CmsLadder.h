// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/cades/Cades.h"
#include "core/signing/cades/CmsEnvelope.h"
#include "core/signing/cades/VerifyCades.h"
#include "core/signing/online/CmsLevels.h"
#include "tests/core/signing/online/Ladder.h"
#include "tests/support/Must.h"

#include <QFile>

namespace chauban::test {

inline QByteArray signedContent()
{
    return QByteArray("nội dung bất kỳ\0\xff", 20).repeated(200);
}

inline QByteArray signedFile(
    const TestNetwork &network, const QString &key, const QByteArray &content = signedContent())
{
    return must(detachedCadesOver(content, *network.key(key), {SystemClock().now()}));
}

inline FileSignature asFile(const QByteArray &cms, const QByteArray &content = signedContent())
{
    return {cms, digestsOf(QByteArrayView(content))};
}

inline SignatureReport judged(
    const QByteArray &cms, const TrustStore &trust, Instant now = SystemClock().now())
{
    return firstOf(verifyDetachedCms(cms, asFile({}).content, trust, now));
}

/// Level, verdict, revocation and whether the time is proven, as our verifier sees it.
inline std::string cmsWords(const QByteArray &cms, const TrustStore &trust, Instant now = SystemClock().now())
{
    const auto report = judged(cms, trust, now);
    return QStringList{report.level,
        word(report.verdict),
        word(report.revocation),
        report.timeProven ? QStringLiteral("proven") : QStringLiteral("claimed")}
        .join(u' ')
        .toStdString();
}

}
