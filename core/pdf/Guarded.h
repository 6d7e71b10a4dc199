// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <exception>
#include <type_traits>

namespace chauban {

/// Runs `action`, which returns a Result and touches QPDF's objects; what QPDF throws on damaged objects
/// becomes pdf.broken.
template<typename Action>
std::invoke_result_t<Action> guarded(Action action)
{
    try {
        return action();
    } catch (const std::exception &exception) {
        return Error{ErrorKind::Corrupt, "pdf.broken", QString::fromUtf8(exception.what())};
    }
}

}
