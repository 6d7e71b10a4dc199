// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <memory>
#include <span>

struct PKCS11_ctx_st;
struct PKCS11_slot_st;
class QSemaphore;

namespace chauban {

/// A PKCS#11 module at work, by itself in this process until the object ends: a module's log-in belongs to the
/// whole process, so two users of it would log each other out. Starting afresh each time is what lets a device be
/// pulled out and put back. Made, used and ended in one thread.
class TokenSession
{
public:
    /// `module` is the file's path. Waits some seconds while another thread has the module.
    /// Errors: token.no-module, token.bad-module, token.busy.
    static Result<std::unique_ptr<TokenSession>> open(const QString &module);
    ~TokenSession();
    TokenSession(const TokenSession &) = delete;
    TokenSession &operator=(const TokenSession &) = delete;

    /// As they were when the session began: libp11 0.4.12 cannot look again without losing track of its slots.
    std::span<PKCS11_slot_st> slots() const;
    /// The slot with the initialised device of that serial number (any device's when empty); nullptr if it is not there.
    PKCS11_slot_st *slotOf(const QString &serial) const;
    PKCS11_ctx_st *context() const { return m_context; }

private:
    explicit TokenSession(std::shared_ptr<QSemaphore> turn)
        : m_turn(std::move(turn))
    {
    }

    std::shared_ptr<QSemaphore> m_turn;
    PKCS11_ctx_st *m_context = nullptr;
    PKCS11_slot_st *m_slots = nullptr;
    unsigned m_count = 0;
    bool m_loaded = false;
};

}
