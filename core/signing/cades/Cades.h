// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/signing/SigningKey.h"

namespace chauban {

/// How a file that is no PDF is signed.
struct CadesRequest
{
    Instant time; ///< signing-time (EN 319 122-1 5.2.1), present exactly once
};

/// A detached CAdES signature of level B-B (EN 319 122-1 6.3) over the file, DER, for a .p7s beside it. The file is read in
/// pieces; memory does not grow with it. Errors: file.not-found, file.cannot-read, sign.key-failed.
Result<QByteArray> detachedCades(const QString &file, const SigningKey &key, const CadesRequest &request);

/// The same over bytes in memory. Errors: sign.key-failed.
Result<QByteArray> detachedCadesOver(
    QByteArrayView content, const SigningKey &key, const CadesRequest &request);

/// Writes the file within its signature (.p7m) to `output`, DER with definite lengths. Memory does not grow with it.
/// Errors: those of detachedCades() and replaceFile().
Result<> enveloping(
    const QString &file, const QString &output, const SigningKey &key, const CadesRequest &request);

}
