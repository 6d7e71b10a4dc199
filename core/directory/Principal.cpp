// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/Principal.h"

#include <algorithm>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array<QLatin1StringView, 4> KindWords = {"person"_L1, "position"_L1, "unit"_L1, "role"_L1};
}

QByteArray Principal::bytes() const
{
    QByteArray bytes;
    bytes += char(kind);
    bytes += char(role);
    return bytes + id.toRfc4122();
}

Principal Principal::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 18)
        return {};
    return {Kind(bytes[0]), QUuid::fromRfc4122(bytes.mid(2)), Role(bytes[1])};
}

QString Principal::text() const
{
    const auto tail = id.toString(QUuid::WithoutBraces);
    const auto word = KindWords[size_t(kind)];
    return kind == Kind::Role ? word + u':' + toWord(role) + u':' + tail : word + u':' + tail;
}

std::optional<Principal> Principal::fromText(const QString &text)
{
    const auto parts = text.split(u':');
    const auto found = std::find(KindWords.begin(), KindWords.end(), parts.first());
    if (found == KindWords.end())
        return std::nullopt;
    Principal principal;
    principal.kind = Kind(found - KindWords.begin());
    const bool isRole = principal.kind == Kind::Role;
    if (parts.size() != (isRole ? 3 : 2))
        return std::nullopt;
    principal.id = QUuid::fromString(parts.last());
    if (isRole) {
        const auto role = fromWord<chauban::Role>(parts[1]);
        if (!role)
            return std::nullopt;
        principal.role = *role;
    } else if (principal.id.isNull()) {
        return std::nullopt;
    }
    return principal;
}

QList<Principal> principalsOf(const Directory &directory, const PersonId &person, QDate date)
{
    QList<Principal> principals{Principal::of(person)};
    const auto add = [&](const Principal &principal) {
        if (!principals.contains(principal))
            principals.append(principal);
    };
    for (const auto &position : directory.positionsOf(person, date)) {
        add(Principal::of(position.id));
        add(Principal::of(position.unit));
        add(Principal::of(position.role));
        for (const auto &body : position.bodies)
            add(Principal::of(position.role, body));
    }
    return principals;
}

QList<PersonId> peopleOf(const Directory &directory, const Principal &principal, QDate date)
{
    QList<PersonId> people;
    for (const auto &person : directory.people)
        if (person.active && principalsOf(directory, person.id, date).contains(principal))
            people.append(person.id);
    return people;
}

}
