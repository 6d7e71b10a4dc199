// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/token/TokenSession.h"

#include "core/signing/OpensslError.h"
#include "core/signing/token/TokenError.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLibrary>
#include <QMutex>
#include <QSemaphore>

#include <chrono>
#include <libp11.h>
#include <openssl/err.h>

namespace chauban {

namespace {
constexpr std::chrono::milliseconds Patience = std::chrono::seconds(20); ///< a slow card takes some of them

/// One turn for each module of this process.
std::shared_ptr<QSemaphore> turnFor(const QString &file)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<QSemaphore>> turns;
    const QMutexLocker lock(&mutex);
    auto &turn = turns[file];
    if (!turn)
        turn = std::make_shared<QSemaphore>(1);
    return turn;
}
}

Result<std::unique_ptr<TokenSession>> TokenSession::open(const QString &module)
{
    const auto file = QFileInfo(module).canonicalFilePath();
    if (file.isEmpty())
        return Error{ErrorKind::NotFound, "token.no-module", module};
    auto turn = turnFor(file);
    if (!turn->tryAcquire(1, int(Patience.count())))
        return Error{ErrorKind::Unavailable, "token.busy", module};
    std::unique_ptr<TokenSession> session(new TokenSession(std::move(turn)));
    // Makers' modules leave threads behind; their code must stay when libp11 closes the library.
    QLibrary library(file);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    if (!library.load())
        return Error{ErrorKind::Invalid, "token.bad-module", library.errorString()};
    session->m_context = PKCS11_CTX_new();
    session->m_loaded
        = session->m_context && PKCS11_CTX_load(session->m_context, QFile::encodeName(file).constData()) == 0;
    if (!session->m_loaded)
        return Error{ErrorKind::Invalid, "token.bad-module", takeOpensslError()};
    ERR_clear_error(); // libp11 leaves its search for OpenSSL's own files there
    if (PKCS11_enumerate_slots(session->m_context, &session->m_slots, &session->m_count) != 0)
        return takeTokenError(module);
    return session;
}

TokenSession::~TokenSession()
{
    if (m_slots)
        PKCS11_release_all_slots(m_context, m_slots, m_count); // wipes the PIN that libp11 keeps
    if (m_loaded)
        PKCS11_CTX_unload(m_context);
    if (m_context)
        PKCS11_CTX_free(m_context);
    ERR_clear_error();
    m_turn->release();
}

std::span<PKCS11_slot_st> TokenSession::slots() const
{
    return {m_slots, m_count};
}

PKCS11_slot_st *TokenSession::slotOf(const QString &serial) const
{
    for (auto &slot : slots()) {
        if (slot.token && slot.token->initialized
            && (serial.isEmpty() || QString::fromUtf8(slot.token->serialnr) == serial))
            return &slot;
    }
    return nullptr;
}

}
