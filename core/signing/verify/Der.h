// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

struct asn1_string_st;

namespace chauban::verify {

/// One DER element: its tag and the bytes of its content.
struct DerElement
{
    int tag = 0; ///< the universal tag number; -1 for other classes
    QByteArrayView content;
};

/// Takes the first element off `bytes`; nothing when it is not whole.
std::optional<DerElement> takeElement(QByteArrayView &bytes);

/// One element of definite length as it stands.
struct DerPart
{
    quint8 tag = 0; ///< its first byte: class, whether constructed, number
    QByteArrayView whole; ///< with its header
    QByteArrayView content;
};

/// Takes the first one off `bytes`; nothing when it is not whole, has no length or a number above 30.
std::optional<DerPart> takePart(QByteArrayView &bytes);
/// The same when it begins with `tag`; else nothing, and `bytes` stays.
std::optional<DerPart> takePart(QByteArrayView &bytes, quint8 tag);

/// The header of an element whose content has this many bytes.
QByteArray derHeader(quint8 tag, quint64 length);
/// An element.
QByteArray derElement(quint8 tag, const QByteArray &content);

QByteArray bytesOf(const asn1_string_st *string);
std::optional<Instant> instantOf(const asn1_string_st *time);

/// A string of a name, whichever type it has: UTF8String, PrintableString, IA5String, BMPString, UniversalString, and
/// T61String, which issuers fill with UTF-8 or else Latin-1 (RFC 5280, appendix B). Control letters, also those that
/// turn the direction of writing, are left out.
QString nameText(const asn1_string_st *string);

/// Encodes an OpenSSL object through its i2d function.
QByteArray takeEncoded(unsigned char *bytes, int size);
template<typename T>
QByteArray derOf(const T *object, int (*encode)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = encode(object, &bytes);
    return takeEncoded(bytes, size);
}

}
