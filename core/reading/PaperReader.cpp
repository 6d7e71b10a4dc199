// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/PaperReader.h"

#include "core/reading/AgencyName.h"
#include "core/reading/DocumentTypes.h"
#include "core/reading/NumberLine.h"
#include "core/reading/Signer.h"
#include "core/reading/Subject.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

constexpr double sureOfRecognised = 0.4; // the most that text from recognition can claim

}

PaperReader::PaperReader(const QList<PageText> &pages, const Header &header)
    : m_pages(pages)
    , m_page(pages[header.page])
    , m_header(header)
{
    m_reading.source
        = m_page.imageCover > 0.5 || m_page.invisibleText ? TextSource::Recognised : TextSource::Typed;
}

PaperReading PaperReader::read()
{
    readNumber();
    readAgency();
    readDate();
    readTypeAndSubject();
    readSigner();
    readMarks();
    return m_reading;
}

ReadField PaperReader::field(const QString &text, double confidence, const QRectF &box, int page) const
{
    if (text.isEmpty())
        return {};
    if (!m_header.hasMotto)
        confidence *= 0.8;
    if (m_reading.source == TextSource::Recognised)
        confidence = std::min(confidence, sureOfRecognised);
    return {text, confidence, page < 0 ? m_header.page : page, box};
}

void PaperReader::readNumber()
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

void PaperReader::readAgency()
{
    QList<Row> lines;
    const auto end = m_numberRow < 0 ? std::min<qsizetype>(6, m_header.left.size()) : m_numberRow;
    for (const Row &row : m_header.left.first(end)) {
        if (row.isRule())
            continue;
        const bool apart = !lines.isEmpty() && row.box.top() - lines.last().box.bottom() > 2.5 * row.height();
        const auto type = typeOnLine(row.text());
        const bool isName = row.capitals() || (m_numberRow >= 0 && row.bold());
        if (!isName || (type && type->rest.isEmpty()) || (apart && m_numberRow < 0))
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

Row PaperReader::withoutRules(const Row &row)
{
    Row kept;
    for (const Word &word : row.words)
        if (!Row{{word}, word.box}.isRule() || word.text.size() < 3)
            kept.add(word);
    return kept;
}

void PaperReader::readDate()
{
    const auto line = dateIn(m_header.right);
    if (!line)
        return;
    m_reading.place = field(line->place, 0.93, line->box);
    m_reading.date = line->date;
    m_reading.dateText = field(line->date.toString(Qt::ISODate), 0.97, line->box);
    m_headerBottom = std::max(m_headerBottom, line->box.bottom());
}

qsizetype PaperReader::typeRow() const
{
    for (qsizetype i = 0; i < m_header.rows.size() && i < 24; ++i) {
        const Row &row = m_header.rows[i];
        if (row.box.bottom() <= m_headerBottom)
            continue;
        if (opensBody(row))
            return -1;
        const double offCentre = std::abs(row.box.center().x() - m_page.size.width() / 2);
        if (!row.capitals() || offCentre > m_page.size.width() * 0.16)
            continue;
        const auto type = typeOnLine(row.text());
        if (type && (type->rest.isEmpty() || row.words.size() > 2))
            return i;
    }
    return -1;
}

void PaperReader::readTypeAndSubject()
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

void PaperReader::readLetter(const LetterSubject &letter, const QString &hinted)
{
    const bool isLetter = !letter.text.isEmpty() || hinted.isEmpty();
    const QString type = isLetter ? officialLetter : hinted;
    const bool evidence = m_reading.notation || !letter.text.isEmpty();
    m_reading.type = field(evidence ? type : QString(), letter.text.isEmpty() ? 0.6 : 0.95, letter.box);
    m_reading.subject = field(letter.text, 0.92, letter.box);
}

double PaperReader::bodyTop() const
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

void PaperReader::readSigner()
{
    std::optional<SignerBlock> best;
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

void PaperReader::readMarks()
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
    static const std::array secrecies
        = {Mark{"tuyetmat"_L1, u"Tuyệt mật"_s}, Mark{"toimat"_L1, u"Tối mật"_s}, Mark{"mat"_L1, u"Mật"_s}};
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

}
