// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/Snippet.h"

#include "core/database/Database.h"
#include "core/search/Words.h"

#include <algorithm>
#include <deque>
#include <functional>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto SelectContent = "SELECT content FROM search_document WHERE document_id = ?1";

bool isWord(const SearchWord &word, const QByteArray &looked)
{
    return word.folded == looked || word.exact == looked;
}

bool beginsWith(const SearchWord &word, const QByteArray &beginning)
{
    return word.folded.startsWith(beginning) || word.exact.startsWith(beginning);
}

/// Whether `term` ends with the last of `recent`.
bool endsHere(const SearchTerm &term, const std::deque<SearchWord> &recent)
{
    const auto count = size_t(term.words.size());
    if (recent.size() < count)
        return false;
    const auto first = recent.size() - count;
    for (size_t i = 0; i + 1 < count; ++i)
        if (!isWord(recent[first + i], term.words[qsizetype(i)]))
            return false;
    const auto &last = recent.back();
    return isWord(last, term.words.last())
        || std::any_of(term.beginnings.cbegin(), term.beginnings.cend(), [&](const QByteArray &beginning) {
               return beginsWith(last, beginning);
           });
}

/// Turns ascending byte offsets of UTF-8 into UTF-16 offsets.
class Utf16Offset
{
public:
    explicit Utf16Offset(const QByteArray &utf8)
        : m_utf8(utf8)
    {
    }
    qsizetype of(qsizetype byte)
    {
        if (byte < m_byte)
            m_byte = m_offset = 0;
        for (; m_byte < byte; ++m_byte) {
            const auto value = uchar(m_utf8[m_byte]);
            if ((value & 0xc0) != 0x80)
                m_offset += value >= 0xf0 ? 2 : 1;
        }
        return m_offset;
    }

private:
    const QByteArray &m_utf8;
    qsizetype m_byte = 0;
    qsizetype m_offset = 0;
};

/// Gives the byte range of each occurrence, ordered by its end, to `found` until that answers false.
void findOccurrences(const QByteArray &utf8,
    const QList<SearchTerm> &terms,
    const std::function<bool(qsizetype begin, qsizetype end)> &found)
{
    size_t longest = 0;
    for (const auto &term : terms)
        longest = std::max(longest, size_t(term.words.size()));
    WordReader reader(utf8);
    std::deque<SearchWord> recent;
    while (const auto *word = reader.next()) {
        recent.push_back(*word);
        if (recent.size() > longest)
            recent.pop_front();
        auto begin = utf8.size();
        for (const auto &term : terms)
            if (endsHere(term, recent))
                begin = std::min(begin, recent[recent.size() - size_t(term.words.size())].begin);
        if (begin < utf8.size() && !found(begin, recent.back().end))
            return;
    }
}

bool isSpaceAt(const QString &text, qsizetype position)
{
    return position <= 0 || position >= text.size() || text[position].isSpace();
}

}

QList<TextSpan> occurrences(const QString &text, const QList<SearchTerm> &terms)
{
    const auto utf8 = text.toUtf8();
    QList<std::pair<qsizetype, qsizetype>> ranges;
    findOccurrences(utf8, terms, [&](qsizetype begin, qsizetype end) {
        while (!ranges.isEmpty() && ranges.last().second > begin) {
            begin = std::min(begin, ranges.last().first);
            ranges.removeLast();
        }
        ranges.append({begin, end});
        return true;
    });
    Utf16Offset offset(utf8);
    QList<TextSpan> spans;
    for (const auto &[begin, end] : ranges) {
        const auto start = offset.of(begin);
        spans.append({start, offset.of(end) - start});
    }
    return spans;
}

Snippet snippet(const QString &text, const QList<SearchTerm> &terms, qsizetype width)
{
    const auto utf8 = text.toUtf8();
    qsizetype first = -1;
    findOccurrences(utf8, terms, [&](qsizetype begin, qsizetype) {
        first = Utf16Offset(utf8).of(begin);
        return false;
    });
    if (first < 0)
        return {};

    // A third of the width before the occurrence, moved outwards to whole words, but not through a text without spaces.
    constexpr qsizetype LongestEdge = 24;
    auto begin = std::max<qsizetype>(0, first - width / 3);
    auto end = std::min(text.size(), begin + width);
    for (auto moved = begin; moved > begin - LongestEdge; --moved)
        if (isSpaceAt(text, moved)) {
            begin = std::max<qsizetype>(0, moved);
            break;
        }
    for (auto moved = end; moved < end + LongestEdge; ++moved)
        if (isSpaceAt(text, moved)) {
            end = std::min(text.size(), moved);
            break;
        }
    if (begin > 0 && text[begin].isLowSurrogate())
        --begin;
    if (end < text.size() && text[end].isLowSurrogate())
        ++end;

    auto shown = text.sliced(begin, end - begin).simplified();
    if (begin > 0)
        shown.prepend(u"… "_s);
    if (end < text.size())
        shown.append(u" …"_s);
    return {shown, occurrences(shown, terms)};
}

Result<Snippet> contentSnippet(
    Database &database, const DocumentId &document, const QList<SearchTerm> &terms, qsizetype width)
{
    TRY_ASSIGN(const auto content, database.value<QString>(SelectContent, document));
    return content ? snippet(*content, terms, width) : Snippet{};
}

}
