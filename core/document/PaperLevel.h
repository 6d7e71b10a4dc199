// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/EnumWords.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QString>

#include <optional>

namespace chauban {

/// How long the signatures of a paper can be judged: the baseline levels of EN 319 142-1, 6.3, in their order.
enum class SignatureLevel {
    Unseen, ///< nobody has looked yet
    B, ///< signed
    T, ///< the time is proven
    LT, ///< what is needed to judge it is in the file
    LTA, ///< and kept by an archive time-stamp
};
template<>
inline constexpr auto enumWords<SignatureLevel> = std::to_array<EnumWord<SignatureLevel>>({
    {SignatureLevel::Unseen, "unseen"},
    {SignatureLevel::B, "B-B"},
    {SignatureLevel::T, "B-T"},
    {SignatureLevel::LT, "B-LT"},
    {SignatureLevel::LTA, "B-LTA"},
});

/// The level of an issued paper: the lowest of its signatures. Papers that were not issued, or have no files, have none.
struct PaperLevel
{
    DocumentId document;
    SignatureLevel level = SignatureLevel::Unseen;
    std::optional<Instant> archiveEnds = {}; ///< until when its newest archive time-stamp can be judged
    QString obstacle
        = {}; ///< reason id of what in the paper itself keeps it from rising; empty: nothing known
    QString detail = {}; ///< of the obstacle

    friend bool operator==(const PaperLevel &, const PaperLevel &) = default;
};

}
