// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/CmsParts.h"

#include "core/signing/verify/Der.h"

namespace chauban::verify {

namespace {

constexpr quint8 integer = 0x02;
constexpr quint8 octetString = 0x04;
constexpr quint8 enumerated = 0x0a;
constexpr quint8 sequence = 0x30;
constexpr quint8 set = 0x31;
constexpr quint8 constructed0 = 0xa0;
constexpr quint8 constructed1 = 0xa1;

/// id-ri-ocsp-response and id-pkix-ocsp-basic, with their headers.
QByteArray responseOid()
{
    return QByteArray::fromHex("06082b06010505071002");
}
QByteArray basicResponseOid()
{
    return QByteArray::fromHex("06092b0601050507300101");
}

/// All elements within; nothing when one of them is not whole.
std::optional<QList<QByteArrayView>> elementsIn(QByteArrayView content)
{
    QList<QByteArrayView> elements;
    while (!content.isEmpty()) {
        const auto element = takePart(content);
        if (!element)
            return std::nullopt;
        elements.append(element->whole);
    }
    return elements;
}

std::optional<CmsAttribute> attributeIn(QByteArrayView bytes)
{
    const auto whole = takePart(bytes, sequence);
    auto inner = whole ? whole->content : QByteArrayView();
    const auto type = takePart(inner, 0x06);
    const auto values = takePart(inner, set);
    const auto elements = values && inner.isEmpty() ? elementsIn(values->content) : std::nullopt;
    if (!type || !elements)
        return std::nullopt;
    return CmsAttribute{type->whole, *elements};
}

/// SignerInfo ::= SEQUENCE { version, sid, digestAlgorithm, signedAttrs [0] OPTIONAL, signatureAlgorithm, signature,
/// unsignedAttrs [1] OPTIONAL }
bool readSigner(QByteArrayView signer, CmsParts &parts)
{
    const auto start = signer;
    const bool identified = takePart(signer, integer) && takePart(signer) && takePart(signer, sequence);
    takePart(signer, constructed0);
    if (!identified || !takePart(signer, sequence) || !takePart(signer, octetString))
        return false;
    parts.signer = start.first(start.size() - signer.size());
    const auto attributes = takePart(signer, constructed1);
    const auto elements = elementsIn(attributes ? attributes->content : QByteArrayView());
    if (!signer.isEmpty() || !elements)
        return false;
    for (const auto &element : *elements) {
        const auto attribute = attributeIn(element);
        if (!attribute)
            return false;
        parts.unsignedAttributes.append(*attribute);
    }
    return true;
}

/// What stands within the SignedData.
bool readFields(QByteArrayView fields, CmsParts &parts)
{
    const auto version = takePart(fields, integer);
    const auto algorithms = takePart(fields, set);
    const auto encapsulated = takePart(fields, sequence);
    auto within = encapsulated ? encapsulated->content : QByteArrayView();
    const auto contentType = takePart(within, 0x06);
    const auto certificates = takePart(fields, constructed0);
    const auto revocations = takePart(fields, constructed1);
    const auto signers = takePart(fields, set);
    auto all = signers ? signers->content : QByteArrayView();
    const auto signer = takePart(all, sequence);
    const auto listed = elementsIn(certificates ? certificates->content : QByteArrayView());
    const auto told = elementsIn(revocations ? revocations->content : QByteArrayView());
    if (!version || !algorithms || !contentType || !signer || !all.isEmpty() || !fields.isEmpty() || !listed
        || !told)
        return false;
    parts.version = version->whole;
    parts.digestAlgorithms = algorithms->whole;
    parts.encapsulated = encapsulated->whole;
    parts.contentType = contentType->whole;
    parts.certificates = *listed;
    parts.revocations = *told;
    return readSigner(signer->content, parts);
}

/// OCSPResponse ::= SEQUENCE { successful, [0] { id-pkix-ocsp-basic, OCTET STRING } }
QByteArray wholeResponse(QByteArrayView basic)
{
    const auto bytes = basicResponseOid() + derElement(octetString, basic.toByteArray());
    return derElement(sequence,
        derElement(enumerated, QByteArray(1, '\0')) + derElement(constructed0, derElement(sequence, bytes)));
}

}

std::optional<CmsParts> readCmsParts(QByteArrayView der)
{
    const auto outer = takePart(der, sequence);
    auto rest = outer ? outer->content : QByteArrayView();
    const auto type = takePart(rest, 0x06);
    const auto wrapped = takePart(rest, constructed0);
    auto inner = wrapped ? wrapped->content : QByteArrayView();
    const auto data = takePart(inner, sequence);
    CmsParts parts;
    if (!type || !data || !inner.isEmpty() || !rest.isEmpty() || !readFields(data->content, parts))
        return std::nullopt;
    parts.type = type->whole;
    return parts;
}

QList<QByteArray> statusResponsesIn(const QList<QByteArrayView> &revocations)
{
    QList<QByteArray> responses;
    for (auto choice : revocations) {
        const auto other = takePart(choice, constructed1);
        auto inner = other ? other->content : QByteArrayView();
        const auto format = takePart(inner, 0x06);
        const auto info = takePart(inner, sequence);
        if (!format || !info)
            continue;
        if (format->whole == responseOid())
            responses.append(info->whole.toByteArray());
        else if (format->whole == basicResponseOid())
            responses.append(wholeResponse(info->whole));
    }
    return responses;
}

QByteArray statusResponseChoice(const QByteArray &response)
{
    return derElement(constructed1, responseOid() + response);
}

}
