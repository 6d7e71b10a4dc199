// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/revision/StrayBytes.h"

#include "core/pdf/revision/Lexer.h"

namespace chauban::pdf {

namespace {

using Kind = Token::Kind;

bool isWord(const Lexer &lexer, const Token &token, const char *word)
{
    return token.kind == Kind::Keyword && lexer.text(token) == QByteArrayView(word);
}

/// From just after "stream": past "endstream". Trusts a direct /Length only when "endstream" follows it.
bool skipStream(QByteArrayView pdf, Lexer &lexer, std::optional<qint64> length)
{
    qint64 data = lexer.position();
    if (data < pdf.size() && pdf[data] == '\r')
        ++data;
    if (data < pdf.size() && pdf[data] == '\n')
        ++data;
    if (length && *length >= 0 && data <= pdf.size() - *length) {
        lexer.seek(data + *length);
        if (isWord(lexer, lexer.next(), "endstream"))
            return true;
    }
    const qsizetype end = QByteArray::fromRawData(pdf.data(), pdf.size()).indexOf("endstream", data);
    lexer.seek(end + 9);
    return end >= 0;
}

/// Past one "1 0 obj … endobj"; false when the syntax is wrong.
bool skipObject(QByteArrayView pdf, Lexer &lexer)
{
    if (lexer.next().kind != Kind::Number || lexer.next().kind != Kind::Number
        || !isWord(lexer, lexer.next(), "obj"))
        return false;
    const qint64 body = lexer.position();
    std::optional<qint64> length;
    if (const auto entries = readDictionary(lexer)) {
        for (const DictionaryEntry &entry : *entries) {
            if (entry.key == "/Length")
                length = readInteger(pdf, entry.begin, entry.end);
        }
    } else {
        lexer.seek(body);
    }
    for (Token token = lexer.next(); token.kind != Kind::End; token = lexer.next()) {
        if (token.kind == Kind::Bad)
            return false;
        if (isWord(lexer, token, "stream") && !skipStream(pdf, lexer, length))
            return false;
        if (isWord(lexer, token, "endobj"))
            return true;
    }
    return false;
}

bool skipSection(QByteArrayView pdf, Lexer &lexer)
{
    const auto section = readSection(pdf, lexer.position());
    if (!section)
        return false;
    if (section->stream)
        return skipObject(pdf, lexer);
    lexer.seek(section->end);
    return true;
}

/// Does one of the offsets point at `at`, or, as some writers do, at a blank before it? Anything else in between — a
/// comment too — would be read as what the offset names, and what stands at `at` would be named by nobody.
bool pointedAt(QByteArrayView pdf, const QSet<qint64> &offsets, qint64 at)
{
    for (qint64 offset = at; offset >= 0; --offset) {
        if (offset < at && !isBlank(pdf[offset]))
            return false;
        if (offsets.contains(offset))
            return true;
    }
    return false;
}

/// Do "startxref", a number and "%%EOF" come next, and nothing after them?
bool endsFile(QByteArrayView pdf, Lexer &lexer)
{
    const Token word = lexer.next();
    return isWord(lexer, word, "startxref") && lexer.next().kind == Kind::Number
        && pdf.sliced(lexer.position()).trimmed() == QByteArrayView("%%EOF");
}

/// A comment that a reader could take for another file's head or end.
bool hasMisleadingComment(QByteArrayView pdf, qint64 begin, qint64 end)
{
    const QByteArray blank = pdf.sliced(begin, end - begin).toByteArray();
    return blank.contains("%PDF-") || blank.contains("%%EOF");
}

}

std::optional<qint64> findStrayBytes(
    QByteArrayView pdf, const Revision &revision, const QSet<qint64> &objects)
{
    const QByteArrayView bytes = pdf.first(revision.end);
    const auto section = readSection(bytes, revision.section);
    QSet<qint64> named = objects;
    if (section && section->hybrid)
        named.insert(*section->hybrid);
    Lexer lexer(bytes, revision.begin);
    for (;;) {
        const qint64 before = lexer.position();
        lexer.skipBlanksAndComments();
        const qint64 at = lexer.position();
        if (hasMisleadingComment(bytes, before, at))
            return before;
        if (at >= revision.end)
            return at > before ? std::optional(before) : std::nullopt;
        if (pointedAt(bytes, {revision.section}, at)) {
            if (!skipSection(bytes, lexer))
                return at;
        } else if (pointedAt(bytes, named, at)) {
            if (!skipObject(bytes, lexer))
                return at;
        } else {
            return endsFile(bytes, lexer) ? std::nullopt : std::optional(at);
        }
    }
}

}
