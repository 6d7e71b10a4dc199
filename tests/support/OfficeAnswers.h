// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Unwrap.h"
#include "tests/support/Widgets.h"
#include "ui/workplace/Office.h"

#include <optional>

namespace chauban::tests {

/// Lets somebody in, and waits until they are.
inline void logIn(chauban::Office &office, const QString &login, const QByteArray &password)
{
    std::optional<Result<>> entered;
    office.login(login, password, &office, [&](Result<> result) { entered = std::move(result); });
    REQUIRE(waitUntil([&] { return entered.has_value(); }));
    INFO((entered->ok() ? "" : entered->error().reason.id()));
    REQUIRE(entered->ok());
}

/// What the store answers whoever is in.
template<typename Question>
auto asked(chauban::Office &office, Question question)
{
    std::optional<std::invoke_result_t<Question, Seat &>> answer;
    office.ask(&office, std::move(question), [&](auto got) { answer.emplace(std::move(got)); });
    REQUIRE(waitUntil([&] { return answer.has_value(); }));
    return std::move(*answer);
}

}
