// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/routing/Routing.h"

namespace chauban {

/// Where a document stands as its routing tells it (outgoing and internal first, then incoming).
enum class RoutedState {
    Draft,
    WaitingForInitials,
    Submitted,
    Returned, ///< back with its author; for incoming: sent back to the clerk
    Signed,
    WaitingForNumber,
    Numbered, ///< has its number, waits for the seal
    Sealed,
    Issued,
    Cancelled,
    WaitingForReceipt,
    Waiting, ///< for the directive
    InProgress,
    Done,
};
template<>
inline constexpr std::array enumNames<RoutedState> = {"draft",
    "waiting-for-initials",
    "submitted",
    "returned",
    "signed",
    "waiting-for-number",
    "numbered",
    "sealed",
    "issued",
    "cancelled",
    "waiting-for-receipt",
    "waiting",
    "in-progress",
    "done"};

/// Derived from the routing alone, so it can never disagree with it.
///
/// | outgoing, internal: the first that holds               | state              |
/// |--------------------------------------------------------|--------------------|
/// | not started, withdrawn                                 | Draft              |
/// | ended by a refusal                                     | Cancelled          |
/// | the author revises                                     | Returned           |
/// | issued                                                 | Issued             |
/// | sealed                                                 | Sealed             |
/// | numbered                                               | Numbered           |
/// | signed, the number is asked for                        | WaitingForNumber   |
/// | signed                                                 | Signed             |
/// | an initial is asked for                                | WaitingForInitials |
/// | otherwise                                              | Submitted          |
///
/// | incoming: the first that holds                         | state              |
/// |--------------------------------------------------------|--------------------|
/// | not started                                            | WaitingForReceipt  |
/// | completed, closed by the reply                         | Done               |
/// | withdrawn, refused, the clerk revises                  | Returned           |
/// | a directive is given, or work is assigned              | InProgress         |
/// | otherwise                                              | Waiting            |
RoutedState documentState(const Routing &routing);

/// The directive on an incoming document.
enum class DirectiveState { NotAsked, Waiting, Given, Refused, NotNeeded };
template<>
inline constexpr std::array enumNames<DirectiveState> = {
    "not-asked", "waiting", "given", "refused", "not-needed"};

/// NotNeeded: the chain asks for none on this document's way.
DirectiveState directiveState(const Routing &routing);

}
