// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace chauban {

/// A value, or the Error that kept us from having one. Stands in for std::expected<T, Error>.
template<typename T = void>
class [[nodiscard]] Result
{
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;
    static_assert(std::is_object_v<Value> && !std::is_same_v<Value, Error>);

public:
    Result() requires std::is_void_v<T>
    = default;
    Result(Value value) requires(!std::is_void_v<T>)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }

    const Value &value() const & { return std::get<0>(m_state); }
    Value &value() & { return std::get<0>(m_state); }
    Value value() && { return std::get<0>(std::move(m_state)); } // by value: for (auto x : f().value()) must not dangle
    const Value *operator->() const { return &value(); }
    Value *operator->() { return &value(); }

    const Error &error() const & { return std::get<1>(m_state); }
    Error error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<Value, Error> m_state;
};

}

#define CHAUBAN_JOIN_(a, b) a##b
#define CHAUBAN_JOIN(a, b) CHAUBAN_JOIN_(a, b)

/// Returns the error of a Result<> to the caller, or goes on.
#define TRY(expression)                                                                                      \
    do {                                                                                                     \
        if (auto tried = (expression); !tried.ok()) [[unlikely]]                                             \
            return std::move(tried).error();                                                                 \
    } while (false)

/// TRY_ASSIGN(const auto document, store.load(id)): declares or assigns the value, or returns the error.
#define TRY_ASSIGN(target, ...) TRY_ASSIGN_(CHAUBAN_JOIN(tried_, __COUNTER__), target, __VA_ARGS__)
#define TRY_ASSIGN_(tried, target, ...)                                                                      \
    auto tried = (__VA_ARGS__);                                                                              \
    if (!tried.ok()) [[unlikely]]                                                                            \
        return std::move(tried).error();                                                                     \
    target = std::move(tried).value()
