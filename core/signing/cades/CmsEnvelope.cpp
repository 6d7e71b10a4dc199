// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/CmsEnvelope.h"

#include "core/signing/verify/CmsParts.h"
#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"

#include <algorithm>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <optional>

namespace chauban {

using verify::derHeader;
using verify::DerPart;
using verify::takePart;

namespace {
constexpr quint8 Sequence = 0x30;
constexpr quint8 Explicit0 = 0xa0;
constexpr quint8 OctetString = 0x04;

/// The parts of a SignedData of definite lengths.
struct Parts
{
    QByteArrayView type; ///< OID of ContentInfo
    QByteArrayView before; ///< version, digestAlgorithms
    QByteArrayView contentType; ///< OID of EncapsulatedContentInfo
    std::optional<DerPart> content; ///< [0] with the OCTET STRING
    QByteArrayView after; ///< certificates, crls, signerInfos
    QByteArrayView behind; ///< what follows the ContentInfo
};

std::optional<Parts> partsOf(QByteArrayView cms)
{
    Parts parts;
    const auto outer = takePart(cms, Sequence);
    auto rest = outer ? outer->content : QByteArrayView();
    const auto type = takePart(rest);
    const auto wrapped = takePart(rest, Explicit0);
    auto inner = wrapped ? wrapped->content : QByteArrayView();
    const auto data = takePart(inner, Sequence);
    auto fields = data ? data->content : QByteArrayView();
    const auto start = fields;
    const auto version = takePart(fields);
    const auto algorithms = takePart(fields);
    if (!type || !version || !algorithms || !rest.isEmpty() || !inner.isEmpty())
        return std::nullopt;
    parts.type = type->whole;
    parts.behind = cms;
    parts.before = start.first(version->whole.size() + algorithms->whole.size());
    const auto encapsulated = takePart(fields, Sequence);
    auto within = encapsulated ? encapsulated->content : QByteArrayView();
    const auto contentType = takePart(within);
    if (!contentType)
        return std::nullopt;
    parts.contentType = contentType->whole;
    if (!within.isEmpty()) {
        parts.content = takePart(within, Explicit0);
        if (!parts.content || !within.isEmpty())
            return std::nullopt;
    }
    parts.after = fields;
    return parts;
}

/// The content, when it is one primitive OCTET STRING.
std::optional<DerPart> octetsOf(const std::optional<Parts> &parts)
{
    auto inner = parts && parts->content ? parts->content->content : QByteArrayView();
    const auto octets = takePart(inner, OctetString);
    return inner.isEmpty() ? octets : std::nullopt;
}

/// Everything before content of that size; without a size there is no content at all.
QByteArray headOf(const Parts &parts, std::optional<quint64> size)
{
    const auto octets = size ? derHeader(OctetString, *size) : QByteArray();
    const auto wrapped = size ? derHeader(Explicit0, quint64(octets.size()) + *size) : QByteArray();
    const auto content = size.value_or(0);
    const auto encapsulated = quint64(parts.contentType.size() + wrapped.size() + octets.size()) + content;
    const auto encapsulatedHeader = derHeader(Sequence, encapsulated);
    const auto data
        = quint64(parts.before.size() + encapsulatedHeader.size() + parts.after.size()) + encapsulated;
    const auto dataHeader = derHeader(Sequence, data);
    const auto explicitHeader = derHeader(Explicit0, quint64(dataHeader.size()) + data);
    const auto outer = quint64(parts.type.size() + explicitHeader.size() + dataHeader.size()) + data;
    return derHeader(Sequence, outer) + parts.type.toByteArray() + explicitHeader + dataHeader
        + parts.before.toByteArray() + encapsulatedHeader + parts.contentType.toByteArray() + wrapped
        + octets;
}

Error badEnvelope()
{
    return {ErrorKind::Corrupt, "sign.bad-envelope"};
}

using OwnedInfo = verify::Owned<CMS_ContentInfo, CMS_ContentInfo_free>;

/// Takes the ContentInfo off `bytes`.
OwnedInfo decoded(QByteArrayView &bytes)
{
    const auto *position = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *start = position;
    OwnedInfo info{d2i_CMS_ContentInfo(nullptr, &position, long(bytes.size()))};
    bytes = bytes.sliced(position - start);
    return info;
}

/// What shows whoever judges the signature that something nobody signed stands behind it: the first byte that is no
/// padding.
QByteArray strayByte(QByteArrayView behind)
{
    const auto stray = std::find_if(behind.begin(), behind.end(), [](char byte) { return byte != 0; });
    return stray == behind.end() ? QByteArray() : QByteArray(1, *stray);
}

/// What is encoded in pieces or without lengths goes through OpenSSL, which copies it.
Result<CmsEnvelope> takeApartCopied(QByteArrayView bytes)
{
    const auto cms = decoded(bytes);
    auto **content = cms && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed
        ? CMS_get0_content(cms.get())
        : nullptr;
    CmsEnvelope envelope;
    if (content && *content) {
        envelope.owned = QByteArray(
            reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)), ASN1_STRING_length(*content));
        envelope.content = envelope.owned;
        if (CMS_set_detached(cms.get(), 1) == 1)
            envelope.detached
                = verify::derOf<CMS_ContentInfo>(cms.get(), i2d_CMS_ContentInfo) + strayByte(bytes);
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

bool liesInOnePiece(QByteArrayView cms)
{
    return octetsOf(partsOf(cms)).has_value();
}

Result<CmsEnvelope> takeApart(QByteArrayView cms)
{
    const auto parts = partsOf(cms);
    const auto octets = octetsOf(parts);
    if (!octets)
        return takeApartCopied(cms);
    return CmsEnvelope{headOf(*parts, std::nullopt) + parts->after.toByteArray() + strayByte(parts->behind),
        octets->content,
        {}};
}

QByteArray withDefiniteLengths(const QByteArray &cms)
{
    if (verify::readCmsParts(cms))
        return cms;
    QByteArrayView bytes(cms);
    const auto info = decoded(bytes);
    const auto der = info ? verify::derOf<CMS_ContentInfo>(info.get(), i2d_CMS_ContentInfo) : QByteArray();
    ERR_clear_error();
    return der.isEmpty() ? cms : der + strayByte(bytes);
}

QByteArray derOfCmsFile(const QByteArray &bytes)
{
    if (bytes.startsWith(char(Sequence))) // whatever text lies in it
        return bytes;
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
