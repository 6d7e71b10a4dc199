// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/SeedValue.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <string>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
// Bits of /Ff: the entry is a demand.
constexpr long long FilterDemand = 1 << 0;
constexpr long long SubFilterDemand = 1 << 1;
constexpr long long ReasonsDemand = 1 << 3;
constexpr long long DigestDemand = 1 << 6;

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

Error refusal(const QString &entry)
{
    return {ErrorKind::Denied, "sign.seed-value", entry};
}
}

Result<> checkSeedValue(const QPDFObjectHandle &field, const QString &reason)
{
    auto seed = QPDFObjectHandle(field).getKey("/SV");
    if (!seed.isDictionary())
        return {};
    const auto demands = seed.getKey("/Ff").isInteger() ? seed.getKey("/Ff").getIntValue() : 0;
    if (auto filter = seed.getKey("/Filter");
        (demands & FilterDemand) && filter.isName() && filter.getName() != "/Adobe.PPKLite")
        return refusal(u"/Filter"_s);
    if ((demands & SubFilterDemand) && !lists(seed.getKey("/SubFilter"), "ETSI.CAdES.detached"))
        return refusal(u"/SubFilter"_s);
    if ((demands & DigestDemand) && !lists(seed.getKey("/DigestMethod"), "SHA256"))
        return refusal(u"/DigestMethod"_s);
    if ((demands & ReasonsDemand) && !lists(seed.getKey("/Reasons"), reason.toStdString()))
        return refusal(u"/Reasons"_s);
    if (auto certificate = seed.getKey("/Cert"); certificate.isDictionary()
        && certificate.getKey("/Ff").isInteger() && certificate.getKey("/Ff").getIntValue() != 0)
        return refusal(u"/Cert"_s);
    return {};
}

}
