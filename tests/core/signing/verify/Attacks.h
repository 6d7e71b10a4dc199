// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/signing/verify/Paper.h"

namespace chauban::test {

/// Something done to a signed paper that must never pass for valid.
struct Attack
{
    const char *name; ///< class, then what is done
    std::function<void(Paper &)> apply;
    /// Where annotations are allowed, an annotation over the words is lawful by itself: doubt suffices there.
    enum class Refusal { Invalid, DoubtWhereAnnotated, Doubt };
    Refusal refusal = Refusal::Invalid;

    bool refused(const Paper &paper, const VerificationReport &report) const;
};

/// Content, pages, catalog and form changed by an update (incremental saving, shadow documents).
std::vector<Attack> contentAttacks();
/// Ranges, contents and dictionaries (wrapping, universal forgery, spoofing, overlaps).
std::vector<Attack> signatureAttacks();
/// Annotations, widgets and signatures over the words; bytes that no section names.
std::vector<Attack> overlayAttacks();

}
