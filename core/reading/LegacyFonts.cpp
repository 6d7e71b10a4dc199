// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/LegacyFonts.h"

#include <QRegularExpression>
#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chauban {

namespace {

// TCVN 5712:1993, VN3: byte (as the Western letter of the same number) and letter. 0xAD, the soft hyphen, is ư.
constexpr QStringView tcvn3Bytes
    = u"¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
constexpr QStringView tcvn3Letters
    = u"ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
static_assert(tcvn3Bytes.size() == tcvn3Letters.size());

constexpr char16_t grave = 0x300;
constexpr char16_t acute = 0x301;
constexpr char16_t hook = 0x309;
constexpr char16_t tilde = 0x303;
constexpr char16_t dot = 0x323;
constexpr char16_t circumflex = 0x302;
constexpr char16_t breve = 0x306;

/// VNI writes the base letter, then a mark that is a letter of its own in Western fonts.
struct VniMark
{
    char16_t code; ///< small form; capitals have the same marks 0x20 below
    char16_t shape; ///< 0, circumflex or breve
    char16_t tone; ///< 0 or a tone
};

constexpr std::array vniMarks = {VniMark{u'ø', 0, grave},
    VniMark{u'ù', 0, acute},
    VniMark{u'û', 0, hook},
    VniMark{u'õ', 0, tilde},
    VniMark{u'ï', 0, dot},
    VniMark{u'â', circumflex, 0},
    VniMark{u'à', circumflex, grave},
    VniMark{u'á', circumflex, acute},
    VniMark{u'å', circumflex, hook},
    VniMark{u'ã', circumflex, tilde},
    VniMark{u'ä', circumflex, dot},
    VniMark{u'ê', breve, 0},
    VniMark{u'è', breve, grave},
    VniMark{u'é', breve, acute},
    VniMark{u'ú', breve, hook},
    VniMark{u'ü', breve, tilde},
    VniMark{u'ë', breve, dot}};

// Letters that VNI writes with one code.
constexpr QStringView vniSingles = u"ôöñìíæóòîÔÖÑÌÍÆÓÒÎ";
constexpr QStringView vniLetters = u"ơưđìíỉĩịỵƠƯĐÌÍỈĨỊỴ";
static_assert(vniSingles.size() == vniLetters.size());

QString fromTcvn3(const QString &text)
{
    QString converted;
    for (const QChar character : text) {
        const auto at = tcvn3Bytes.indexOf(character);
        converted += at < 0 ? character : tcvn3Letters[at];
    }
    return converted;
}

/// Whether a mark of this shape can stand on this letter.
bool carries(QChar letter, char16_t shape)
{
    const QChar small = letter.toLower();
    if (shape == breve)
        return small == u'a';
    if (shape == circumflex)
        return small == u'a' || small == u'e' || small == u'o';
    return QStringView(u"aeouyơư").contains(small);
}

QString fromVni(const QString &text)
{
    QString converted;
    QChar base;
    for (const QChar character : text) {
        const QChar small = character.toLower();
        const auto mark = std::ranges::find(vniMarks, small.unicode(), &VniMark::code);
        if (mark != vniMarks.end() && carries(base, mark->shape)) {
            if (mark->shape)
                converted += QChar(mark->shape);
            if (mark->tone)
                converted += QChar(mark->tone);
            base = QChar();
            continue;
        }
        const auto at = vniSingles.indexOf(character);
        base = at < 0 ? character : vniLetters[at];
        converted += base;
    }
    return converted.normalized(QString::NormalizationForm_C);
}

}

LegacyFont legacyFont(const QString &fontName)
{
    static const QRegularExpression tcvn3(u"^\\.?Vn[A-Z][A-Za-z]*?(H?)(?:$|[,\\-_ ]|Bold|Italic)"_s);
    if (const auto match = tcvn3.match(fontName); match.hasMatch())
        return match.captured(1).isEmpty() ? LegacyFont::Tcvn3 : LegacyFont::Tcvn3Capitals;
    return fontName.startsWith("VNI-"_L1, Qt::CaseInsensitive) ? LegacyFont::Vni : LegacyFont::None;
}

QString fromLegacyFont(const QString &text, LegacyFont font)
{
    switch (font) {
    case LegacyFont::Tcvn3:
        return fromTcvn3(text);
    case LegacyFont::Tcvn3Capitals:
        return fromTcvn3(text).toUpper();
    case LegacyFont::Vni:
        return fromVni(text);
    case LegacyFont::None:
        break;
    }
    return text;
}

bool hasUnicodeVietnamese(const QString &text)
{
    static constexpr QStringView letters = u"ăđơưĂĐƠƯ";
    return std::ranges::any_of(text, [](QChar character) {
        return (character >= u'\u1ea0' && character <= u'\u1ef9') || letters.contains(character);
    });
}

}
