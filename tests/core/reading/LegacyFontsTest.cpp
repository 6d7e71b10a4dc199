// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/LegacyFonts.h"

#include "core/reading/CleanText.h"

#include <catch2/catch.hpp>

using namespace chauban;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("fonts from before Unicode are known by their names")
{
    CHECK(legacyFont(u".VnTime"_s) == LegacyFont::Tcvn3);
    CHECK(legacyFont(u".VnTime,Bold"_s) == LegacyFont::Tcvn3);
    CHECK(legacyFont(u".VnTimeBold"_s) == LegacyFont::Tcvn3);
    CHECK(legacyFont(u".VnTimeH"_s) == LegacyFont::Tcvn3Capitals);
    CHECK(legacyFont(u".VnArialH-Bold"_s) == LegacyFont::Tcvn3Capitals);
    CHECK(legacyFont(u"VNI-Times"_s) == LegacyFont::Vni);
    CHECK(legacyFont(u"TimesNewRomanPSMT"_s) == LegacyFont::None);
    CHECK(legacyFont({}) == LegacyFont::None);
}

TEST_CASE("TCVN3 and VNI text becomes what the reader sees")
{
    CHECK(fromLegacyFont(u"Céng hßa x· héi chñ nghÜa ViÖt Nam"_s, LegacyFont::Tcvn3)
        == u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s);
    CHECK(fromLegacyFont(u"§éc lËp - Tù do - H¹nh phóc"_s, LegacyFont::Tcvn3)
        == u"Độc lập - Tự do - Hạnh phúc"_s);
    CHECK(fromLegacyFont(u"quyÕt ®Þnh"_s, LegacyFont::Tcvn3Capitals) == u"QUYẾT ĐỊNH"_s);
    CHECK(fromLegacyFont(u"COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM"_s, LegacyFont::Vni)
        == u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
    CHECK(fromLegacyFont(u"Ñoäc laäp - Töï do - Haïnh phuùc, ngöôøi, thöøa, yù, quyõ"_s, LegacyFont::Vni)
        == u"Độc lập - Tự do - Hạnh phúc, người, thừa, ý, quỹ"_s);
    CHECK(fromLegacyFont(u"Céng hßa"_s, LegacyFont::None) == u"Céng hßa"_s);
}

TEST_CASE("a legacy font whose letters are mapped rightly is left alone, for the whole paper")
{
    const auto word = [](const QString &text, const QString &font) { return Word{text, {}, 13, font}; };
    const auto texts = [](const QList<Word> &words) {
        const QList<PageText> pages = repaired({PageText{{595, 842}, words}});
        QStringList all;
        for (const Word &one : pages.first().words)
            all << one.text;
        return all.join(u' ');
    };

    CHECK(texts({word(u"quyÕt"_s, u".VnTime"_s), word(u"®Þnh"_s, u".VnTime"_s), word(u"Café"_s, u"Arial"_s)})
        == u"quyết định Café"_s);
    CHECK(texts({word(u"quyết"_s, u".VnTime"_s), word(u"nhà"_s, u".VnTime"_s)}) == u"quyết nhà"_s);
}
