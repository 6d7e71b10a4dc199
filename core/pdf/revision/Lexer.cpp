// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/revision/Lexer.h"

namespace chauban::pdf {

namespace {

constexpr int maximumDepth = 100;

QByteArray decodedName(QByteArrayView name)
{
    QByteArray decoded;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] == '#' && i + 2 < name.size()) {
            bool ok = false;
            const int code = name.sliced(i + 1, 2).toByteArray().toInt(&ok, 16);
            if (ok) {
                decoded.append(static_cast<char>(code));
                i += 2;
                continue;
            }
        }
        decoded.append(name[i]);
    }
    return decoded;
}

/// Moves past one value: a whole array or dictionary, "1 0 R", or a single token. Returns its end, -1 when wrong.
qint64 skipValue(Lexer &lexer, const Token &first)
{
    using Kind = Token::Kind;
    qint64 end = first.end;
    if (first.kind == Kind::DictOpen || first.kind == Kind::ArrayOpen) {
        int depth = 1;
        while (depth > 0) {
            const Token token = lexer.next();
            if (token.kind == Kind::End || token.kind == Kind::Bad || depth > maximumDepth)
                return -1;
            depth += token.kind == Kind::DictOpen || token.kind == Kind::ArrayOpen;
            depth -= token.kind == Kind::DictClose || token.kind == Kind::ArrayClose;
            end = token.end;
        }
        return end;
    }
    if (first.kind != Kind::Number)
        return first.kind == Kind::End || first.kind == Kind::Bad ? -1 : end;

    const qint64 afterNumber = lexer.position();
    const Token second = lexer.next();
    const Token third = lexer.next();
    if (second.kind == Kind::Number && third.kind == Kind::Keyword
        && lexer.text(third) == QByteArrayView("R"))
        return third.end;
    lexer.seek(afterNumber);
    return end;
}

}

bool isBlank(char byte)
{
    return byte == '\0' || byte == '\t' || byte == '\n' || byte == '\f' || byte == '\r' || byte == ' ';
}

bool isDelimiter(char byte)
{
    return QByteArrayView("()<>[]{}/%").contains(byte);
}

Lexer::Lexer(QByteArrayView bytes, qint64 position)
    : m_bytes(bytes)
    , m_position(position)
{
}

QByteArrayView Lexer::text(const Token &token) const
{
    return m_bytes.sliced(token.begin, token.end - token.begin);
}

void Lexer::skipBlanksAndComments()
{
    while (m_position < m_bytes.size()) {
        const char byte = m_bytes[m_position];
        if (byte == '%') {
            while (m_position < m_bytes.size() && m_bytes[m_position] != '\n' && m_bytes[m_position] != '\r')
                ++m_position;
        } else if (isBlank(byte)) {
            ++m_position;
        } else {
            return;
        }
    }
}

Token Lexer::next()
{
    if (m_position < 0 || m_position > m_bytes.size())
        return {Token::Kind::Bad, 0, 0};
    skipBlanksAndComments();
    const qint64 begin = m_position;
    if (begin >= m_bytes.size())
        return {Token::Kind::End, begin, begin};

    Token token = isDelimiter(m_bytes[begin]) ? punctuation(begin) : regular(begin);
    m_position = token.end;
    return token;
}

Token Lexer::punctuation(qint64 begin)
{
    using Kind = Token::Kind;
    const QByteArrayView two = m_bytes.sliced(begin, qMin<qint64>(2, m_bytes.size() - begin));
    if (two == QByteArrayView("<<"))
        return {Kind::DictOpen, begin, begin + 2};
    if (two == QByteArrayView(">>"))
        return {Kind::DictClose, begin, begin + 2};
    switch (m_bytes[begin]) {
    case '[':
        return {Kind::ArrayOpen, begin, begin + 1};
    case ']':
        return {Kind::ArrayClose, begin, begin + 1};
    case '(':
        return literalString(begin);
    case '<':
        return hexString(begin);
    case '/': {
        qint64 end = begin + 1;
        while (end < m_bytes.size() && !isBlank(m_bytes[end]) && !isDelimiter(m_bytes[end]))
            ++end;
        return {Kind::Name, begin, end};
    }
    default:
        return {Kind::Bad, begin, begin + 1};
    }
}

Token Lexer::literalString(qint64 begin)
{
    int depth = 0;
    for (qint64 i = begin; i < m_bytes.size(); ++i) {
        if (m_bytes[i] == '\\')
            ++i;
        else if (m_bytes[i] == '(')
            ++depth;
        else if (m_bytes[i] == ')' && --depth == 0)
            return {Token::Kind::String, begin, i + 1};
    }
    return {Token::Kind::Bad, begin, m_bytes.size()};
}

Token Lexer::hexString(qint64 begin)
{
    for (qint64 i = begin + 1; i < m_bytes.size(); ++i) {
        const char byte = m_bytes[i];
        if (byte == '>')
            return {Token::Kind::HexString, begin, i + 1};
        if (!isBlank(byte) && !QByteArrayView("0123456789abcdefABCDEF").contains(byte))
            break;
    }
    return {Token::Kind::Bad, begin, begin + 1};
}

Token Lexer::regular(qint64 begin)
{
    qint64 end = begin;
    bool number = true;
    while (end < m_bytes.size() && !isBlank(m_bytes[end]) && !isDelimiter(m_bytes[end])) {
        number = number && QByteArrayView("0123456789+-.").contains(m_bytes[end]);
        ++end;
    }
    return {number ? Token::Kind::Number : Token::Kind::Keyword, begin, end};
}

std::optional<QList<DictionaryEntry>> readDictionary(Lexer &lexer)
{
    using Kind = Token::Kind;
    if (lexer.next().kind != Kind::DictOpen)
        return std::nullopt;
    QList<DictionaryEntry> entries;
    for (;;) {
        const Token key = lexer.next();
        if (key.kind == Kind::DictClose)
            return entries;
        if (key.kind != Kind::Name)
            return std::nullopt;
        const Token value = lexer.next();
        const qint64 end = skipValue(lexer, value);
        if (end < 0 || value.kind == Kind::DictClose || value.kind == Kind::ArrayClose)
            return std::nullopt;
        entries.append({decodedName(lexer.text(key)), value.begin, end});
    }
}

std::optional<qint64> readInteger(QByteArrayView bytes, qint64 begin, qint64 end)
{
    bool ok = false;
    const qint64 value = bytes.sliced(begin, end - begin).toByteArray().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

}
