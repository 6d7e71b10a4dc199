// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/Header.h"
#include "core/reading/PaperReading.h"

namespace chauban {

struct LetterSubject;

/// Reads one paper, field by field, from one page's header. Pages and header must outlive it.
class PaperReader
{
public:
    PaperReader(const QList<PageText> &pages, const Header &header);

    PaperReading read();

private:
    ReadField field(const QString &text, double confidence, const QRectF &box, int page = -1) const;
    void readNumber();
    void readAgency();
    /// A line drawn with dashes may stand close under or beside a name.
    static Row withoutRules(const Row &row);
    void readDate();
    /// The row that names the type: in capitals, near the middle, above the body.
    qsizetype typeRow() const;
    void readTypeAndSubject();
    /// A paper without a type line: a letter, unless number and notation say otherwise.
    void readLetter(const LetterSubject &letter, const QString &hinted);
    /// Where the header's columns end: the first row that opens the body or runs across both columns.
    double bodyTop() const;
    void readSigner();
    /// Stamps and typed marks stand alone on their line, in capitals, in the upper half of the first page.
    void readMarks();

    const QList<PageText> &m_pages;
    const PageText &m_page;
    const Header &m_header;
    PaperReading m_reading;
    qsizetype m_numberRow = -1;
    double m_headerBottom = 0;
};

}
