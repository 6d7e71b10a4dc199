// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/revision/Revisions.h"

#include "core/pdf/revision/Lexer.h"

#include <algorithm>

namespace chauban::pdf {

namespace {

constexpr int maximumRevisions = 1000;

/// "startxref 1234 %%EOF" somewhere in the file.
struct Marker
{
    qint64 begin = 0;
    qint64 value = 0;
    qint64 marker = 0;
    qint64 end = 0;
};

qint64 afterLineEnd(QByteArrayView pdf, qint64 position)
{
    if (position < pdf.size() && pdf[position] == '\r')
        ++position;
    if (position < pdf.size() && pdf[position] == '\n')
        ++position;
    return position;
}

std::optional<Marker> readMarker(QByteArrayView pdf, qint64 begin)
{
    const QByteArrayView word("startxref");
    qint64 position = begin + word.size();
    const auto skipBlanks = [&] {
        while (position < pdf.size() && isBlank(pdf[position]))
            ++position;
    };
    skipBlanks();
    const qint64 number = position;
    while (position < pdf.size() && pdf[position] >= '0' && pdf[position] <= '9')
        ++position;
    if (position == number || position - number > 18)
        return std::nullopt;
    const auto value = readInteger(pdf, number, position);
    skipBlanks();
    if (!value || pdf.sliced(position, qMin<qint64>(5, pdf.size() - position)) != QByteArrayView("%%EOF"))
        return std::nullopt;
    return Marker{begin, *value, position + 5, afterLineEnd(pdf, position + 5)};
}

QList<Marker> allMarkers(QByteArrayView pdf)
{
    QList<Marker> markers;
    const QByteArray haystack = QByteArray::fromRawData(pdf.data(), pdf.size());
    for (qsizetype at = haystack.indexOf("startxref"); at >= 0; at = haystack.indexOf("startxref", at + 9)) {
        if (const auto marker = readMarker(pdf, at))
            markers.append(*marker);
    }
    return markers;
}

/// Moves past the subsections of a table; false when something other than "trailer" ends them.
bool skipTable(Lexer &lexer)
{
    for (;;) {
        const Token token = lexer.next();
        if (token.kind == Token::Kind::Keyword) {
            const QByteArrayView word = lexer.text(token);
            if (word == QByteArrayView("trailer"))
                return true;
            if (word != QByteArrayView("n") && word != QByteArrayView("f"))
                return false;
        } else if (token.kind != Token::Kind::Number) {
            return false;
        }
    }
}

/// True when the file begins with a linearization dictionary (Annex F): its first "%%EOF" ends no revision.
bool linearized(QByteArrayView pdf)
{
    return pdf.first(qMin<qint64>(1024, pdf.size())).toByteArray().contains("/Linearized");
}

}

std::optional<SectionLink> readSection(QByteArrayView pdf, qint64 offset)
{
    if (offset < 0 || offset >= pdf.size())
        return std::nullopt;
    Lexer lexer(pdf, offset);
    const Token first = lexer.next();
    SectionLink link;
    if (first.kind == Token::Kind::Keyword && lexer.text(first) == QByteArrayView("xref")) {
        if (!skipTable(lexer))
            return std::nullopt;
    } else {
        const Token generation = lexer.next();
        const Token object = lexer.next();
        link.stream = true;
        if (first.kind != Token::Kind::Number || generation.kind != Token::Kind::Number
            || object.kind != Token::Kind::Keyword || lexer.text(object) != QByteArrayView("obj"))
            return std::nullopt;
    }
    const auto entries = readDictionary(lexer);
    if (!entries)
        return std::nullopt;
    for (const DictionaryEntry &entry : *entries) {
        if (entry.key == "/Prev")
            link.previous = readInteger(pdf, entry.begin, entry.end).value_or(-1);
        if (entry.key == "/XRefStm")
            link.hybrid = readInteger(pdf, entry.begin, entry.end);
    }
    link.end = lexer.position();
    return link;
}

int RevisionList::endingAt(qint64 offset) const
{
    for (int i = 0; i < revisions.size(); ++i) {
        if (offset >= revisions[i].marker && offset <= revisions[i].end)
            return i;
    }
    return -1;
}

RevisionList readRevisions(QByteArrayView pdf)
{
    RevisionList list;
    const QList<Marker> markers = allMarkers(pdf);
    if (markers.isEmpty())
        return list;

    QList<bool> used(markers.size(), false);
    qsizetype current = markers.size() - 1;
    qint64 section = markers[current].value;
    list.complete = true;
    while (list.revisions.size() < maximumRevisions) {
        const auto link = readSection(pdf, section);
        list.complete = list.complete && link;
        list.revisions.prepend({0, section, markers[current].marker, markers[current].end});
        used[current] = true;
        if (!link || !link->previous)
            break;
        section = *link->previous;
        qsizetype before = current - 1;
        while (before >= 0 && markers[before].value != section)
            --before;
        if (before < 0) {
            // The second part of a linearized file's own table has no startxref that names it.
            const bool lastPart
                = linearized(pdf) && readSection(pdf, section) && !readSection(pdf, section)->previous;
            list.complete = list.complete && lastPart;
            break;
        }
        current = before;
    }
    for (qsizetype i = 0; i < markers.size(); ++i) {
        const bool linearizedHead
            = i == 0 && linearized(pdf) && markers[i].marker < list.revisions.first().marker;
        if (!used[i] && !linearizedHead)
            list.strayMarkers.append(markers[i].marker);
    }
    for (qsizetype i = 1; i < list.revisions.size(); ++i)
        list.revisions[i].begin = list.revisions[i - 1].end;
    return list;
}

}
