// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Sha256.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>
#include <tuple>

namespace chauban {

class Database;

/// What was decided, once: the only account of a change (FORMAT.md, tag chauban.event.1).
struct Event
{
    OrgId org;
    CommandId command;
    QString type; ///< "document.registered", "number.cancelled", …
    Instant decidedAt;
    PersonId actor;
    PersonId onBehalfOf; ///< null: for oneself
    DelegationId delegation; ///< null unless onBehalfOf is set
    DocumentId document; ///< null: about no document
    Sha256 content; ///< the content hash that the actor saw
    QStringList audience; ///< principals in text form
    QJsonObject facts;
    QByteArray proof; ///< detached CMS of the actor over `record`, when they signed what they decided
    QByteArray record; ///< the text that they signed (core/decision/FORMAT.md)
};

/// A position in the journal and the hash that stands for everything up to it.
struct JournalHead
{
    qint64 position = 0;
    Sha256 link{QByteArray(32, '\0')};

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// An event as stored: its exact bytes and the link over them.
struct SealedEvent
{
    qint64 position = 0;
    QByteArray bytes;
    Sha256 link;

    auto columns() { return std::tie(position, bytes, link); }
};

/// The first place where a journal does not fit its own hashes.
struct JournalFault
{
    enum class Kind { EditedEvent, MissingEvent, HeadMismatch, BeyondHead };
    qint64 position = 0;
    Kind kind = Kind::EditedEvent;
};

/// The exact bytes of an event at a position.
QByteArray eventBytes(const Event &event, qint64 position);
/// L(n) from L(n−1) and the event's bytes.
Sha256 nextLink(const Sha256 &previous, QByteArrayView eventBytes);

/// The journal of one agency in a store; rows `event` and `head`.
class Journal
{
public:
    Journal(Database &database, const OrgId &org)
        : m_database(database)
        , m_org(org)
    {
    }

    Result<JournalHead> head();
    /// Appends inside the caller's transaction and answers the new head.
    Result<JournalHead> append(const Event &event);
    /// At most `limit` events after `position`, ascending.
    Result<QList<SealedEvent>> after(qint64 position, int limit);
    Result<QList<SealedEvent>> ofDocument(const DocumentId &document);

    /// Whether the head is, or was, one of this journal.
    Result<bool> contains(const JournalHead &head);

    /// Walks the whole journal; nothing means that it is intact. `known` is a head kept elsewhere (an export, a
    /// signed record): the journal must still contain it.
    Result<std::optional<JournalFault>> verify(const std::optional<JournalHead> &known = {});
    /// Writes the export of FORMAT.md, piece by piece, to `sink`.
    Result<JournalHead> exportTo(const std::function<bool(QByteArrayView)> &sink);

private:
    Database &m_database;
    OrgId m_org;
};

/// Reads the head line of an export file. Fails with "journal.not-an-export".
Result<JournalHead> headOfExport(const QByteArray &content);

}
