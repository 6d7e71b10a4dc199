// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/ReadPaper.h"

#include "core/reading/CleanText.h"
#include "core/reading/DocumentTypes.h"
#include "core/reading/NumberLine.h"
#include "core/reading/PaperReader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

constexpr int pagesSearchedForHeader = 12;

/// Enough words outside signature images to be a paper and not a banner.
bool hasText(const PageText &page)
{
    const auto words = std::ranges::count_if(page.words, [](const Word &word) { return !word.inWidget; });
    return words >= (page.imageCover > 0.5 ? 60 : 12);
}

/// The block "XÁC THỰC VĂN BẢN HỢP NHẤT" after a consolidated text: number and agency left, date and signer right.
std::optional<Header> consolidationHeader(const QList<PageText> &pages)
{
    for (auto index = static_cast<int>(pages.size()) - 1; index >= 0; --index) {
        for (const Row &row : rowsOf(pages[index])) {
            for (const Row &segment : segmentsOf(row, 1.2)) {
                const auto number = numberIn(segment);
                if (number && number->notation.startsWith("VBHN"_L1))
                    return headerAround(pages[index], index, segment);
            }
        }
    }
    return std::nullopt;
}

/// Type and subject of a paper that begins without any header.
PaperReading readTop(const QList<PageText> &pages)
{
    Header header;
    header.hasMotto = false;
    header.rows = rowsOf(pages.first());
    return PaperReader(pages, header).read();
}

/// `paper` with number, date, agency and signer of `identity`.
PaperReading withIdentity(PaperReading paper, const PaperReading &identity)
{
    for (const auto field : {&PaperReading::number,
             &PaperReading::notation,
             &PaperReading::dateText,
             &PaperReading::place,
             &PaperReading::agency,
             &PaperReading::parentAgency,
             &PaperReading::signerTitle,
             &PaperReading::signerName})
        if (identity.*field)
            paper.*field = identity.*field;
    paper.date = identity.date;
    const auto type = typeOfNotation(paper.notation.text);
    if (type)
        paper.type.text = type->name;
    return paper;
}

/// The first header with a number; failing that the first header; failing that a number line without a motto.
std::optional<Header> chosenHeader(const QList<PageText> &pages)
{
    const auto count = static_cast<int>(std::min<qsizetype>(pages.size(), pagesSearchedForHeader));
    std::optional<Header> first;
    for (int index = 0; index < count; ++index) {
        auto header = headerOn(pages[index], index);
        if (!header)
            continue;
        if (numberRow(*header))
            return header;
        if (!first)
            first = std::move(header);
    }
    for (int index = 0; !first && index < std::min(count, 2); ++index)
        first = headerWithoutMotto(pages[index], index);
    return first;
}

}

PaperReading readPaper(QList<PageText> pages)
{
    pages = repaired(std::move(pages));
    if (!std::ranges::any_of(pages, hasText))
        return {};
    auto header = chosenHeader(pages);
    const auto consolidated = header && numberRow(*header) ? std::nullopt : consolidationHeader(pages);
    if (consolidated) {
        // A consolidated text: what it is stands on the first page, who made it under its end.
        PaperReading first = header ? PaperReader(pages, *header).read() : readTop(pages);
        return withIdentity(std::move(first), PaperReader(pages, *consolidated).read());
    }
    if (!header) {
        PaperReading reading;
        reading.source = pages.first().imageCover > 0.5 ? TextSource::Recognised : TextSource::Typed;
        return reading;
    }
    return PaperReader(pages, *header).read();
}

}
