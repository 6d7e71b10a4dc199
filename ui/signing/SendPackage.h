// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QString>

namespace chauban {

struct Seat;

/// Writes an issued paper's files and what goes with them into a new folder of `parent`, to be sent by hand:
/// the files under their own names, `goi-gui.json` (number, date, subject, recipients, files with their SHA-256) and
/// `noi-nhan.txt` (the same for people). Answers the folder. Errors: document.*, blob.*, file.*.
Result<QString> writeSendPackage(Seat &seat, const DocumentId &document, const QString &parent);

}
