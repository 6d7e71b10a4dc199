// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/verify/Leftovers.h"

#include "core/base/Sha256.h"
#include "core/signing/verify/Der.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace chauban::verify {

namespace {

using Handle = QPDFObjectHandle;

QByteArray contentOf(Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), qsizetype(buffer.getSize())};
}

/// A certificate, a revocation list, an OCSP response: one element that fills the whole stream.
bool wholeElement(Handle stream)
{
    if (stream.getDict().hasKey("/Subtype"))
        return false;
    const QByteArray data = contentOf(*stream.getStreamData(qpdf_dl_generalized));
    QByteArrayView rest(data);
    return data.startsWith('\x30') && takeElement(rest) && rest.isEmpty();
}

std::string dataAndFilters(Handle stream)
{
    Handle dictionary = stream.getDict();
    return Sha256::of(contentOf(*stream.getRawStreamData())).bytes.toStdString()
        + dictionary.getKey("/Filter").unparse() + dictionary.getKey("/DecodeParms").unparse();
}

}

bool Leftovers::inert(const QPDFObjectHandle &object)
{
    try {
        return harmless(object);
    } catch (const std::exception &) { // a stream that cannot be read
        return false;
    }
}

bool Leftovers::harmless(const QPDFObjectHandle &given)
{
    static const std::set<std::string> validation{"/Type", "/Cert", "/CRL", "/OCSP", "/TU", "/TS"};
    Handle object = given;
    if (object.isArray()) {
        const auto items = object.getArrayAsVector();
        return std::all_of(items.begin(), items.end(), [](Handle item) {
            return item.isScalar() || (item.isStream() && wholeElement(item));
        });
    }
    if (object.isStream())
        return wholeElement(object) || copied(object);
    if (!object.isDictionary())
        return true;
    const auto keys = object.getKeys();
    return std::all_of(keys.begin(), keys.end(), [&](const auto &key) { return validation.contains(key); })
        && (!object.hasKey("/Type") || object.getKey("/Type").unparse() == "/VRI");
}

bool Leftovers::copied(const QPDFObjectHandle &stream)
{
    for (const int id : m_collected ? std::set<int>() : m_reached) {
        if (Handle used = m_view.object(id); used.isStream())
            m_used.insert(dataAndFilters(used));
    }
    m_collected = true;
    return m_used.contains(dataAndFilters(stream));
}

}
