// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/SignatureRequest.h"
#include "core/signing/SigningKey.h"

namespace chauban {

class PdfFile;

/// Names of the empty fields that our templates leave in a draft: three text fields (/DA in a Times-like font)
/// and two signature fields. The agency's /Lock is FieldMDP Include over the three.
namespace fields {
inline constexpr auto Number = "chauban.number";
inline constexpr auto Day = "chauban.day";
inline constexpr auto Month = "chauban.month";
inline constexpr auto Signature = "chauban.signature"; ///< the competent person
inline constexpr auto Seal = "chauban.seal"; ///< the agency
}

/// What is written into a signed paper when it gets its number.
struct Numbering
{
    QString number; ///< as it stands on the page: "05", or "05/UBND-VP" where the notation is not printed
    QString day; ///< "02"
    QString month; ///< "11"
};

/// Where number, day, month and seal stand on a paper that has no such fields.
struct NumberingPlaces
{
    PagePlace number;
    PagePlace day;
    PagePlace month;
    PagePlace seal;
    double pointSize = 13;
};

/// The agency's act: its key, its seal (PNG, shown in true size), and when.
struct AgencySeal
{
    const SigningKey &key;
    QByteArray image;
    Instant time;
};

/// Does the paper carry our named fields for number, day, month and seal, still empty?
/// Errors: pdf.broken.
Result<bool> hasNumberingFields(const PdfFile &file);

/// Numbers and seals a paper that the competent person has signed; the signed PDF is returned and earlier
/// signatures stay valid.
/// With our fields: they are filled and the agency signs in one update that locks them (FieldMDP).
/// Without: one agency signature per blank, in the order number, day, month, seal, each shown over its place.
/// Errors: sign.number-places-needed (no fields and no places), and those of signPdf().
Result<QByteArray> sealWithNumber(const QByteArray &pdf,
    const Numbering &numbering,
    const AgencySeal &seal,
    const std::optional<NumberingPlaces> &places = std::nullopt);

}
