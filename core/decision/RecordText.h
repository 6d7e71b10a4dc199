// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chauban {

/// Text within a line: what a reader cannot see, or what would break or reorder the line, stands as `\u{202e}`, and the
/// backslash is doubled, so that what is read is what was signed.
QString escapedText(const QString &text);
/// Reads it back; nothing when it is not what escapedText() gives.
std::optional<QString> unescapedText(const QString &text);

}
