// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pages/PageText.h"

namespace chauban {

/// Repairs what programs and fonts do to Vietnamese text, for a whole paper at once:
/// - text in fonts from before Unicode (TCVN3, VNI) becomes Unicode, unless the font's letters are mapped rightly;
/// - composed form (NFC); soft hyphens, zero-width marks and byte order marks removed; words that become empty dropped;
/// - Ð (U+00D0, Icelandic) is Đ always. Fonts of the VISCII and 8-bit kind also turn đ into ñ and Đ into ð: where a paper
///   has ñ and more of these letters than real ones, ñ → đ and ð → Đ; where it has ð without ñ, ð is đ.
QList<PageText> repaired(QList<PageText> pages);

}
