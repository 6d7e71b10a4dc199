// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/ArchiveTimestamp.h"

#include "core/signing/verify/AlgorithmPolicy.h"
#include "core/signing/verify/Der.h"
#include "core/signing/verify/Owned.h"
#include "core/signing/verify/RevocationLists.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <openssl/asn1.h>
#include <openssl/objects.h>

namespace chauban::verify {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint8 octetString = 0x04;
constexpr quint8 sequence = 0x30;
constexpr qsizetype mostStamps = 200;

/// archive-time-stamp (TS 101 733) and archive-time-stamp-v2.
bool isOlderArchive(QByteArrayView type)
{
    return type == QByteArray::fromHex("060b2a864886f70d010910021b")
        || type == QByteArray::fromHex("060b2a864886f70d0109100230");
}

/// A digest that an index or its time-stamp may be made with.
bool isKnownDigest(int algorithm)
{
    return algorithm == NID_sha256 || algorithm == NID_sha384 || algorithm == NID_sha512
        || algorithm == NID_sha1;
}

/// The values of all attributes of this type.
QList<QByteArrayView> valuesOf(const CmsParts &parts, const QByteArray &type)
{
    QList<QByteArrayView> values;
    for (const auto &attribute : parts.unsignedAttributes) {
        if (attribute.type == type)
            values += attribute.values;
    }
    return values;
}

/// ATSHashIndexV3 ::= SEQUENCE { hashIndAlgorithm AlgorithmIdentifier, certificatesHashIndex SEQUENCE OF OCTET STRING,
/// crlsHashIndex SEQUENCE OF OCTET STRING, unsignedAttrValuesHashIndex SEQUENCE OF OCTET STRING }
struct HashIndex
{
    enum List { Certificates, Revocations, Attributes };
    int algorithm = NID_undef;
    std::array<QSet<QByteArray>, 3> hashes;
};

std::optional<HashIndex> readIndex(QByteArrayView der)
{
    HashIndex index;
    const auto whole = takePart(der, sequence);
    auto fields = whole ? whole->content : QByteArrayView();
    const auto algorithm = takePart(fields, sequence);
    if (!algorithm || !der.isEmpty())
        return std::nullopt;
    const auto *position = reinterpret_cast<const unsigned char *>(algorithm->content.data());
    const Owned<ASN1_OBJECT, ASN1_OBJECT_free> name(
        d2i_ASN1_OBJECT(nullptr, &position, long(algorithm->content.size())));
    index.algorithm = name ? OBJ_obj2nid(name.get()) : NID_undef;
    for (auto &set : index.hashes) {
        const auto list = takePart(fields, sequence);
        if (!list)
            return std::nullopt;
        for (auto rest = list->content; !rest.isEmpty();) {
            const auto hash = takePart(rest, octetString);
            if (!hash)
                return std::nullopt;
            set.insert(hash->content.toByteArray());
        }
    }
    return fields.isEmpty() ? std::optional(index) : std::nullopt;
}

/// All that an index may name, each hashed once by an algorithm however many indexes there are.
class Inventory
{
public:
    explicit Inventory(const CmsParts &cms)
    {
        for (const auto &certificate : cms.certificates)
            m_items[HashIndex::Certificates].append(certificate.toByteArray());
        for (const auto &choice : cms.revocations)
            m_items[HashIndex::Revocations].append(choice.toByteArray());
        for (const auto &attribute : cms.unsignedAttributes) {
            for (const auto &value : attribute.values) {
                m_items[HashIndex::Attributes].append(value.toByteArray());
                m_types.append(attribute.type);
            }
        }
    }

    /// What the index names of a list; nothing when it also names something that is not there.
    std::optional<QList<QByteArray>> named(const HashIndex &index, HashIndex::List list)
    {
        const auto &hashes = hashesBy(index.algorithm)[list];
        QList<QByteArray> items;
        QSet<QByteArray> found;
        for (qsizetype i = 0; i < hashes.size(); ++i) {
            if (!index.hashes[list].contains(hashes[i]))
                continue;
            items.append(m_items[list][i]);
            found.insert(hashes[i]);
        }
        return found.size() == index.hashes[list].size() ? std::optional(items) : std::nullopt;
    }

private:
    using Hashes = std::array<QList<QByteArray>, 3>;

    const Hashes &hashesBy(int algorithm)
    {
        const auto known = m_hashes.find(algorithm);
        if (known != m_hashes.end())
            return known->second;
        auto &hashes = m_hashes[algorithm];
        for (const auto list : {HashIndex::Certificates, HashIndex::Revocations, HashIndex::Attributes}) {
            for (qsizetype i = 0; i < m_items[list].size(); ++i) {
                // EN 319 122-1 5.5.2: of an attribute its type and one value after the other.
                const auto type = list == HashIndex::Attributes ? m_types[i].toByteArray() : QByteArray();
                hashes[list].append(digestOf(type + m_items[list][i])(algorithm));
            }
        }
        return hashes;
    }

