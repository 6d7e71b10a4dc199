// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/token/TokenPinPrompt.h"

#include <algorithm>
#include <openssl/ui.h>

namespace chauban {

namespace {
/// OpenSSL's call for one line of its dialogue: 1 gave it, -1 the person declined.
int readPin(UI *dialogue, UI_STRING *line)
{
    if (UI_get_string_type(line) != UIT_PROMPT)
        return 1;
    auto &prompt = *static_cast<TokenPinPrompt *>(UI_get0_user_data(dialogue));
    const auto pin = prompt.forSignature();
    if (!pin.ok())
        return -1;
    return UI_set_result(dialogue, line, pin.value()->data()) == 0 ? 1 : -1;
}
}

TokenPinPrompt::TokenPinPrompt(AskPin ask, PinQuestion question)
    : m_ask(std::move(ask))
    , m_question(std::move(question))
    , m_method(UI_create_method("chauban"))
{
    UI_method_set_reader(m_method, readPin);
}

TokenPinPrompt::~TokenPinPrompt()
{
    UI_destroy_method(m_method);
}

Result<const SecretBytes *> TokenPinPrompt::forLogin()
{
    return ask(false);
}

Result<const SecretBytes *> TokenPinPrompt::forSignature()
{
    if (!m_pin.empty())
        return &m_pin;
    auto pin = ask(true);
    if (!pin.ok())
        m_refusal = pin.error();
    return pin;
}

void TokenPinPrompt::forget()
{
    m_pin = {};
}

std::optional<Error> TokenPinPrompt::takeRefusal()
{
    return std::exchange(m_refusal, std::nullopt);
}

Result<const SecretBytes *> TokenPinPrompt::ask(bool forOneSignature)
{
    auto question = m_question;
    question.forOneSignature = forOneSignature;
    TRY_ASSIGN(const auto pin, m_ask(question));
    // A zero inside would cut it short and cost the person a try.
    if (pin.empty() || pin.view().contains('\0'))
        return Error{ErrorKind::Denied, "token.pin-malformed", m_question.token};
    m_pin = SecretBytes(pin.size() + 1);
    std::copy_n(pin.data(), pin.size(), m_pin.data());
    return &m_pin;
}

}
