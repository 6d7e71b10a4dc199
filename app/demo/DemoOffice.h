// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <functional>

namespace chauban {

/// Makes a folder in which the whole main job can be played, with nothing from outside:
///   store/            both demo agencies, their people and chains, and some papers on their way
///   password          one password for everybody, made anew, readable by its owner only
///   keys/<login>.p12  a certificate for everybody who signs, keys/<agency>-<body>.p12 for every seal; all registered
///   marks/            the signatures and seals as pictures
///   roots.pem         the root of the demo authority that issued the certificates
///   papers/<agency>/  incoming papers that nobody has registered yet
/// `progress` hears one line a step. Needs the offscreen QGuiApplication.
/// Errors: those of Store::create, and file.* when the folder cannot be written.
Result<> makeDemo(const QString &folder, const std::function<void(const QString &)> &progress);

}
