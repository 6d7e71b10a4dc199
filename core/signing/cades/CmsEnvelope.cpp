// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/CmsEnvelope.h"

#include <memory>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <optional>

namespace chauban {

namespace {
constexpr quint8 Sequence = 0x30;
constexpr quint8 Explicit0 = 0xa0;
constexpr quint8 OctetString = 0x04;

struct Element
{
    quint8 tag = 0;
    QByteArrayView whole; ///< with its header
    QByteArrayView content;
};

/// The first element of definite length; takes it off `bytes`.
std::optional<Element> take(QByteArrayView &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    qsizetype header = 2;
    quint64 length = quint8(bytes[1]);
    if (length & 0x80) {
        const int count = int(length & 0x7f);
        if (count == 0 || count > 8 || bytes.size() < 2 + count)
            return std::nullopt;
        length = 0;
        for (int i = 0; i < count; ++i)
            length = (length << 8) | quint8(bytes[2 + i]);
        header += count;
    }
    if (length > quint64(bytes.size() - header))
        return std::nullopt;
    const Element element{
        quint8(bytes[0]), bytes.first(header + qsizetype(length)), bytes.sliced(header, qsizetype(length))};
    bytes = bytes.sliced(element.whole.size());
    return element;
}

std::optional<Element> take(QByteArrayView &bytes, quint8 tag)
{
    const auto element = take(bytes);
    return element && element->tag == tag ? element : std::nullopt;
}

QByteArray header(quint8 tag, quint64 length)
{
    QByteArray bytes(1, char(tag));
    if (length < 0x80)
        return bytes + char(length);
    QByteArray digits;
    for (; length > 0; length >>= 8)
        digits.prepend(char(length & 0xff));
    return bytes + char(0x80 | digits.size()) + digits;
}

/// The parts of a SignedData of definite lengths.
struct Parts
{
    QByteArrayView type; ///< OID of ContentInfo
    QByteArrayView before; ///< version, digestAlgorithms
    QByteArrayView contentType; ///< OID of EncapsulatedContentInfo
    std::optional<Element> content; ///< [0] with the OCTET STRING
    QByteArrayView after; ///< certificates, crls, signerInfos
};

std::optional<Parts> partsOf(QByteArrayView cms)
{
    Parts parts;
    const auto outer = take(cms, Sequence);
    auto rest = outer ? outer->content : QByteArrayView();
    const auto type = take(rest);
    const auto wrapped = take(rest, Explicit0);
    auto inner = wrapped ? wrapped->content : QByteArrayView();
    const auto data = take(inner, Sequence);
    auto fields = data ? data->content : QByteArrayView();
    const auto start = fields;
    const auto version = take(fields);
    const auto algorithms = take(fields);
    if (!type || !version || !algorithms)
        return std::nullopt;
    parts.type = type->whole;
    parts.before = start.first(version->whole.size() + algorithms->whole.size());
    const auto encapsulated = take(fields, Sequence);
    auto within = encapsulated ? encapsulated->content : QByteArrayView();
    const auto contentType = take(within);
    if (!contentType)
        return std::nullopt;
    parts.contentType = contentType->whole;
    if (!within.isEmpty()) {
        parts.content = take(within, Explicit0);
        if (!parts.content || !within.isEmpty())
            return std::nullopt;
    }
    parts.after = fields;
    return parts;
}

/// Everything before content of that size; without a size there is no content at all.
QByteArray headOf(const Parts &parts, std::optional<quint64> size)
{
    const auto octets = size ? header(OctetString, *size) : QByteArray();
    const auto wrapped = size ? header(Explicit0, quint64(octets.size()) + *size) : QByteArray();
    const auto content = size.value_or(0);
    const auto encapsulated = quint64(parts.contentType.size() + wrapped.size() + octets.size()) + content;
    const auto encapsulatedHeader = header(Sequence, encapsulated);
    const auto data
        = quint64(parts.before.size() + encapsulatedHeader.size() + parts.after.size()) + encapsulated;
    const auto dataHeader = header(Sequence, data);
    const auto explicitHeader = header(Explicit0, quint64(dataHeader.size()) + data);
    const auto outer = quint64(parts.type.size() + explicitHeader.size() + dataHeader.size()) + data;
    return header(Sequence, outer) + parts.type.toByteArray() + explicitHeader + dataHeader
        + parts.before.toByteArray() + encapsulatedHeader + parts.contentType.toByteArray() + wrapped
        + octets;
}

Error badEnvelope()
{
    return {ErrorKind::Corrupt, "sign.bad-envelope"};
}

/// What is encoded in pieces or without lengths goes through OpenSSL, which copies it.
Result<CmsEnvelope> takeApartCopied(QByteArrayView bytes)
{
    const auto *position = reinterpret_cast<const unsigned char *>(bytes.data());
    const std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)> cms(
        d2i_CMS_ContentInfo(nullptr, &position, long(bytes.size())), CMS_ContentInfo_free);
    auto **content = cms && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed
        ? CMS_get0_content(cms.get())
        : nullptr;
    CmsEnvelope envelope;
    if (content && *content) {
        envelope.owned = QByteArray(
            reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)), ASN1_STRING_length(*content));
        envelope.content = envelope.owned;
        unsigned char *der = nullptr;
        const int size = CMS_set_detached(cms.get(), 1) == 1 ? i2d_CMS_ContentInfo(cms.get(), &der) : 0;
        if (size > 0)
            envelope.detached = QByteArray(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
    }
    ERR_clear_error();
    return envelope.detached.isEmpty() ? Result<CmsEnvelope>(badEnvelope()) : envelope;
}
}

Result<std::pair<QByteArray, QByteArray>> aroundContent(const QByteArray &detached, quint64 size)
{
    const auto parts = partsOf(detached);
    if (!parts || parts->content)
        return badEnvelope();
    return std::pair(headOf(*parts, size), parts->after.toByteArray());
}

Result<CmsEnvelope> takeApart(QByteArrayView cms)
{
    const auto parts = partsOf(cms);
    auto inner = parts && parts->content ? parts->content->content : QByteArrayView();
    const auto octets = take(inner, OctetString);
    if (!parts || !octets || !inner.isEmpty())
        return takeApartCopied(cms);
    return CmsEnvelope{headOf(*parts, std::nullopt) + parts->after.toByteArray(), octets->content, {}};
}

QByteArray derOfCmsFile(const QByteArray &bytes)
{
    for (const char *word : {"CMS", "PKCS7"}) {
        const auto begin = QByteArray("-----BEGIN ") + word + "-----";
        const auto start = bytes.indexOf(begin);
        const auto end = bytes.indexOf(QByteArray("-----END ") + word + "-----", start);
        if (start >= 0 && end > start)
            return QByteArray::fromBase64(bytes.sliced(start + begin.size(), end - start - begin.size()));
    }
    return bytes;
}

}
