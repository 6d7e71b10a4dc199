// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>
#include <utility>

struct evp_pkey_st;

namespace chauban::test {

/// Extensions as openssl's configuration words them: {"basicConstraints", "critical,CA:TRUE"}.
using CertificateExtension = std::pair<QByteArray, QByteArray>;
using Extensions = QList<CertificateExtension>;

/// A certificate with its key; several may share either.
struct PkiParty
{
    QByteArray certificate; ///< DER
    std::shared_ptr<evp_pkey_st> key;
};

/// What a certificate is to say. Nothing is checked: wrong ones are wanted too.
struct PkiWish
{
    QByteArray name; ///< common name
    const PkiParty *issuer = nullptr; ///< none: it signs itself
    Extensions extensions = {};
    int fromDay = -400; ///< counted from TestPki's time
    int toDay = 400;
    std::shared_ptr<evp_pkey_st> key = {}; ///< none: a new one
    QByteArray issuerName = {}; ///< instead of the issuer's own
    QByteArray sections = {}; ///< of openssl's configuration, for extensions that name one
    bool broken = false; ///< its signature does not fit
    QByteArray serial = {}; ///< big-endian; empty: the next number
    bool printable = false; ///< the name is a PrintableString
    const char *digest = "SHA256"; ///< that it is signed with
};

struct PkiListWish
{
    const PkiParty *issuer = nullptr;
    QList<QByteArray> revoked = {}; ///< certificates, DER
    int reason = -1; ///< of every entry
    Extensions extensions = {};
    QByteArray sections = {};
    int fromDay = -1;
    int toDay = 30;
    bool broken = false;
    const char *digest = "SHA256"; ///< that it is signed with
    bool criticalEntry = false; ///< every entry has a critical extension that nobody knows
};

struct PkiAnswerWish
{
    const PkiParty *issuer = nullptr; ///< of the certificate asked about
    const PkiParty *responder = nullptr;
    QByteArray certificate = {};
    std::optional<int> revokedDay = {};
    int fromDay = -1;
    int toDay = 30;
    bool broken = false;
    const char *digest = "SHA256"; ///< that it is signed with
    std::optional<int> producedDay = {}; ///< today
};

/// Makes certificates, revocation lists and OCSP answers with P-256 keys around the time when the program began.
namespace pki {
Instant now();
PkiParty issue(const PkiWish &wish);
QByteArray revocationList(const PkiListWish &wish);
QByteArray statusAnswer(const PkiAnswerWish &wish);
}

}
