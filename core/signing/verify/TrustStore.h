// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace chauban {

/// What an anchor is trusted to vouch for.
enum class TrustPurpose { Signing, Timestamping };

/// The anchors a person has chosen to trust, and what is known of revocation beside the file. All DER.
struct TrustStore
{
    QList<QByteArray> roots; ///< X.509 certificates; each is an anchor for every purpose, self-signed or not
    QList<QByteArray> revocationLists; ///< X.509 CRLs
    QList<QByteArray> signingRoots = {}; ///< anchors for signatures alone
    QList<QByteArray> timestampRoots = {}; ///< anchors for time-stamps alone
    QList<QByteArray> statusResponses = {}; ///< OCSP responses known beside the file

    /// All anchors that serve the purpose.
    QList<QByteArray> anchors(TrustPurpose purpose) const
    {
        return roots + (purpose == TrustPurpose::Signing ? signingRoots : timestampRoots);
    }

    /// Reads every CERTIFICATE and X509 CRL block of a PEM file. Fails when there is no certificate in it.
    static Result<TrustStore> fromPem(QByteArrayView pem);
};

}
