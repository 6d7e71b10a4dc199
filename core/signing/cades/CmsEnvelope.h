// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace chauban {

/// A SignedData (RFC 5652 5.1) taken apart around its content, so that content of any size stays where it is.
struct CmsEnvelope
{
    QByteArray detached; ///< the same SignedData without content, DER
    QByteArrayView content; ///< within the bytes that were taken apart, or within `owned`
    QByteArray owned; ///< the content, when it was encoded in pieces
};

/// What must stand before and after content of `size` bytes to put it into a detached SignedData.
/// Errors: sign.bad-envelope.
Result<std::pair<QByteArray, QByteArray>> aroundContent(const QByteArray &detached, quint64 size);

/// Takes a SignedData with content apart. DER with one primitive OCTET STRING needs no copy; BER is accepted.
/// Errors: sign.bad-envelope (also when there is no content).
Result<CmsEnvelope> takeApart(QByteArrayView cms);

/// Whether the content of a SignedData lies in it in one piece, so that takeApart() copies nothing.
bool liesInOnePiece(QByteArrayView cms);

/// The same CMS in DER when it was encoded without lengths or in pieces; else as it came, also when it is none.
QByteArray withDefiniteLengths(const QByteArray &cms);

/// The DER of a CMS file as programs write it: DER, or PEM with the words CMS or PKCS7.
QByteArray derOfCmsFile(const QByteArray &bytes);

}
