// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/Der.h"

#include <stdexcept>

namespace chauban::test {

/// A genuine detached CMS turned into one over other bytes, without its signer's key: what the signer really signed, the
/// SET of attributes, becomes the content of a signature that has none (RFC 5652 5.4).
struct StolenSignature
{
    QByteArray content;
    QByteArray cms;

    static StolenSignature of(const QByteArray &genuine)
    {
        using verify::derElement;
        QByteArrayView bytes(genuine);
        auto outer = whole(bytes).content;
        const auto type = whole(outer).whole.toByteArray();
        auto wrapped = whole(outer).content;
        auto data = whole(wrapped).content;
        QByteArray head;
        auto part = whole(data);
        for (; !data.isEmpty(); part = whole(data))
            head += part.whole.toByteArray();
        auto signers = part.content;
        auto signer = whole(signers).content;
        QByteArray fields;
        QByteArray attributes;
        while (!signer.isEmpty()) {
            const auto field = whole(signer);
            if (field.tag == 0xa0)
                attributes = field.content.toByteArray();
            else if (field.tag != 0xa1)
                fields += field.whole.toByteArray();
        }
        const auto info = derElement(0x31, derElement(0x30, fields));
        return {derElement(0x31, attributes),
            derElement(0x30, type + derElement(0xa0, derElement(0x30, head + info)))};
    }

private:
    static verify::DerPart whole(QByteArrayView &bytes)
    {
        const auto part = verify::takePart(bytes);
        if (!part)
            throw std::runtime_error("no DER");
        return *part;
    }
};

}
