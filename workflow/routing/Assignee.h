// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "workflow/json/EnumNames.h"

namespace chauban {

/// Who a task is for: a person, or whoever holds a position when the task is done.
struct Assignee
{
    enum class Kind { Person, Position };

    Kind kind = Kind::Person;
    QUuid id;

    static Assignee of(const PersonId &person) { return {Kind::Person, person.uuid}; }
    static Assignee of(const PositionId &position) { return {Kind::Position, position.uuid}; }

    bool isNull() const { return id.isNull(); }
    QString text() const; ///< "person:<uuid>", "position:<uuid>"
    static std::optional<Assignee> fromText(QStringView text);

    template<typename Self, typename Archive>
    static void describe(Self &self, Archive &archive)
    {
        archive("id", self.id)("kind", self.kind);
    }
    friend bool operator==(const Assignee &, const Assignee &) = default;
};
template<>
inline constexpr std::array enumNames<Assignee::Kind> = {"person", "position"};

}
