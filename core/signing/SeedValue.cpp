// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/SeedValue.h"

#include "core/signing/SignatureRequest.h"
#include "core/signing/SigningKey.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <string>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
// Bits of /Ff: the entry is a demand.
enum Demand : long long {
    FilterDemand = 1 << 0,
    SubFilterDemand = 1 << 1,
    VersionDemand = 1 << 2,
    ReasonsDemand = 1 << 3,
    AttestationDemand = 1 << 4,
    RevocationDemand = 1 << 5,
    DigestDemand = 1 << 6,
    LockDemand = 1 << 7,
    AppearanceDemand = 1 << 8
};
// Of the certificate's part.
constexpr long long SubjectDemand = 1 << 0;
constexpr long long IssuerDemand = 1 << 1;
constexpr long long NewestVersion = 3; ///< PDF 2.0

long long flags(QPDFObjectHandle dictionary)
{
    auto value = dictionary.getKey("/Ff");
    return value.isInteger() ? value.getIntValue() : 0;
}

bool isTrue(QPDFObjectHandle value)
{
    return (value.isBool() && value.getBoolValue()) || (value.isName() && value.getName() == "/true");
}

/// Is one of these certificates in the array of DER strings?
bool holdsOne(QPDFObjectHandle array, const QList<Certificate> &certificates)
{
    if (!array.isArray())
        return true;
    auto items = array.aitems();
    return std::any_of(items.begin(), items.end(), [&](QPDFObjectHandle item) {
        const auto der = item.isString() ? QByteArray::fromStdString(item.getStringValue()) : QByteArray();
        return std::any_of(certificates.begin(), certificates.end(), [&](const Certificate &certificate) {
            return certificate.der() == der;
        });
    });
}

bool lists(QPDFObjectHandle array, const std::string &wanted)
{
    if (!array.isArray())
        return true;
    auto items = array.aitems();
    return std::any_of(items.begin(), items.end(), [&](QPDFObjectHandle item) {
        return (item.isName() && item.getName() == '/' + wanted)
            || (item.isString() && item.getUTF8Value() == wanted);
    });
}

/// Table 238: whose certificate it must be.
bool allowsKey(QPDFObjectHandle demanded, const SigningKey &key)
{
    if (!demanded.isDictionary())
        return true;
    const auto demands = flags(demanded);
    return (demands & ~(SubjectDemand | IssuerDemand)) == 0
        && (!(demands & SubjectDemand) || holdsOne(demanded.getKey("/Subject"), {key.certificate()}))
        && (!(demands & IssuerDemand) || holdsOne(demanded.getKey("/Issuer"), key.certificates().mid(1)));
}

/// /MDP: 0 an ordinary signature, 1 to 3 a certification with that permission.
bool allowsCertification(QPDFObjectHandle demanded, Certification certification)
{
    auto permission = demanded.isDictionary() ? demanded.getKey("/P") : QPDFObjectHandle::newNull();
    return !permission.isInteger() || permission.getIntValue() == int(certification);
}

bool demandsTimestamp(QPDFObjectHandle demanded)
{
    return demanded.isDictionary() && (flags(demanded) & 1);
}

/// The entries that only need to be looked at when they are demands.
QString unmetDemand(QPDFObjectHandle seed, const SignatureRequest &request, const SigningKey &key)
{
    const auto demands = flags(seed);
    auto filter = seed.getKey("/Filter");
    auto version = seed.getKey("/V");
    const auto says = [&](const char *entry) { return !seed.getKey(entry).isNull(); };
    if ((demands & FilterDemand) && filter.isName() && filter.getName() != "/Adobe.PPKLite")
        return u"/Filter"_s;
    if ((demands & SubFilterDemand) && !lists(seed.getKey("/SubFilter"), "ETSI.CAdES.detached"))
        return u"/SubFilter"_s;
    if ((demands & VersionDemand) && version.isInteger() && version.getIntValue() > NewestVersion)
        return u"/V"_s;
    if ((demands & ReasonsDemand) && !lists(seed.getKey("/Reasons"), request.reason.toStdString()))
        return u"/Reasons"_s;
    if ((demands & AttestationDemand) && says("/LegalAttestation"))
        return u"/LegalAttestation"_s;
    // EN 319 142-1 6.3: revocation data stands in the document's store, never inside the signature.
    if ((demands & RevocationDemand) && isTrue(seed.getKey("/AddRevInfo")))
        return u"/AddRevInfo"_s;
    if ((demands & DigestDemand) && !lists(seed.getKey("/DigestMethod"), word(key.digest())))
        return u"/DigestMethod"_s;
    if ((demands & LockDemand) && isTrue(seed.getKey("/LockDocument")))
        return u"/LockDocument"_s;
    if ((demands & AppearanceDemand) && says("/AppearanceFilter"))
        return u"/AppearanceFilter"_s;
    return {};
}
}

Result<> checkSeedValue(const QPDFObjectHandle &field, const SignatureRequest &request, const SigningKey &key)
{
    auto seed = QPDFObjectHandle(field).getKey("/SV");
    if (!seed.isDictionary())
        return {};
    auto unmet = unmetDemand(seed, request, key);
    if (unmet.isEmpty() && !allowsKey(seed.getKey("/Cert"), key))
        unmet = u"/Cert"_s;
    if (unmet.isEmpty() && !allowsCertification(seed.getKey("/MDP"), request.certification))
        unmet = u"/MDP"_s;
    if (unmet.isEmpty() && demandsTimestamp(seed.getKey("/TimeStamp")) && !request.timestamp)
        unmet = u"/TimeStamp"_s;
    if (!unmet.isEmpty())
        return Error{ErrorKind::Denied, "sign.seed-value", unmet};
    return {};
}

}
