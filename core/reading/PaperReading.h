// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QRectF>
#include <QString>

namespace chauban {

/// One thing read from a paper. Empty text: not found.
struct ReadField
{
    QString text;
    double confidence = 0; ///< 0 (nothing) … 1 (as good as typed by a clerk)
    int page = -1; ///< 0-based
    QRectF box; ///< where it stands, points from the top left corner of the displayed page

    explicit operator bool() const { return !text.isEmpty(); }
};

/// Where a paper's text comes from, hence how far it can be trusted.
enum class TextSource {
    None, ///< pictures only: text recognition must come first
    Typed, ///< the program that wrote the paper put the text in
    Recognised, ///< recognised from a picture; often wrong
};

/// What a clerk would enter in the register, read off the paper.
struct PaperReading
{
    TextSource source = TextSource::None;
    ReadField number; ///< with notation and without blanks: "05/QĐ-UBND"; empty while the digits are missing
    ReadField notation; ///< the part after the number, also when no number is assigned yet: "QĐ-UBND"
    ReadField place;
    ReadField dateText; ///< ISO 8601, "2025-01-08"
    QDate date; ///< the same as a value; invalid when not found
    ReadField parentAgency; ///< the superior agency printed above the author
    ReadField agency; ///< the author, lines joined by blanks
    ReadField type; ///< "Quyết định"
    ReadField subject; ///< as printed; the "V/v" of letters is left out
    ReadField signerTitle; ///< lines joined by " / "
    ReadField signerName;
    ReadField urgency; ///< "Hỏa tốc", "Thượng khẩn", "Khẩn"
    ReadField secrecy; ///< "Mật", "Tối mật", "Tuyệt mật"
};

}
