// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/ReadPaper.h"

#include "core/base/Fold.h"
#include "core/reading/AgencyName.h"
#include "core/reading/CleanText.h"
#include "core/reading/DocumentTypes.h"
#include "core/reading/Header.h"
#include "core/reading/NumberLine.h"
#include "core/reading/Signer.h"
#include "core/reading/Subject.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

constexpr int pagesSearchedForHeader = 12;
constexpr double sureOfRecognised = 0.4; // the most that text from recognition can claim

/// Enough words outside signature images to be a paper and not a banner.
bool hasText(const PageText &page)
{
    const auto words = std::ranges::count_if(page.words, [](const Word &word) { return !word.inWidget; });
    return words >= (page.imageCover > 0.5 ? 60 : 12);
}

/// Reads one paper, field by field, from one page's header.
class PaperReader
{
public:
    PaperReader(const QList<PageText> &pages, const Header &header)
        : m_pages(pages)
        , m_page(pages[header.page])
        , m_header(header)
    {
        m_reading.source
            = m_page.imageCover > 0.5 || m_page.invisibleText ? TextSource::Recognised : TextSource::Typed;
    }

    PaperReading read()
    {
        readNumber();
        readAgency();
        readDate();
        readTypeAndSubject();
        readSigner();
        readMarks();
        return m_reading;
    }

private:
    ReadField field(const QString &text, double confidence, const QRectF &box, int page = -1) const
    {
        if (text.isEmpty())
            return {};
        if (!m_header.hasMotto)
            confidence *= 0.8;
        if (m_reading.source == TextSource::Recognised)
            confidence = std::min(confidence, sureOfRecognised);
        return {text, confidence, page < 0 ? m_header.page : page, box};
    }

    void readNumber()
    {
        const auto found = numberRow(m_header);
        if (!found)
            return;
        m_numberRow = *found;
        const Row &row = m_header.left[m_numberRow];
        const auto line = numberIn(row);
        m_reading.number = field(line->number, line->notation.contains(u'-') ? 0.97 : 0.9, row.box);
        m_reading.notation = field(line->notation, 0.95, row.box);
    }

    void readAgency()
    {
        QList<Row> lines;
        const auto end = m_numberRow < 0 ? std::min<qsizetype>(6, m_header.left.size()) : m_numberRow;
        for (const Row &row : m_header.left.first(end)) {
            if (row.isRule())
                continue;
            const bool apart
                = !lines.isEmpty() && row.box.top() - lines.last().box.bottom() > 2.5 * row.height();
            const auto type = typeOnLine(row.text());
            if (!row.capitals() || (type && type->rest.isEmpty()) || (apart && m_numberRow < 0))
                break;
            lines << withoutRules(row);
        }
        const AgencyRows rows = agencyRows(lines);
        const double sure = m_numberRow < 0 ? 0.6 : 0.93;
        m_reading.agency = field(joinedText(rows.agency), sure, around(rows.agency));
        m_reading.parentAgency = field(joinedText(rows.parent), sure - 0.05, around(rows.parent));
        if (!lines.isEmpty())
            m_headerBottom = lines.last().box.bottom();
        if (m_numberRow >= 0)
            m_headerBottom = std::max(m_headerBottom, m_header.left[m_numberRow].box.bottom());
    }

    /// A line drawn with dashes may stand close under or beside a name.
    static Row withoutRules(const Row &row)
    {
        Row kept;
        for (const Word &word : row.words)
            if (!Row{{word}, word.box}.isRule() || word.text.size() < 3)
                kept.add(word);
        return kept;
    }

    void readDate()
    {
        const auto line = dateIn(m_header.right);
        if (!line)
            return;
        m_reading.place = field(line->place, 0.93, line->box);
        m_reading.date = line->date;
        m_reading.dateText = field(line->date.toString(Qt::ISODate), 0.97, line->box);
        m_headerBottom = std::max(m_headerBottom, line->box.bottom());
    }

    /// The row that names the type: in capitals, near the middle, above the body.
    qsizetype typeRow() const
    {
        for (qsizetype i = 0; i < m_header.rows.size() && i < 24; ++i) {
            const Row &row = m_header.rows[i];
            if (opensBody(row))
                return -1;
            const double offCentre = std::abs(row.box.center().x() - m_page.size.width() / 2);
            if (!row.capitals() || offCentre > m_page.size.width() * 0.16
                || row.box.bottom() < m_headerBottom)
                continue;
            const auto type = typeOnLine(row.text());
            if (type && (type->rest.isEmpty() || row.words.size() > 2))
                return i;
        }
        return -1;
    }

