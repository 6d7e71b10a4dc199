// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/Der.h"

#include <stdexcept>

namespace chauban::test {

/// A detached CMS with one signer, taken apart so that what its SignerInfo says can be replaced. Unsigned attributes are
/// left out.
struct CmsSurgery
{
    QByteArray type; ///< OID of the ContentInfo
    QByteArray head; ///< version, digestAlgorithms, encapContentInfo, certificates
    QByteArray signer; ///< version, sid, digestAlgorithm
    QByteArray attributes; ///< what stands in signedAttrs; empty: there are none
    QByteArray algorithm; ///< of the signature
    QByteArray value; ///< of the signature

    explicit CmsSurgery(const QByteArray &cms)
    {
        QByteArrayView bytes(cms);
        auto outer = take(bytes).content;
        type = take(outer).whole.toByteArray();
        auto wrapped = take(outer).content;
        auto data = take(wrapped).content;
        auto part = take(data);
        for (; !data.isEmpty(); part = take(data))
            head += part.whole.toByteArray();
        auto signers = part.content;
        auto info = take(signers).content;
        for (int i = 0; i < 3; ++i)
            signer += take(info).whole.toByteArray();
        attributes = take(info).content.toByteArray();
        algorithm = take(info).whole.toByteArray();
        value = take(info).content.toByteArray();
    }

    QByteArray signedSet() const { return verify::derElement(0x31, attributes); }

    QByteArray joined() const
    {
        using verify::derElement;
        const auto marked = attributes.isEmpty() ? QByteArray() : derElement(0xa0, attributes);
        const auto info = derElement(0x30, signer + marked + algorithm + derElement(0x04, value));
        return derElement(0x30, type + derElement(0xa0, derElement(0x30, head + derElement(0x31, info))));
    }

private:
    static verify::DerPart take(QByteArrayView &bytes)
    {
        const auto part = verify::takePart(bytes);
        if (!part)
            throw std::runtime_error("no DER");
        return *part;
    }
};

/// A genuine detached CMS turned into one over other bytes, without its signer's key: what the signer really signed, the
/// SET of attributes, becomes the content of a signature that has none (RFC 5652 5.4).
struct StolenSignature
{
    QByteArray content;
    QByteArray cms;

    static StolenSignature of(const QByteArray &genuine)
    {
        CmsSurgery surgery(genuine);
        const auto content = surgery.signedSet();
        surgery.attributes.clear();
        return {content, surgery.joined()};
    }
};

}
