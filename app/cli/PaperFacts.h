// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/document/Document.h"

namespace chauban {

/// What the confined worker finds out about a paper that has arrived.
struct PaperFacts
{
    enum class Signatures { None, Intact, Broken };
    Metadata metadata; ///< as read off the page; what was not found is empty
    int pages = 0;
    Signatures signatures = Signatures::None;

    QString signatureWord() const;
};

/// Errors: those of the worker (not a PDF, broken, encrypted, too large, hung).
Result<PaperFacts> factsOf(const QString &path);

}