    void readTypeAndSubject()
    {
        const auto hint = typeOfNotation(m_reading.notation.text);
        const auto i = typeRow();
        const LetterSubject letter = subjectOfLetter(m_header.left, bodyTop());
        if (i < 0) {
            readLetter(letter, hint ? hint->name : QString());
            return;
        }
        const Row &row = m_header.rows[i];
        qsizetype below = i + 1;
        auto line = typeOnLine(row.text());
        // A type may be broken: "THÔNG TƯ / LIÊN TỊCH".
        if (below < m_header.rows.size() && m_header.rows[below].capitals()) {
            const auto longer = typeOnLine(row.text() + u' ' + m_header.rows[below].text());
            if (longer && longer->rest.isEmpty() && longer->type.name != line->type.name) {
                line = longer;
                ++below;
            }
        }
        const bool agrees = !hint || hint->name == line->type.name;
        m_reading.type = field(line->type.name, agrees ? 0.97 : 0.8, row.box);
        if (hint && hint->abbreviation == "VBHN"_L1)
            m_reading.type.text = hint->name;
        QList<Row> subject = subjectBelowType(m_header.rows.sliced(below), m_page.size.width());
        const QString text = (line->rest + u' ' + joinedText(subject)).trimmed();
        m_reading.subject
            = field(text, line->rest.isEmpty() ? 0.9 : 0.7, subject.isEmpty() ? row.box : around(subject));
        if (!m_reading.subject && !letter.text.isEmpty())
            m_reading.subject = field(letter.text, 0.8, letter.box);
    }

    /// A paper without a type line: a letter, unless number and notation say otherwise.
    void readLetter(const LetterSubject &letter, const QString &hinted)
    {
        const bool isLetter = !letter.text.isEmpty() || hinted.isEmpty();
        const QString type = isLetter ? officialLetter : hinted;
        const bool evidence = m_reading.notation || !letter.text.isEmpty();
        m_reading.type = field(evidence ? type : QString(), letter.text.isEmpty() ? 0.6 : 0.95, letter.box);
        m_reading.subject = field(letter.text, 0.92, letter.box);
    }

    /// Where the header's columns end: the first row that opens the body or runs across both columns.
    double bodyTop() const
    {
        for (const Row &row : m_header.rows) {
            if (row.box.top() < m_headerBottom)
                continue;
            for (const Row &segment : segmentsOf(row, 1.2)) {
                const bool across
                    = segment.box.left() < m_header.divide - 60 && segment.box.right() > m_header.divide + 60;
                if (opensBody(segment) || across)
                    return row.box.top();
            }
        }
        return std::numeric_limits<double>::max();
    }

    void readSigner()
    {
        std::optional<SignatureBlock> best;
        int bestPage = 0;
        for (qsizetype index = m_header.page; index < m_pages.size(); ++index) {
            const double top = index == m_header.page ? m_headerBottom + 40 : 0;
            auto block = signatureOn(m_pages[index], top);
            if (!block || (best && !block->besideRecipients))
                continue;
            best = std::move(block);
            bestPage = static_cast<int>(index);
            if (best->besideRecipients)
                break;
        }
        if (!best)
            return;
        const double sure = best->besideRecipients ? 0.9 : 0.7;
        m_reading.signerTitle
            = field(joinedText(best->titles, u" / "_s), sure - 0.1, around(best->titles), bestPage);
        m_reading.signerName = field(joinedText(best->name), sure, around(best->name), bestPage);
    }

    /// Stamps and typed marks stand alone on their line, in capitals, in the upper half of the first page.
    void readMarks()
    {
        struct Mark
        {
            QLatin1StringView folded;
            QString name;
        };
        static const std::array urgencies = {Mark{"hoatochengio"_L1, u"Hỏa tốc"_s},
            Mark{"hoatoc"_L1, u"Hỏa tốc"_s},
            Mark{"thuongkhan"_L1, u"Thượng khẩn"_s},
            Mark{"khan"_L1, u"Khẩn"_s}};
        static const std::array secrecies = {
            Mark{"tuyetmat"_L1, u"Tuyệt mật"_s}, Mark{"toimat"_L1, u"Tối mật"_s}, Mark{"mat"_L1, u"Mật"_s}};
        for (const Row &row : rowsOf(m_page)) {
            for (const Row &segment : segmentsOf(row, 1.2)) {
                if (segment.box.top() > m_page.size.height() / 2 || !segment.capitals())
                    continue;
                const QString text = compactFolded(segment.compact());
                for (const Mark &mark : urgencies)
                    if (text == mark.folded && !m_reading.urgency)
                        m_reading.urgency = field(mark.name, 0.9, segment.box);
                for (const Mark &mark : secrecies)
                    if (text == mark.folded && !m_reading.secrecy)
                        m_reading.secrecy = field(mark.name, 0.9, segment.box);
            }
        }
    }

    const QList<PageText> &m_pages;
    const PageText &m_page;
    const Header &m_header;
    PaperReading m_reading;
    qsizetype m_numberRow = -1;
    double m_headerBottom = 0;
};

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
