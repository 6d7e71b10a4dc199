// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/Certificate.h"

#include <QStringList>

struct PKCS11_slot_st;

namespace chauban {

/// How close a device is to locking its PIN.
enum class PinState {
    Fine,
    CountLow, ///< wrong since the last right one
    FinalTry, ///< one more wrong one locks it
    Locked,
    NotSet, ///< the device was never given one
};

/// A certificate on a device.
struct TokenCertificate
{
    Certificate certificate;
    QString label; ///< CKA_LABEL
    QStringList purposes; ///< keyUsage in the norm's words ("digitalSignature"), empty when it has none
    bool isAuthority = false; ///< an issuer's, which lies there for the chain
};

/// A device in a slot, as far as it tells without its PIN.
struct SigningToken
{
    QString module; ///< path of the PKCS#11 module that speaks to it
    QString slot, label, serial, manufacturer, model;
    PinState pin = PinState::Fine;
    bool hasPinPad = false; ///< the PIN is entered on the device itself
    QList<TokenCertificate> certificates;
    int keysWithoutCertificate = 0; ///< public keys to which no certificate here belongs
};

/// What was found in all modules; one that fails does not hide the others.
struct TokenListing
{
    QList<SigningToken> tokens;
    QList<Error> problems; ///< token.*
};

/// Where a key lies: what is remembered of it between two uses.
struct TokenAddress
{
    QString module;
    QString serial;
    QString certificate; ///< its SHA-256 in hexadecimal

    bool isEmpty() const { return module.isEmpty(); }
    friend bool operator==(const TokenAddress &, const TokenAddress &) = default;
};

/// Looks at every slot of every module. Takes seconds with some devices: never in the thread of the windows.
TokenListing listTokens(const QStringList &modules);

/// Names the key that belongs to a certificate of a device.
TokenAddress addressOf(const SigningToken &token, const TokenCertificate &certificate);

/// May this certificate be offered for signing at that time?
/// Errors: those of checkUsable(), sign.certificate-not-for-signing for an authority's.
Result<> checkOffered(const TokenCertificate &certificate, Instant time);

/// One slot's device. Errors: token.*.
Result<SigningToken> readToken(const QString &module, PKCS11_slot_st &slot);

/// What the device's flags say of its PIN.
PinState pinStateOf(const PKCS11_slot_st &slot);

}
