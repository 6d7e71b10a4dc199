// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/VerifyFileSignature.h"

#include "app/cli/Console.h"
#include "app/cli/Verb.h"
#include "app/cli/VerifyText.h"
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

int verifyFileSignature(
    const QString &path, const QString &content, const TrustStore &trust, Console &console)
{
    const auto now = SystemClock().now();
    const auto data = content.isEmpty() ? path.chopped(Detached.size()) : content;
    const auto report = path.endsWith(Enveloping, Qt::CaseInsensitive)
        ? verifyEnvelopingFile(path, trust, now)
        : verifyDetachedFile(path, data, trust, now);
    if (!report.ok())
        return console.fail(report.error());
    auto json = report->toJson();
    json[u"file"] = path;
    console.result(verifyText(path, report.value(), console.language()), json);
    return report->verdict == SignatureVerdict::Valid ? Done : Negative;
}

}
