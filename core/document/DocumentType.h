// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace chauban {

/// One of the 29 types of Decree 30/2020 art. 7, or a normative type of the law on promulgation.
struct DocumentType
{
    QString
        code; ///< abbreviation in the notation; "CV" and "TCg" stand for công văn and thư công, which have none
    QString name;
    bool inNotation = true; ///< the abbreviation is part of the notation
    bool carriesYear = false; ///< normative acts: number/year/TYPE-AGENCY
};

const QList<DocumentType> &documentTypes();
/// Null when the code is unknown.
const DocumentType *documentType(const QString &code);

/// The code number and notation of an outgoing paper (Decree 30/2020, annex I):
/// named type "05/QĐ-UBND", công văn "05/UBND-VP"; numbers below 10 are padded.
QString formatNotation(const DocumentType &type,
    qint64 number,
    const QString &bodyNotation,
    const QString &unitNotation,
    int year);
/// "01" … "09", "10", …
QString formatNumber(qint64 number);

}
