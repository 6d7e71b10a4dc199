// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/cades/CmsAdditions.h"

#include "core/signing/verify/ArchiveTimestamp.h"
#include "core/signing/verify/Der.h"

#include <algorithm>

namespace chauban {

using verify::CmsParts;
using verify::derElement;

namespace {
constexpr quint8 SequenceTag = 0x30;
constexpr quint8 Set = 0x31;
constexpr quint8 Constructed0 = 0xa0;
constexpr quint8 Constructed1 = 0xa1;

/// What is added, each element as it is to stand.
struct CmsAdditions
{
    QList<QByteArray> certificates = {};
    QList<QByteArray> revocations = {};
    QList<QByteArray> attributes = {};
};

Error badCms()
{
    return {ErrorKind::Corrupt, "sign.bad-cms"};
}

/// A SET OF in DER: its members in the order of their bytes; nothing when there are none.
QByteArray setOf(quint8 tag, const QList<QByteArrayView> &present, const QList<QByteArray> &added)
{
    QList<QByteArray> members = added;
    for (const auto &member : present)
        members.append(member.toByteArray());
    std::sort(members.begin(), members.end());
    return members.isEmpty() ? QByteArray() : derElement(tag, members.join());
}

QByteArray attributeOf(const QByteArray &type, const QByteArray &value)
{
    return derElement(SequenceTag, type + derElement(Set, value));
}

QByteArray attributeOf(const verify::CmsAttribute &attribute)
{
    return derElement(SequenceTag, attribute.type.toByteArray() + setOf(Set, attribute.values, {}));
}

/// RFC 5652 5.1: version 5 as soon as there is revocation data of another format than a list.
QByteArray versionOf(const CmsParts &parts, const CmsAdditions &added)
{
    const bool other = std::any_of(added.revocations.begin(),
        added.revocations.end(),
        [](const auto &choice) { return quint8(choice[0]) == Constructed1; });
    return other ? QByteArray::fromHex("020105") : parts.version.toByteArray();
}

Result<QByteArray> with(const QByteArray &cms, const CmsAdditions &added)
{
    const auto parts = verify::readCmsParts(cms);
    if (!parts)
        return badCms();
    auto attributes = added.attributes;
    for (const auto &attribute : parts->unsignedAttributes)
        attributes.append(attributeOf(attribute));
    const auto signer
        = derElement(SequenceTag, parts->signer.toByteArray() + setOf(Constructed1, {}, attributes));
    const auto data = versionOf(*parts, added) + parts->digestAlgorithms.toByteArray()
        + parts->encapsulated.toByteArray() + setOf(Constructed0, parts->certificates, added.certificates)
        + setOf(Constructed1, parts->revocations, added.revocations) + derElement(Set, signer);
    return derElement(
        SequenceTag, parts->type.toByteArray() + derElement(Constructed0, derElement(SequenceTag, data)));
}
}

Result<QByteArray> withTimestampToken(const QByteArray &cms, const QByteArray &token)
{
    return with(cms, {.attributes = {attributeOf(verify::oid::signatureTimestamp(), token)}});
}

Result<QByteArray> withValidationData(const QByteArray &cms, const ValidationData &added)
{
    auto revocations = added.revocationLists;
    for (const auto &response : added.statusResponses)
        revocations.append(verify::statusResponseChoice(response));
    return with(cms, {.certificates = added.certificates, .revocations = revocations});
}

Result<QByteArray> withArchiveTimestamp(
    const QByteArray &cms, const QByteArray &content, const TokenRequest &request)
{
    const auto parts = verify::readCmsParts(cms);
    if (!parts)
        return badCms();
    const auto index = verify::archiveIndexOf(*parts);
    TRY_ASSIGN(const auto token, request(Sha256::of(verify::archiveImprint(*parts, content, index))));
    // EN 319 122-1 5.5.2: the index is an unsigned attribute of the time-stamp's own signer.
    TRY_ASSIGN(
        const auto indexed, with(token, {.attributes = {attributeOf(verify::oid::archiveIndex(), index)}}));
    return with(cms, {.attributes = {attributeOf(verify::oid::archiveTimestamp(), indexed)}});
}

}
