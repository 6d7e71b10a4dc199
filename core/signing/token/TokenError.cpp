// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/token/TokenError.h"

#include "core/signing/OpensslError.h"

#include <libp11.h>
#include <openssl/err.h>

namespace chauban {

namespace {
/// Return values of PKCS#11 v2.40 (section 5.1) that a person can do something about.
enum ReturnValue {
    DeviceError = 0x30,
    DeviceRemoved = 0x32,
    FunctionCanceled = 0x50,
    PinIncorrect = 0xA0,
    PinInvalid = 0xA1,
    PinLengthRange = 0xA2,
    PinExpired = 0xA3,
    PinLocked = 0xA4,
    SessionClosed = 0xB0,
    SessionHandleInvalid = 0xB3,
    TokenNotPresent = 0xE0,
    TokenNotRecognized = 0xE1,
    UserPinNotInitialized = 0x102,
};

/// The module's return value in the error queue, the first that is one; 0 if none. Leaves the queue.
int returnValue()
{
    const auto code = ERR_peek_error();
    return ERR_GET_LIB(code) == ERR_get_CKR_code() ? ERR_GET_REASON(code) : 0;
}
}

Error takeTokenError(const QString &token)
{
    const int value = returnValue();
    const auto words = takeOpensslError();
    switch (value) {
    case DeviceError:
    case DeviceRemoved:
    case SessionClosed:
    case SessionHandleInvalid:
    case TokenNotPresent:
    case TokenNotRecognized:
        return {ErrorKind::Unavailable, "token.removed", token};
    case FunctionCanceled:
        return {ErrorKind::Cancelled, "token.cancelled", token};
    case PinIncorrect:
        return {ErrorKind::Denied, "token.pin-incorrect", token};
    case PinInvalid:
    case PinLengthRange:
        return {ErrorKind::Denied, "token.pin-malformed", token};
    case PinExpired:
        return {ErrorKind::Denied, "token.pin-expired", token};
    case PinLocked:
        return {ErrorKind::Denied, "token.pin-locked", token};
    case UserPinNotInitialized:
        return {ErrorKind::Invalid, "token.pin-not-set", token};
    default:
        return {ErrorKind::Unavailable, "token.failed", words};
    }
}

}
