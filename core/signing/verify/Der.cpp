// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Der.h"

#include <QStringDecoder>

#include <ctime>
#include <openssl/asn1.h>
#include <openssl/crypto.h>

namespace chauban::verify {

std::optional<DerElement> takeElement(QByteArrayView &bytes)
{
    const auto *start = reinterpret_cast<const unsigned char *>(bytes.data());
    const unsigned char *position = start;
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int result = ASN1_get_object(&position, &length, &tag, &tagClass, bytes.size());
    if ((result & 0x80) || (result & 1) || length < 0 || (position - start) + length > bytes.size())
        return std::nullopt;
    const QByteArrayView content = bytes.sliced(position - start, length);
    bytes = bytes.sliced((position - start) + length);
    return DerElement{tagClass == V_ASN1_UNIVERSAL ? tag : -1, content};
}

std::optional<DerPart> takePart(QByteArrayView &bytes)
{
    if (bytes.isEmpty() || (quint8(bytes[0]) & 0x1f) == 0x1f)
        return std::nullopt;
    const auto before = bytes;
    const auto element = takeElement(bytes);
    if (!element)
        return std::nullopt;
    return DerPart{quint8(before[0]), before.first(before.size() - bytes.size()), element->content};
}

std::optional<DerPart> takePart(QByteArrayView &bytes, quint8 tag)
{
    if (bytes.isEmpty() || quint8(bytes[0]) != tag)
        return std::nullopt;
    return takePart(bytes);
}

QByteArray derHeader(quint8 tag, quint64 length)
{
    const QByteArray bytes(1, char(tag));
    if (length < 0x80)
        return bytes + char(length);
    QByteArray digits;
    for (; length > 0; length >>= 8)
        digits.prepend(char(length & 0xff));
    return bytes + char(0x80 | digits.size()) + digits;
}

QByteArray derElement(quint8 tag, const QByteArray &content)
{
    return derHeader(tag, quint64(content.size())) + content;
}

QByteArray bytesOf(const asn1_string_st *string)
{
    if (!string)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

std::optional<Instant> instantOf(const asn1_string_st *time)
{
    std::tm broken{};
    if (!time || ASN1_TIME_to_tm(time, &broken) != 1)
        return std::nullopt;
    return Instant{qint64(timegm(&broken)) * 1000};
}

QString nameText(const asn1_string_st *string)
{
    if (!string)
        return {};
    QString text;
    const auto raw = bytesOf(string);
    auto utf8 = QStringDecoder(QStringDecoder::Utf8);
    const QString guessed = utf8(raw);
    if (ASN1_STRING_type(string) == V_ASN1_T61STRING && !utf8.hasError()) {
        text = guessed;
    } else {
        unsigned char *letters = nullptr;
        const int size = ASN1_STRING_to_UTF8(&letters, string);
        text = QString::fromUtf8(takeEncoded(letters, size));
    }
    text.removeIf([](QChar letter) {
        const auto kind = letter.category();
        return kind == QChar::Other_Control || kind == QChar::Other_Format || kind == QChar::Separator_Line
            || kind == QChar::Separator_Paragraph;
    });
    return text;
}

QByteArray takeEncoded(unsigned char *bytes, int size)
{
    const QByteArray result(reinterpret_cast<char *>(bytes), qMax(size, 0));
    OPENSSL_free(bytes);
    return result;
}

}
