// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/EnumWords.h"

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

/// The three forms of a copy (Decree 30/2020, article 25): of an original, of a part of it, of a copy.
enum class CopyForm { TrueCopy, Extract, CopyOfCopy };
template<>
inline constexpr auto enumWords<CopyForm> = std::to_array<EnumWord<CopyForm>>({
    {CopyForm::TrueCopy, "sao-y"},
    {CopyForm::Extract, "trich-sao"},
    {CopyForm::CopyOfCopy, "sao-luc"},
});

/// "SY", "TrS", "SL" with their names; documentType() knows them too, documentTypes() does not list them.
const DocumentType &copyType(CopyForm form);
/// Of the code of a copy; nothing for every other type.
std::optional<CopyForm> copyFormOf(const QString &code);

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
