// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace chauban::pdf {

/// One token of PDF syntax (ISO 32000-2, 7.2) as a piece of the file: bytes [begin, end).
struct Token
{
    enum class Kind {
        DictOpen,
        DictClose,
        ArrayOpen,
        ArrayClose,
        Name,
        Number,
        String,
        HexString,
        Keyword,
        End,
        Bad
    };
    Kind kind = Kind::End;
    qint64 begin = 0;
    qint64 end = 0;
};

/// Reads tokens one after the other; never leaves the bytes given, never throws.
class Lexer
{
public:
    Lexer(QByteArrayView bytes, qint64 position);

    Token next();
    qint64 position() const { return m_position; }
    void seek(qint64 position) { m_position = position; }
    void skipBlanksAndComments();
    QByteArrayView text(const Token &token) const;

private:
    Token punctuation(qint64 begin);
    Token literalString(qint64 begin);
    Token hexString(qint64 begin);
    Token regular(qint64 begin);

    QByteArrayView m_bytes;
    qint64 m_position;
};

bool isBlank(char byte);
bool isDelimiter(char byte);

/// A key of a dictionary and where its value stands in the file.
struct DictionaryEntry
{
    QByteArray key; ///< with the slash, #xx decoded
    qint64 begin = 0;
    qint64 end = 0;
};

/// The top-level entries of the dictionary whose "<<" comes next; nothing when the syntax is wrong.
std::optional<QList<DictionaryEntry>> readDictionary(Lexer &lexer);

/// The whole number written at [begin, end), if that is all that stands there.
std::optional<qint64> readInteger(QByteArrayView bytes, qint64 begin, qint64 end);

}
