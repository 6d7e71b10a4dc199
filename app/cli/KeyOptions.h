// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Options.h"
#include "core/signing/SigningKey.h"
#include "core/signing/token/TokenList.h"

#include <memory>

namespace chauban {

/// The options that name a key: --p12 with --pass-file, or --token with --module and --pin-file; --rsa for both.
extern const QStringList KeyOptions;

/// The devices of each driver; its problems name the driver, whatever it says of itself.
TokenListing listDrivers(const QStringList &modules);

/// The bytes of a file of the computer. Errors: "cli.cannot-read".
Result<QByteArray> readWhole(const QString &path);

/// The key of --p12, opened with the password in --pass-file, or of --token: a device's certificate by its serial
/// number, fingerprint (8 digits or more), part of the holder's name, or "any" for the only one. Its PIN is the first line of
/// --pin-file, else it is asked for at the terminal without echo, as often as the device wants it.
/// Errors: cli.*, those of loadPkcs12() and openTokenKey(), token.no-certificate, token.none-meant,
/// token.several-certificates.
Result<std::unique_ptr<SigningKey>> signingKeyFrom(const Options &options);

}
