// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <stop_token>

namespace chauban {

struct ConvertOptions
{
    QString program = {}; ///< the office program; empty: soffice or libreoffice on the PATH
    std::chrono::milliseconds timeout = std::chrono::minutes(2);
    std::stop_token stop = {}; ///< asked several times a second
};

/// Whether a program that can convert Word files is installed.
bool canConvertDocx();

/// A Word file (.docx, .docm) as PDF. Runs the office program on a copy, in a profile of its own that is thrown
/// away, with macros, active content and links to elsewhere switched off; it and all its children are ended at
/// the timeout or when `stop` asks. Blocks; call it off the UI thread. Errors: office.*.
Result<QByteArray> convertDocx(const QString &path, const ConvertOptions &options = {});

}
