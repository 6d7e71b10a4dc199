// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/base/Sha256.h"
#include "ui/text/ReasonText.h"

#include <QJsonObject>
#include <QTimeZone>

namespace chauban {

struct VerificationReport;

/// Which file was checked, when, and for whom.
struct VerifiedFile
{
    QString name;
    Sha256 hash;
    qint64 size = 0;
    Instant checkedAt;
    QTimeZone zone;
    QString parentAgency = {}; ///< over the sheet; both may be empty
    QString agency = {};
};

/// The report as data, with the file's name: what `chaubanctl verify --json` prints of a file.
QJsonObject verificationJson(const QString &file, const VerificationReport &report);

/// The report as a paper to be kept (PDF): the conclusion, the file, the four answers and the level of each signature,
/// the changes with their rules. Needs a QGuiApplication. Errors: typeset.*.
Result<QByteArray> verificationPaper(
    const VerifiedFile &file, const VerificationReport &report, Language language);

/// One of the two, by the ending of the path that it is for: ".json", else PDF.
Result<QByteArray> verificationFile(
    const QString &path, const VerifiedFile &file, const VerificationReport &report, Language language);

}
