// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/platform/SecretBytes.h"
#include "core/signing/token/TokenList.h"

#include <functional>

struct ui_method_st;

namespace chauban {

/// What a PIN is asked for.
struct PinQuestion
{
    QString token; ///< the device's label
    QString certificate; ///< whose key
    PinState state = PinState::Fine;
    bool forOneSignature = false; ///< the key wants it for each signature (CKA_ALWAYS_AUTHENTICATE)
};

/// Gives a PIN, in UTF-8; an error ends what it was asked for. Called in the thread that uses the key.
using AskPin = std::function<Result<SecretBytes>(const PinQuestion &question)>;

/// Hands PINs to libp11 when a key wants one for a signature. The PIN of the log-in serves the first signature too,
/// because the person has just given it for that.
class TokenPinPrompt
{
public:
    TokenPinPrompt(AskPin ask, PinQuestion question);
    ~TokenPinPrompt();
    TokenPinPrompt(const TokenPinPrompt &) = delete;
    TokenPinPrompt &operator=(const TokenPinPrompt &) = delete;

    /// Asks for the PIN of the log-in. The bytes end with a zero. Errors: those of AskPin.
    Result<const SecretBytes *> forLogin();
    /// The next PIN, asked for unless that of the log-in was not used yet. Ends with a zero.
    Result<const SecretBytes *> forSignature();
    /// A signature was made: a PIN is not used for another.
    void forget();
    /// Why the last PIN was not given, once.
    std::optional<Error> takeRefusal();

    const PinQuestion &question() const { return m_question; }
    void setState(PinState state) { m_question.state = state; }
    /// For PKCS11_set_ui_method with this object as user data.
    ui_method_st *method() const { return m_method; }

private:
    Result<const SecretBytes *> ask(bool forOneSignature);

    AskPin m_ask;
    PinQuestion m_question;
    SecretBytes m_pin;
    std::optional<Error> m_refusal;
    ui_method_st *m_method = nullptr;
};

}
