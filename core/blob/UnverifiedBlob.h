// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/BlobStore.h"

#include <functional>
#include <mutex>
#include <optional>

namespace chauban {

/// A stored content whose hash is still to be verified: for a confined reader to begin with while the whole of it is
/// read. What the reader makes of it is shown only once verified() has answered. Copies share one verification.
class UnverifiedBlob
{
public:
    /// `check`: reads all of it; called once, in whatever thread asks first.
    UnverifiedBlob(Blob blob, std::function<Result<>()> check)
        : m_state(std::make_shared<State>(std::move(blob), std::move(check)))
    {
    }

    const std::shared_ptr<const Blob::Content> &content() const { return m_state->blob.content(); }

    /// The blob, after the whole hash has been verified; waits while another thread does so. Corrupt with the hash as
    /// detail.
    Result<Blob> verified() const
    {
        std::call_once(m_state->once, [state = m_state.get()] {
            if (auto checked = state->check(); !checked.ok())
                state->error = std::move(checked).error();
        });
        if (m_state->error)
            return *m_state->error;
        return m_state->blob;
    }

private:
    struct State
    {
        State(Blob unverified, std::function<Result<>()> checking)
            : blob(std::move(unverified))
            , check(std::move(checking))
        {
        }
        const Blob blob;
        const std::function<Result<>()> check;
        std::once_flag once;
        std::optional<Error> error;
    };

    std::shared_ptr<State> m_state;
};

}
