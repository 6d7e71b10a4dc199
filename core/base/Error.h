// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace chauban {

/// What a caller may branch on. Add a value only when some caller must act differently.
enum class ErrorKind {
    NotFound, ///< what was named does not exist, or may not be seen
    Conflict, ///< the world has moved on since the caller looked
    Denied, ///< the actor has no right to this
    Invalid, ///< the input is wrong; trying again unchanged is useless
    Corrupt, ///< stored or foreign bytes are damaged
    Unavailable, ///< a resource is missing now (disk, lock, program); trying again may help
    Cancelled, ///< the person stopped it
    Internal, ///< a bug of ours
};

/// Names one place in the source: "area.what-went-wrong". Listed in resources/reasons/<area>.json with the
/// sentence that the person sees.
class Reason
{
public:
    consteval Reason(const char *id)
        : m_id(id)
    {
    }

    constexpr const char *id() const { return m_id; }
    friend constexpr bool operator==(Reason a, Reason b)
    {
        return std::string_view(a.m_id) == std::string_view(b.m_id);
    }

private:
    const char *m_id;
};

struct [[nodiscard]] Error
{
    ErrorKind kind;
    Reason reason;
    QString detail = {}; ///< what exactly, for the log and for the "%1" of the sentence
};

}