    std::array<QList<QByteArray>, 3> m_items;
    QList<QByteArrayView> m_types; ///< of the attributes
    std::map<int, Hashes> m_hashes;
};

/// What of the SignedData the index names; false when it names something that is not there any more.
bool findCovered(Inventory &inventory, const HashIndex &index, ArchiveStamp &stamp)
{
    const auto certificates = inventory.named(index, HashIndex::Certificates);
    const auto revocations = inventory.named(index, HashIndex::Revocations);
    const auto attributes = inventory.named(index, HashIndex::Attributes);
    if (!certificates || !revocations || !attributes)
        return false;
    stamp.covered = {*certificates, {}, {}, std::make_shared<RevocationLists>()};
    QList<QByteArrayView> choices;
    for (const auto &choice : *revocations) {
        choices.append(choice);
        if (quint8(choice[0]) == sequence)
            stamp.covered.revocationLists.append(choice);
    }
    stamp.covered.statusResponses = statusResponsesIn(choices);
    stamp.coveredValues = *attributes;
    return true;
}

void refuse(CmsFacts &proof, Integrity integrity, const QString &reason)
{
    proof.integrity = integrity;
    proof.reasons = {reason};
}

ArchiveStamp checkedStamp(
    const CmsParts &cms, Inventory &inventory, QByteArrayView token, const ContentDigest &content)
{
    ArchiveStamp stamp;
    stamp.token = token.toByteArray();
    const auto parts = readCmsParts(token);
    const auto indexes = parts ? valuesOf(*parts, oid::archiveIndex()) : QList<QByteArrayView>();
    // EN 319 122-1 5.5.2: exactly one, as unsigned attribute of the time-stamp's signer.
    const auto index = indexes.size() == 1 ? readIndex(indexes.first()) : std::nullopt;
    stamp.proof = checkTimestampToken(stamp.token, [&](int algorithm) -> QByteArray {
        const auto digest = index ? content(algorithm) : QByteArray();
        return digest.isEmpty() ? digest : digestOf(archiveImprint(cms, digest, indexes.first()))(algorithm);
    });
    if (!index || !isKnownDigest(index->algorithm)) {
        refuse(stamp.proof, Integrity::Unsupported, u"verify.archive-unsupported"_s);
        return stamp;
    }
    stamp.proof.digest = weakerDigest(stamp.proof.digest, index->algorithm);
    if (stamp.proof.integrity == Integrity::Intact && !findCovered(inventory, *index, stamp))
        refuse(stamp.proof, Integrity::Broken, u"verify.archive-incomplete"_s);
    return stamp;
}

/// A SEQUENCE OF OCTET STRING with the hashes of these.
QByteArray hashList(const QList<QByteArray> &items)
{
    QByteArray list;
    for (const auto &item : items)
        list += derElement(octetString, digestOf(item)(NID_sha256));
    return derElement(sequence, list);
}

QList<QByteArray> copies(const QList<QByteArrayView> &views)
{
    QList<QByteArray> items;
    for (const auto &view : views)
        items.append(view.toByteArray());
    return items;
}

}

QByteArray oid::signatureTimestamp()
{
    return QByteArray::fromHex("060b2a864886f70d010910020e");
}
QByteArray oid::archiveTimestamp()
{
    return QByteArray::fromHex("060604008d450204"); // 0.4.0.1733.2.4
}
QByteArray oid::archiveIndex()
{
    return QByteArray::fromHex("060704008195320105"); // 0.4.0.19122.1.5
}

QList<ArchiveStamp> archiveStamps(const CmsParts &cms, const ContentDigest &content)
{
    QList<ArchiveStamp> stamps;
    Inventory inventory(cms);
    for (const auto &token : valuesOf(cms, oid::archiveTimestamp())) {
        if (stamps.size() < mostStamps)
            stamps.append(checkedStamp(cms, inventory, token, content));
    }
    std::stable_sort(stamps.begin(), stamps.end(), [](const ArchiveStamp &a, const ArchiveStamp &b) {
        const auto first = a.proof.claimedTime.value_or(Instant{});
        const auto second = b.proof.claimedTime.value_or(Instant{});
        return first != second ? first > second : a.coveredValues.size() > b.coveredValues.size();
    });
    return stamps;
}

bool hasOlderArchive(const CmsParts &cms)
{
    return std::any_of(cms.unsignedAttributes.begin(),
        cms.unsignedAttributes.end(),
        [](const CmsAttribute &attribute) { return isOlderArchive(attribute.type); });
}

QByteArray archiveIndexOf(const CmsParts &cms)
{
    QList<QByteArray> attributes;
    for (const auto &attribute : cms.unsignedAttributes) {
        for (const auto &value : attribute.values)
            attributes.append(attribute.type.toByteArray() + value.toByteArray());
    }
    const auto sha256 = derElement(sequence, QByteArray::fromHex("0609608648016503040201"));
    return derElement(sequence,
        sha256 + hashList(copies(cms.certificates)) + hashList(copies(cms.revocations))
            + hashList(attributes));
}

QByteArray archiveImprint(const CmsParts &cms, const QByteArray &content, QByteArrayView index)
{
    return cms.contentType.toByteArray() + content + cms.signer.toByteArray() + index.toByteArray();
}

}
