// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Options.h"
#include "core/signing/SigningKey.h"

#include <memory>

namespace chauban {

/// The bytes of a file of the computer. Errors: "cli.cannot-read".
Result<QByteArray> readWhole(const QString &path);

/// The key of --p12, opened with the password in --pass-file. Errors: cli.*, those of loadPkcs12().
Result<std::unique_ptr<SigningKey>> signingKeyFrom(const Options &options);

}
