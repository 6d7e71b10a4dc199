// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chauban {

/// Vietnamese text made comparable, in one place for the search index, both database engines and the viewer.
///
/// normalized(): NFC, lower case, tone placement unified ("hoà" and "hòa" are one word): what an accented
/// query is compared with. folded(): normalized and all marks removed, đ → d: what an unaccented query is
/// compared with. Both map code point to code point after composition, so positions can be mapped back.
QString normalized(QStringView text);
QString folded(QStringView text);

/// Bytes that sort as a Vietnamese reader expects (a ă â b … d đ e ê …; tones last), equal on both engines.
QByteArray sortKey(QStringView text);

}
