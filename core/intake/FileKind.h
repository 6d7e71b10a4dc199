// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QByteArrayView>

#include <optional>

namespace chauban {

/// What a file that comes to the clerk is, by its first bytes and not by its name.
enum class FileKind { Pdf, Picture, Word, Archive, Empty, Other };

/// `beginning`: the first 4096 bytes or all of them.
FileKind fileKindOf(QByteArrayView beginning);

/// Why a file of this kind cannot be the letter itself; nothing for PDF and pictures.
std::optional<Reason> notALetter(FileKind kind);

}
