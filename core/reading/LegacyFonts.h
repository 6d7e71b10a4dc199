// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chauban {

/// The fonts in which Vietnamese was written before Unicode. A PDF made with them gives Western letters instead of
/// Vietnamese ones: "Céng hßa x· héi" (TCVN3), "COÄNG HOØA XAÕ HOÄI" (VNI).
enum class LegacyFont {
    None,
    Tcvn3, ///< ".VnTime", ".VnArial" …
    Tcvn3Capitals, ///< ".VnTimeH" …: small letters shown as capitals
    Vni, ///< "VNI-Times" …
};

LegacyFont legacyFont(const QString &fontName);

/// The text that the reader sees, composed.
QString fromLegacyFont(const QString &text, LegacyFont font);

/// Whether the text has a letter that only Unicode Vietnamese has, so that its font was mapped rightly after all.
bool hasUnicodeVietnamese(const QString &text);

}
