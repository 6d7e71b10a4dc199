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
