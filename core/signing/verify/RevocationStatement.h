// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/signing/verify/RevocationLists.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace chauban::verify {

/// What one revocation list or OCSP response says of one certificate.
struct RevocationStatement
{
    Instant thisUpdate;
    std::optional<Instant> nextUpdate;
    std::optional<Instant> revokedAt;
    bool onHold = false; ///< revoked for the time being (certificateHold)
    bool delta = false; ///< of a list that only tells what changed since another
    bool released = false; ///< such a list takes the certificate off again (removeFromCRL)
    /// Signed by an algorithm that nobody relied on any more: it accuses as of its date, and proves nothing for before.
    bool weak = false;

    /// Says something about that time: made then or later, or still in force then; an answer without nextUpdate is
    /// taken for a day (EN 319 102-1, 5.2.5 freshness).
    bool speaksOf(Instant at) const;
    /// Issuers forget certificates that have expired: made after that and not naming it, it says nothing.
    bool mayBeSilence(x509_st *certificate) const;
};

/// Of a list (RFC 5280 §6.3): signed by `signer`, which has the issuer's name and may sign lists; not indirect, not for
/// some reasons only, for this kind of certificate and for one of its distribution points; made before it expired,
/// unless it names it as revoked. Only that counts, too, of what is signed by an algorithm that nobody relied on any more
/// when it was made. A delta list that does not name the certificate says nothing.
std::optional<RevocationStatement> listStatement(
    RevocationLists &lists, const QByteArray &der, x509_st *certificate, x509_st *signer);
/// The same, of a complete list alone.
std::optional<RevocationStatement> listStatement(
    const QByteArray &der, x509_st *certificate, x509_st *issuer);

/// Is the responder's own certificate known to be revoked at that time?
using ResponderRevoked = std::function<bool(x509_st *responder, Instant at)>;

/// Of an OCSP response (RFC 6960 §3.2, §4.2.2.2): signed by the issuer itself, or by a certificate that the issuer gave
/// the purpose OCSPSigning and that was valid and not revoked when it answered, or that needs no check; made before the
/// certificate expired, and signed by an algorithm still relied on then, unless it says revoked. `further`: certificates to look for the responder in.
std::optional<RevocationStatement> responseStatement(const QByteArray &der,
    x509_st *certificate,
    x509_st *issuer,
    const QList<QByteArray> &further,
    const ResponderRevoked &revoked = {});

/// Where a certificate says that its status, and its issuer, can be had; only addresses of HTTP.
struct StatusPlaces
{
    QList<QByteArray> responders;
    QList<QByteArray> lists;
    QList<QByteArray> issuers;
    bool named = false; ///< it names any place for its status at all, also by another protocol
};
StatusPlaces statusPlaces(x509_st *certificate);

/// noRevAvail (RFC 9608) or ETSI's assured short validity (EN 319 412-1 5.2): the issuer publishes no status.
bool needsNoStatus(x509_st *certificate);

}
