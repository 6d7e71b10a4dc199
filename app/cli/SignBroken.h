// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace chauban {

struct SignedFile;

enum class Rewriting {
    Asked, ///< --rewrite: a broken file is written anew and the new one is signed
    NotAsked,
};

/// What is signed in place of a file that could not be for `why`; the file itself stays as it is.
/// Errors: `why` itself when the file is not broken; rewrite.offered or rewrite.offered-head when it was not asked for but would help;
/// those of rewriteBroken().
Result<QByteArray> insteadOfBroken(const SignedFile &file, const Error &why, Rewriting rewriting);

}
