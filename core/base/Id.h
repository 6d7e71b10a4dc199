// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QUuid>

#include <memory>
#include <optional>

namespace chauban {

/// A typed key: DocumentId and PersonId never mix. Stored as 16 bytes, written as 36 characters.
template<typename Tag>
struct Id
{
    QUuid uuid;

    bool isNull() const { return uuid.isNull(); }
    QByteArray bytes() const { return uuid.toRfc4122(); }
    QString text() const { return uuid.toString(QUuid::WithoutBraces); }

    static Id fromBytes(const QByteArray &bytes) { return {QUuid::fromRfc4122(bytes)}; }
    static std::optional<Id> fromText(const QString &text)
    {
        const auto uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>{{uuid}};
    }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.uuid < b.uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.uuid, seed); }
};

using OrgId = Id<struct OrgTag>;
using UnitId = Id<struct UnitTag>;
using BodyId = Id<struct BodyTag>; ///< an issuing body: own registers, notation and seal
using PositionId = Id<struct PositionTag>;
using PersonId = Id<struct PersonTag>;
using AppointmentId = Id<struct AppointmentTag>;
using DelegationId = Id<struct DelegationTag>;
using DeviceId = Id<struct DeviceTag>;
using CommandId = Id<struct CommandTag>;
using DocumentId = Id<struct DocumentTag>;
using AttachmentId = Id<struct AttachmentTag>;
using RegisterId = Id<struct RegisterTag>;
using DossierId = Id<struct DossierTag>;
using ChainId = Id<struct ChainTag>;
using RoutingId = Id<struct RoutingTag>;
using TaskId = Id<struct TaskTag>;

/// Where new ids come from; tests hand in a counted one so that the same seed gives the same history.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual QUuid next() = 0;

    template<typename AnyId>
    AnyId create()
    {
        return AnyId{next()};
    }
};

/// UUID version 7 (RFC 9562 §5.7): sorts by time of creation, so that new rows are appended to their index.
class UuidV7Source final : public IdSource
{
public:
    explicit UuidV7Source(Clock &clock)
        : m_clock(clock)
    {
    }
    QUuid next() override;

private:
    Clock &m_clock;
    Instant m_last;
    quint32 m_counter = 0;
};

}
