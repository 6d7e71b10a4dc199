// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chauban::tests {

/// Brings the papers of the demo commune on their way, so that every list of its people has something in it: letters
/// submitted and directed, drafts before the unit head, before the signer, signed, numbered and sealed; and one letter
/// whose words are as long as an office writes them. `folder`: what makeDemo() made.
void playStory(const QString &folder);

/// The subject of that long letter.
QString longSubject();

}
