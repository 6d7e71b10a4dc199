// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/verify/VerificationReport.h"

#include <QByteArray>

struct evp_pkey_st;
struct X509_algor_st;

namespace chauban::verify {

/// Does the signature value fit the message under the key and algorithm (with its parameters)? `digest` (NID) counts
/// where the algorithm names none. RSA with PKCS#1 v1.5 and PSS, ECDSA, EdDSA.
Integrity verifyMessage(evp_pkey_st *key,
    const X509_algor_st *algorithm,
    int digest,
    const QByteArray &message,
    const QByteArray &signature);

/// The same over a digest that is already made.
Integrity verifyDigest(evp_pkey_st *key,
    const X509_algor_st *algorithm,
    int digestNid,
    const QByteArray &digest,
    const QByteArray &signature);

/// The digest (NID) that the signature algorithm itself names, PSS in its parameters, else `digest`; NID_undef for EdDSA.
int digestNamedBy(const X509_algor_st *algorithm, int digest);

/// Could what was signed in this way by this key be relied on at that time (AlgorithmPolicy.h)?
bool signatureAcceptable(const X509_algor_st *algorithm, evp_pkey_st *key, Instant at);

}
