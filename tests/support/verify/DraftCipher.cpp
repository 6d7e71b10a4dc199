// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/verify/DraftCipher.h"

#include "core/pdf/revision/Lexer.h"

#include <QCryptographicHash>

#include <numeric>
#include <utility>

namespace chauban::test {

namespace {

const QByteArray padding
    = QByteArray::fromHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");
const QByteArray owner(32, 'o');
const QByteArray identifier = QByteArray::fromHex("00112233445566778899aabbccddeeff");
constexpr qint32 permissions = -4; // everything

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

QByteArray rc4(const QByteArray &key, QByteArray bytes)
{
    unsigned char state[256];
    std::iota(std::begin(state), std::end(state), static_cast<unsigned char>(0));
    for (int i = 0, j = 0; i < 256; ++i) {
        j = (j + state[i] + uchar(key[i % key.size()])) & 255;
        std::swap(state[i], state[j]);
    }
    int i = 0;
    int j = 0;
    for (char &byte : bytes) {
        i = (i + 1) & 255;
        j = (j + state[i]) & 255;
        std::swap(state[i], state[j]);
        byte = char(uchar(byte) ^ state[(state[i] + state[j]) & 255]);
    }
    return bytes;
}

/// Algorithm 2 for revision 3 and an empty password.
QByteArray fileKey()
{
    QByteArray seed = padding + owner;
    for (int shift = 0; shift < 32; shift += 8)
        seed += char(quint32(permissions) >> shift);
    QByteArray key = md5(seed + identifier);
    for (int round = 0; round < 50; ++round)
        key = md5(key);
    return key;
}

/// Algorithm 5.
QByteArray userEntry(const QByteArray &key)
{
    QByteArray entry = md5(padding + identifier);
    for (int round = 0; round < 20; ++round) {
        QByteArray step = key;
        for (char &byte : step)
            byte = char(byte ^ round);
        entry = rc4(step, entry);
    }
    return entry + QByteArray(16, '\0');
}

QByteArray decoded(QByteArrayView token, pdf::Token::Kind kind)
{
    const QByteArray inside = token.sliced(1, token.size() - 2).toByteArray();
    if (kind == pdf::Token::Kind::HexString)
        return QByteArray::fromHex(inside);
    QByteArray text;
    for (qsizetype i = 0; i < inside.size(); ++i)
        text += inside[i] == '\\' && i + 1 < inside.size() ? inside[++i] : inside[i];
    return text;
}

}

DraftCipher::DraftCipher()
    : m_key(fileKey())
    , m_user(userEntry(m_key))
{
}

QByteArray DraftCipher::trailer() const
{
    return " /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P " + QByteArray::number(permissions)
        + " /O <" + owner.toHex() + "> /U <" + m_user.toHex() + "> >> /ID [<" + identifier.toHex() + "> <"
        + identifier.toHex() + ">]";
}

QByteArray DraftCipher::apply(int number, const QByteArray &body) const
{
    QByteArray seed = m_key;
    for (const int shift : {0, 8, 16})
        seed += char(number >> shift);
    const QByteArray key = md5(seed + QByteArray(2, '\0'));
    const qsizetype data = body.indexOf("\nstream\n");
    const QByteArray dictionary = data < 0 ? body : body.first(data);
    const bool signature = dictionary.contains("/ByteRange");
    QByteArray out;
    qint64 copied = 0;
    pdf::Lexer lexer(dictionary, 0);
    QByteArrayView last;
    for (pdf::Token token = lexer.next(); token.kind != pdf::Token::Kind::End; token = lexer.next()) {
        const QByteArrayView text = lexer.text(token);
        const bool string
            = token.kind == pdf::Token::Kind::String || token.kind == pdf::Token::Kind::HexString;
        if (string && !(signature && last == QByteArrayView("/Contents"))) {
            out += dictionary.mid(copied, token.begin - copied) + '<'
                + rc4(key, decoded(text, token.kind)).toHex() + '>';
            copied = token.end;
        }
        last = text;
    }
    out += dictionary.mid(copied);
    if (data < 0)
        return out;
    const qsizetype begin = data + 8;
    const qsizetype end = body.lastIndexOf("\nendstream");
    return out + "\nstream\n" + rc4(key, body.mid(begin, end - begin)) + "\nendstream";
}

}
