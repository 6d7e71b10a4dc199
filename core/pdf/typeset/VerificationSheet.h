// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace chauban {

/// A row of two cells: what is asked, what is known.
struct SheetRow
{
    QString name;
    QString text;
};

/// What is said of one signature, or of the file.
struct SheetSection
{
    QString heading;
    QList<SheetRow> rows;
    QStringList notes = {}; ///< paragraphs below the rows
};

/// The paper that tells what was found about a file's signatures (phiếu kiểm tra chữ ký số), for the file of the case.
struct VerificationSheet
{
    QString parentAgency = {}; ///< may be empty
    QString agency = {}; ///< may be empty
    QString title;
    QString conclusion;
    QList<SheetSection> sections;
    QString closing; ///< how the sheet came about
};

/// On A4 portrait, over as many pages as it needs. Errors: typeset.*.
Result<QByteArray> printVerificationSheet(const VerificationSheet &sheet, const QDateTime &created = {});

}
